//! The body of a request on its way to whoever reads it: what goes wrong with it is kept, as most readers say only that
//! something did.

use crate::BoxError;
use crate::context::Context;
use crate::error::RequestBodyError;
use axum::body::Body;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll};

struct Incoming<B> {
    body: Pin<Box<B>>,
    context: Arc<Context>,
}

/// The body for extractors. One that is empty costs nothing.
pub(super) fn incoming<B>(body: B, context: &Arc<Context>) -> Body
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    if body.is_end_stream() {
        return Body::empty();
    }
    Body::new(Incoming {
        body: Box::pin(body),
        context: Arc::clone(context),
    })
}

impl<B> http_body::Body for Incoming<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = RequestBodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, RequestBodyError>>> {
        let frame = self.body.as_mut().poll_frame(task);
        frame.map_err(|error| {
            let error = RequestBodyError::new(error.into());
            self.context.note_body(error.status(), error.to_string());
            error
        })
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
