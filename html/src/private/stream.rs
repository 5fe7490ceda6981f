//! The step of `for await`.

use std::pin::Pin;
use std::task::{Context, Poll};

/// What `for await` loops over: a stream, with the feature `stream`.
#[diagnostic::on_unimplemented(
    message = "`for await` can't loop over `{Self}`",
    label = "not a stream",
    note = "it takes a `Stream` of the crate `futures-core`, and needs the feature `stream` of the crate `html`"
)]
pub trait Next {
    /// The type of the items.
    type Item;

    /// Asks for the next item.
    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

#[cfg(feature = "stream")]
impl<S: futures_core::Stream + ?Sized> Next for S {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
        futures_core::Stream::poll_next(self, context)
    }
}

/// Waits for the next item of a pinned stream.
pub async fn next<S: Next + ?Sized>(stream: &mut Pin<&mut S>) -> Option<S::Item> {
    std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
}
