//! The wait for the reader: back-pressure for pages of any length.

use super::cursor::Html;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Waits until the reader has taken all that is written; made by [`Html::flush`].
#[derive(Debug)]
#[must_use = "nothing is flushed until this is awaited"]
pub struct Flush<'a>(pub(super) &'a mut Html);

impl Future for Flush<'_> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.poll_flush(context.waker())
    }
}
