//! What the guard hears while hyper doesn't read: that the client has closed its side, or is gone.

use super::guard::{Guard, UNDECIDED};
use std::io;
use std::task::{Context, Poll};
use tokio::io::AsyncRead;
use tokio::time::sleep;

impl<I: AsyncRead + Unpin> Guard<I> {
    /// The client has closed its side. It may still listen: hyper, which would drop the request, hears of it later.
    pub(super) fn half_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.framing.is_head() || self.conversation.in_flight() == 0 {
            return Poll::Ready(Ok(()));
        }
        let patience = self.patience;
        let timer = self
            .half_closed
            .get_or_insert_with(|| Box::pin(sleep(patience)));
        if timer.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Ok(()));
        }
        self.conversation.set_half_closed();
        Poll::Pending
    }

    /// Listens while hyper doesn't read, because it answers: a client that goes away is noticed, and what it sends meanwhile is
    /// kept.
    ///
    /// # Errors
    /// When nobody is there any more.
    pub(super) fn listen(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        // Whoever reads the body, or the other protocol, hears of the end by that.
        let is_read = self.framing.is_body()
            || self.framing.is_tunnel()
            || self.framing.is_undecided() && self.conversation.decision().is_some();
        if is_read || self.conversation.in_flight() == 0 {
            return Ok(());
        }
        // Of further requests a beginning is enough, and they wait; another protocol may go on.
        let most = if self.framing.is_undecided() {
            UNDECIDED
        } else {
            1
        };
        while self.passed == 0 && self.end.is_none() && self.held.len() < most {
            if self.half_closed.is_none() {
                match self.poll_held(cx) {
                    Poll::Pending => {
                        let _pending = self.wait(cx);
                        return Ok(());
                    }
                    Poll::Ready(came) => {
                        if came? {
                            continue;
                        }
                    }
                }
            }
            return match self.half_close(cx) {
                Poll::Pending => Ok(()),
                Poll::Ready(_) => Err(io::ErrorKind::UnexpectedEof.into()),
            };
        }
        Ok(())
    }
}
