//! The guard between an HTTP/2 connection and hyper.

use super::frames::Frames;
use crate::conversation::Conversation;
use crate::limits::Limits;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The bytes in front of the first frame.
const PREFACE: usize = 24;

/// A frame that breaks the protocol: `WINDOW_UPDATE` by nothing (RFC 9113 section 6.9). For it hyper says GOAWAY, and closes.
const BREACH: [u8; 13] = [0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// Reads for hyper, and ends the connection of a client that sends too many cheap frames.
#[derive(Debug)]
pub(crate) struct Guard<I> {
    io: I,
    frames: Frames,
    conversation: Arc<Conversation>,
    /// What hyper gets before anything that is read.
    held: Vec<u8>,
    flooded: bool,
}

impl<I> Guard<I> {
    /// A guard for a connection from which `held` was read already.
    pub(crate) fn new(
        io: I,
        mut held: Vec<u8>,
        limits: &Limits,
        conversation: Arc<Conversation>,
    ) -> Self {
        let mut frames = Frames::new(PREFACE, limits.control_frames);
        let flooded = match frames.follow(&held) {
            Some(good) => {
                held.truncate(good);
                held.extend_from_slice(&BREACH);
                true
            }
            None => false,
        };
        Self {
            io,
            frames,
            conversation,
            held,
            flooded,
        }
    }

    fn copy(&mut self, out: &mut ReadBuf<'_>) {
        let length = self.held.len().min(out.remaining());
        out.put_slice(&self.held[..length]);
        self.held.drain(..length);
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Guard<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        out: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if !this.held.is_empty() {
            this.copy(out);
            return Poll::Ready(Ok(()));
        }
        if this.flooded {
            return Poll::Pending; // hyper is about to close
        }
        let before = out.filled().len();
        ready!(Pin::new(&mut this.io).poll_read(cx, out))?;
        if let Some(good) = this.frames.follow(&out.filled()[before..]) {
            this.flooded = true;
            this.conversation.set_unread();
            out.set_filled(before + good);
            this.held.extend_from_slice(&BREACH);
            if good == 0 {
                this.copy(out);
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for Guard<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.io).poll_write(cx, bytes))?;
        self.frames.write(written);
        Poll::Ready(Ok(written))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.io).poll_write_vectored(cx, slices))?;
        self.frames.write(written);
        Poll::Ready(Ok(written))
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}
