//! What is sent: for a page that isn't complete, the body *is* the page, polled when the client can take more.

use super::running::Running;
use crate::BoxError;
use crate::context::enter;
use crate::error::log;
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll, ready};

/// The body of a response.
///
/// A page that fails while it is sent ends in an error, which cuts the connection, so that the client can tell it from a
/// page that is complete.
pub struct Body(Kind);

enum Kind {
    Empty,
    Whole(Bytes),
    /// Pieces, and how many bytes they are.
    Pieces(VecDeque<Bytes>, u64),
    Page(Box<Streaming>),
    Other(axum::body::Body),
}

/// A page that is being sent.
pub(crate) struct Streaming {
    /// What was written before the head of the response was made.
    pub(crate) written: VecDeque<Bytes>,
    pub(crate) page: Option<Running>,
}

impl Body {
    /// No byte.
    pub const fn empty() -> Self {
        Self(Kind::Empty)
    }

    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }

    pub(crate) fn pieces(mut pieces: VecDeque<Bytes>) -> Self {
        match pieces.len() {
            0 => Self::empty(),
            1 => pieces.pop_front().map_or_else(Self::empty, Self::whole),
            _ => {
                let length = pieces.iter().map(|piece| piece.len() as u64).sum();
                Self(Kind::Pieces(pieces, length))
            }
        }
    }

    pub(crate) fn page(streaming: Streaming) -> Self {
        Self(Kind::Page(Box::new(streaming)))
    }
}

impl From<axum::body::Body> for Body {
    fn from(body: axum::body::Body) -> Self {
        Self(Kind::Other(body))
    }
}

impl From<Body> for axum::body::Body {
    fn from(body: Body) -> Self {
        match body.0 {
            Kind::Empty => Self::empty(),
            Kind::Whole(bytes) => Self::from(bytes),
            Kind::Other(body) => body,
            kind => Self::new(Body(kind)),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Kind::Empty => Poll::Ready(None),
            Kind::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Kind::Pieces(pieces, left) => Poll::Ready(pieces.pop_front().map(|piece| {
                *left -= piece.len() as u64;
                Ok(Frame::data(piece))
            })),
            Kind::Page(page) => page.poll_frame(task),
            Kind::Other(body) => Pin::new(body).poll_frame(task).map_err(Into::into),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Empty => true,
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Pieces(pieces, _) => pieces.is_empty(),
            Kind::Page(_) => false,
            Kind::Other(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Empty => SizeHint::with_exact(0),
            Kind::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Pieces(_, left) => SizeHint::with_exact(*left),
            Kind::Page(_) => SizeHint::default(),
            Kind::Other(body) => body.size_hint(),
        }
    }
}

impl Streaming {
    fn poll_frame(
        &mut self,
        task: &mut task::Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Some(piece) = self.written.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        let Some(page) = &mut self.page else {
            return Poll::Ready(None);
        };
        match ready!(page.poll_chunk(task)) {
            Some(Ok(chunk)) => Poll::Ready(Some(Ok(Frame::data(Bytes::from_owner(chunk))))),
            Some(Err(error)) => {
                {
                    let _entered = enter(Arc::clone(page.context()));
                    log(&error);
                }
                self.page = None;
                Poll::Ready(Some(Err(Cut.into())))
            }
            None => {
                let trailers: HeaderMap = page.context().trailers();
                self.page = None;
                Poll::Ready((!trailers.is_empty()).then(|| Ok(Frame::trailers(trailers))))
            }
        }
    }
}

/// Why a body ends before its end. What happened stands in the log.
#[derive(Debug)]
struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the page failed while it was sent")
    }
}

impl std::error::Error for Cut {}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Kind::Empty => "Body(empty)",
            Kind::Whole(_) => "Body(whole)",
            Kind::Pieces(..) => "Body(pieces)",
            Kind::Page(_) => "Body(page)",
            Kind::Other(_) => "Body(other)",
        })
    }
}
