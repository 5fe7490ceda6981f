//! Writing at the pace of the client, but not at any pace; closing so that the last response arrives.

use crate::connections::Slot;
use crate::conversation::Conversation;
use crate::limits::Limits;
use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A connection whose client must take what is written, and which keeps its place among the connections.
#[derive(Debug)]
pub(crate) struct Pace<I> {
    io: I,
    limits: Arc<Limits>,
    conversation: Arc<Conversation>,
    /// Runs while something waits to be taken.
    timer: Option<Pin<Box<Sleep>>>,
    /// How much was taken since the timer runs.
    taken: usize,
    closing: Closing,
    /// Given back when the connection is gone, whoever has it then.
    _slot: Slot,
}

#[derive(Debug)]
enum Closing {
    Open,
    /// We have said that nothing comes from us any more, and listen until the client has seen it.
    Lingering(Pin<Box<Sleep>>),
    Closed,
}

impl<I> Pace<I> {
    pub(crate) fn new(io: I, limits: Arc<Limits>, slot: Slot) -> Self {
        Self {
            io,
            limits,
            conversation: slot.conversation(),
            timer: None,
            taken: 0,
            closing: Closing::Open,
            _slot: slot,
        }
    }

    /// The result of a write: when nothing moves, the timer runs.
    fn progress(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(length)) => {
                if self.timer.is_some() {
                    self.taken = self.taken.saturating_add(length);
                    if self.taken >= self.limits.write_least {
                        self.rest();
                    }
                }
                Poll::Ready(Ok(length))
            }
            Poll::Pending => {
                self.conversation.set_write_blocked(true);
                let limit = self.limits.write;
                let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
                ready!(timer.as_mut().poll(cx));
                let text = "the client doesn't take what is sent";
                Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, text)))
            }
            error @ Poll::Ready(Err(_)) => error,
        }
    }

    fn rest(&mut self) {
        self.timer = None;
        self.taken = 0;
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Pace<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, out)
    }
}

impl<I: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Pace<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(cx, bytes);
        self.progress(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(cx, slices);
        self.progress(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    /// Called when all is written: the client owes nothing.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.io).poll_flush(cx))?;
        self.rest();
        self.conversation.set_write_blocked(false);
        Poll::Ready(Ok(()))
    }

    /// Says the end, and listens on for a while where the client may still be sending (RFC 9112 section 9.6).
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        loop {
            match &mut this.closing {
                Closing::Open => {
                    ready!(Pin::new(&mut this.io).poll_shutdown(cx))?;
                    this.closing = Closing::Lingering(Box::pin(sleep(this.limits.linger)));
                }
                Closing::Lingering(timer) => {
                    let mut piece = [MaybeUninit::uninit(); 8 * 1024];
                    let mut piece = ReadBuf::uninit(&mut piece);
                    let ended = match Pin::new(&mut this.io).poll_read(cx, &mut piece) {
                        Poll::Ready(Ok(())) => piece.filled().is_empty(),
                        Poll::Ready(Err(_)) => true,
                        Poll::Pending if !this.conversation.has_unread() => true,
                        Poll::Pending => {
                            ready!(timer.as_mut().poll(cx));
                            true
                        }
                    };
                    if ended || timer.as_mut().poll(cx).is_ready() {
                        this.closing = Closing::Closed;
                    }
                }
                Closing::Closed => return Poll::Ready(Ok(())),
            }
        }
    }
}
