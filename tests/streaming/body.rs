//! What a server writes to send a page: the whole glue between `html::Rendering` and `http_body::Body`.

use bytes::Bytes;
use html::Rendering;
use http_body::Frame;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A page as the body of a response.
pub(super) struct Body<E>(pub(super) Rendering<E>);

impl<E> http_body::Body for Body<E> {
    type Data = Bytes;
    type Error = E;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, E>>> {
        Pin::new(&mut self.0)
            .poll_chunk(context)
            .map_ok(|chunk| Frame::data(Bytes::from_owner(chunk)))
    }
}
