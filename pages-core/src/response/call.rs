//! A request on its way into a page.

use super::request_head::RequestHead;
use crate::context::Context;
use crate::document::Document;
use crate::param::Arguments;
use crate::route::Values;
use crate::{Error, Result};
use axum::body::Body;
use axum::response::IntoResponse;
use html::{Html, Rendering};
use http::Request;
use std::fmt;
use std::sync::Arc;

/// How many bytes of a page wait for the client before a loop in it does. Four times as many as a client that reads slowly needs:
/// each piece costs a turn of the page and an entry in a write, and the server makes nothing for a client that takes nothing.
const HIGH_WATER: usize = 64 * 1024;

/// A request on its way into a page: what its handler is given.
pub struct Call {
    pub(crate) head: RequestHead,
    pub(crate) body: Body,
    pub(crate) values: Values,
    pub(crate) context: Arc<Context>,
}

impl Call {
    /// The whole request, for the extractor that reads its body. Whoever asks once more finds none.
    pub(crate) fn take_request(&mut self) -> Request<Body> {
        let parts = self.head.take(&self.context);
        Request::from_parts(parts, std::mem::take(&mut self.body))
    }

    /// Makes the page of this call: `page` is given the call and the sink. Nothing runs until it is polled.
    pub fn run<F>(self, page: impl FnOnce(Self, Html) -> F) -> Rendering<Error>
    where
        F: Future<Output = Result> + Send + 'static,
    {
        Rendering::new(HIGH_WATER, |h| page(self, h))
    }

    /// The arguments of the page.
    pub fn arguments(&mut self) -> Arguments<'_> {
        Arguments::new(self)
    }

    /// Says what the page's attribute says about the response.
    ///
    /// # Errors
    /// When a header that was given can't be one.
    pub fn prepare(&self, document: Document) -> Result {
        document.prepare(&self.context)
    }

    /// Answers with a value in place of what the page writes.
    ///
    /// # Errors
    /// When the head is sent already, or the value is an error.
    pub fn answer(&self, value: impl IntoResponse) -> Result {
        let mut response = value.into_response();
        if let Some(error) = Error::held_by(&mut response) {
            return Err(error);
        }
        self.context.head()?.answer = Some(Box::new(response));
        Ok(())
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}
