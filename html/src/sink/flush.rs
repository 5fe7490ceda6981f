//! The wait for the reader: back-pressure for pages of any length.

use super::cursor::Html;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// Waits until the reader has taken all that is written; made by [`Html::flush`].
#[derive(Debug)]
#[must_use = "nothing is flushed until this is awaited"]
pub struct Flush<'a>(pub(super) &'a mut Html);

impl Html {
    /// Waits until the reader has taken all that is written; at once when this doesn't stream.
    pub fn flush(&mut self) -> Flush<'_> {
        Flush(self)
    }

    fn poll_flush(&mut self, waker: &Waker) -> Poll<()> {
        self.__publish();
        let Some(queue) = &*self.stream else {
            return Poll::Ready(());
        };
        if !queue.is_drained(waker) {
            return Poll::Pending;
        }
        // Whoever has taken all of the chunk mostly has sent it too, so that its memory can be used again.
        if queue.rewind() {
            self.before += self.filled();
            self.aim(0);
        } else {
            let high_water = queue.high_water;
            self.reserve(high_water);
        }
        self.watch(0);
        Poll::Ready(())
    }
}

impl Future for Flush<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.poll_flush(context.waker())
    }
}
