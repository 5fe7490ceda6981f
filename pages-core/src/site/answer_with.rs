//! How a server says what it knows of a request without putting it among the extensions.

use super::PageService;
use crate::BoxError;
use crate::response::Answering;
use bytes::Bytes;
use http::Request;
use std::sync::Arc;

/// What answers requests that come as they were sent, for a server that knows something of them.
pub trait AnswerWith: Clone + Send + 'static {
    /// Answers a request. `extension` is among the extensions that extractors and handlers see, as if it had been put there,
    /// and costs nothing where nobody asks.
    ///
    /// ```
    /// use pages_core::{AnswerWith, Body, Site};
    /// use std::sync::Arc;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages_core::Result {
    /// let service = Site::with([]).build()?;
    /// let from: std::net::SocketAddr = "127.0.0.1:5000".parse()?;
    /// let Ok(response) = service.answer_with(http::Request::new(Body::empty()), Arc::new(from)).await;
    /// assert_eq!(response.status(), 404);
    /// # Ok(())
    /// # }
    /// ```
    fn answer_with<B, T>(&self, request: Request<B>, extension: Arc<T>) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
        T: Clone + Send + Sync + 'static;
}

impl AnswerWith for PageService {
    #[inline]
    fn answer_with<B, T>(&self, request: Request<B>, extension: Arc<T>) -> Answering
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
        T: Clone + Send + Sync + 'static,
    {
        self.answer(request, Some(extension))
    }
}
