//! The guard between the connection and hyper.

use super::framing::{Framing, Step, first_line};
use crate::conversation::{Conversation, Order};
use crate::limits::Limits;
use crate::refusal::Refusal;
use http::StatusCode;
use std::io;
use std::mem::{self, MaybeUninit};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Sleep;

/// How much is read at a time while a head is incomplete.
const PIECE: usize = 4 * 1024;

/// The most that is kept of another protocol before the response has agreed to it.
pub(super) const UNDECIDED: usize = 64 * 1024;

const TOO_SLOW: Refusal = Refusal::new(
    StatusCode::REQUEST_TIMEOUT,
    "The head of the request took too long.",
);

const CUT_SHORT: Refusal = Refusal::bad("The request ends within its head.");

/// Reads for hyper: bodies as they come, heads when they are complete and valid.
///
/// What is valid is read straight into hyper's buffer and stays there; only what isn't complete is kept apart.
#[derive(Debug)]
pub(crate) struct Guard<I> {
    io: I,
    pub(super) framing: Framing,
    pub(super) conversation: Arc<Conversation>,
    /// Bytes that hyper hasn't seen. The first `passed` of them are judged.
    pub(super) held: Vec<u8>,
    pub(super) passed: usize,
    pub(super) end: Option<End>,
    /// Runs when the client has closed its side before it had its answer.
    pub(super) half_closed: Option<Pin<Box<Sleep>>>,
    pub(super) patience: Duration,
}

/// Why nothing more is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// A request was refused. The request in its place is all that hyper gets.
    Refused(Placeholder),
    /// A body broke its framing: reading it is an error.
    Malformed,
}

/// The request that stands for a refused one. hyper closes the connection behind its response, and the response has no
/// body where none was asked for.
pub(super) type Placeholder = &'static [u8];

const GET: Placeholder = b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
const HEAD: Placeholder = b"HEAD / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

impl<I> Guard<I> {
    /// A guard for a connection from which `held` was read already.
    pub(crate) fn new(
        io: I,
        held: Vec<u8>,
        limits: Arc<Limits>,
        conversation: Arc<Conversation>,
    ) -> Self {
        let mut guard = Self {
            io,
            half_closed: None,
            patience: limits.half_closed,
            framing: Framing::new(limits),
            conversation,
            held,
            passed: 0,
            end: None,
        };
        guard.judge_held();
        guard
    }

    /// Judges bytes that nobody has judged, and says how many of the first ones hyper may see.
    fn judge(&mut self, bytes: &[u8]) -> usize {
        let mut passed = 0;
        loop {
            match self.framing.step(&bytes[passed..]) {
                Step::Wait => return passed,
                Step::Head(length) => {
                    self.conversation.push();
                    passed += length;
                }
                Step::Pass(length) => passed += length,
                Step::Refuse(refused) => {
                    let asked_for_head = refused.line.starts_with(b"HEAD ");
                    self.end = Some(End::Refused(if asked_for_head { HEAD } else { GET }));
                    self.conversation.refuse(refused);
                    return passed;
                }
                Step::Malformed => {
                    self.end = Some(End::Malformed);
                    return passed;
                }
            }
        }
    }

    /// Judges what is held, of which nothing is judged yet.
    fn judge_held(&mut self) {
        let held = mem::take(&mut self.held);
        let passed = self.judge(&held);
        self.held = held;
        self.keep(passed);
    }

    /// Of what is held, the first `passed` bytes may go on; behind a refusal goes the request in its place.
    fn keep(&mut self, passed: usize) {
        self.passed = passed;
        match self.end {
            None => {}
            Some(End::Malformed) => self.held.truncate(passed),
            Some(End::Refused(placeholder)) => {
                self.held.truncate(passed);
                self.held.extend_from_slice(placeholder);
                self.passed = self.held.len();
            }
        }
    }

    /// Refuses the head that is held.
    fn refuse(&mut self, refusal: Refusal) {
        let held = mem::take(&mut self.held);
        if let Step::Refuse(refused) = self.framing.refuse(refusal, &held) {
            let asked_for_head = refused.line.starts_with(b"HEAD ");
            self.end = Some(End::Refused(if asked_for_head { HEAD } else { GET }));
            self.conversation.refuse(refused);
        }
        self.keep(0);
    }

    /// Whether a head has begun and isn't complete. Empty lines before it don't count.
    fn is_partial(&self) -> bool {
        self.end.is_none() && self.framing.is_head() && first_line(&self.held) < self.held.len()
    }

    /// Hands out what has passed.
    fn copy(&mut self, out: &mut ReadBuf<'_>) {
        let length = self.passed.min(out.remaining());
        out.put_slice(&self.held[..length]);
        self.passed -= length;
        if length == self.held.len() {
            self.held = Vec::new(); // an idle connection keeps no memory
        } else {
            self.held.drain(..length);
        }
    }

    /// Notes why hyper gets nothing now.
    pub(super) fn wait(&self, cx: &Context<'_>) -> Poll<io::Result<()>> {
        self.conversation.set_partial(self.is_partial());
        self.conversation.set_read_blocked(self.framing.is_body());
        if self.framing.is_tunnel() {
            // Nobody else drives the connection any more.
            self.conversation.register(cx.waker());
        }
        Poll::Pending
    }
}

impl<I: AsyncRead + Unpin> Guard<I> {
    /// Reads on. Says whether anything came.
    fn poll_more(&mut self, cx: &mut Context<'_>, out: &mut ReadBuf<'_>) -> Poll<io::Result<bool>> {
        if self.held.is_empty() {
            let before = out.filled().len();
            ready!(Pin::new(&mut self.io).poll_read(cx, out))?;
            let came = out.filled().len() > before;
            let passed = self.judge(&out.filled()[before..]);
            self.held
                .extend_from_slice(&out.filled()[before + passed..]);
            self.keep(0);
            out.set_filled(before + passed);
            return Poll::Ready(Ok(came));
        }
        self.poll_held(cx)
    }

    /// Reads on behind what is held. Says whether anything came.
    pub(super) fn poll_held(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut piece = [MaybeUninit::uninit(); PIECE];
        let mut piece = ReadBuf::uninit(&mut piece);
        ready!(Pin::new(&mut self.io).poll_read(cx, &mut piece))?;
        self.held.extend_from_slice(piece.filled());
        let came = !piece.filled().is_empty();
        if came {
            self.judge_held();
        }
        Poll::Ready(Ok(came))
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Guard<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = out.filled().len();
        loop {
            if self.passed > 0 {
                self.copy(out);
            }
            if out.filled().len() > before {
                self.conversation.set_partial(false);
                self.conversation.set_read_blocked(false);
                return Poll::Ready(Ok(()));
            }
            match self.end {
                Some(End::Malformed) => {
                    let text = "the body isn't in the chunked coding";
                    return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, text)));
                }
                // The end of the connection comes with the response.
                Some(End::Refused(_)) => return Poll::Pending,
                None => {}
            }
            if self.framing.is_tunnel() && self.conversation.order() == Order::Cut {
                return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
            }
            if self.framing.is_undecided() {
                if let Some(tunnel) = self.conversation.decision() {
                    self.framing.decide(tunnel);
                    self.judge_held();
                    continue;
                }
                if self.held.len() >= UNDECIDED {
                    return self.wait(cx);
                }
            }
            if self.conversation.is_expired() && self.framing.is_head() {
                self.refuse(TOO_SLOW);
                continue;
            }
            let this = &mut *self;
            if this.half_closed.is_some() {
                return this.half_close(cx);
            }
            match this.poll_more(cx, out) {
                Poll::Pending => return this.wait(cx),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Ready(Ok(true)) => {}
                Poll::Ready(Ok(false)) if this.is_partial() => this.refuse(CUT_SHORT),
                Poll::Ready(Ok(false)) => return this.half_close(cx),
            }
        }
    }
}

impl<I: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Guard<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        if written.is_pending() {
            self.listen(cx)?;
        }
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, slices);
        if written.is_pending() {
            self.listen(cx)?;
        }
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.io).poll_flush(cx))?;
        self.listen(cx)?;
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.end.is_some() || self.framing.is_body() || !self.held.is_empty() {
            self.conversation.set_unread();
        }
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

#[cfg(test)]
#[path = "guard_tests.rs"]
mod tests;
