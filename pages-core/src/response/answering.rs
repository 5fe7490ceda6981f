//! The future of a response's head: runs a page until it has written past the head of its document, or is complete.

use super::body::Body;
use super::finish::{Answer, error_response, respond};
use super::plain::plain;
use super::running::Running;
use crate::Error;
use crate::context::Context;
use axum::response::Response as AxumResponse;
use html::Rendering;
use http::Response;
use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{self, Poll, ready};

/// What a handler of axum's that stands beside the pages will answer.
type Beside = Pin<Box<dyn Future<Output = Result<AxumResponse, Infallible>> + Send>>;

/// The future of the answer to a request: ready when the head of the response is known.
pub struct Answering(State);

enum State {
    /// Boxed, as most answers are pages: what is small is moved fast on its way to whoever polls it.
    Known(Option<Box<Response<Body>>>),
    Page(Option<Running>),
    Beside(Beside, Arc<Context>),
}

impl Answering {
    pub(crate) fn known(response: Response<Body>) -> Self {
        Self(State::Known(Some(Box::new(response))))
    }

    pub(crate) fn page(page: Rendering<Error>, context: Arc<Context>) -> Self {
        Self(State::Page(Some(Running::new(page, context))))
    }

    pub(crate) fn beside(answer: Beside, context: Arc<Context>) -> Self {
        Self(State::Beside(answer, context))
    }

    pub(crate) fn error(error: Error, context: &Arc<Context>) -> Self {
        Self::from_answer(error_response(error, context, b""))
    }

    fn from_answer(answer: Answer) -> Self {
        match answer {
            Answer::Response(response) => Self::known(response),
            Answer::Page(page, context) => Self::page(page, context),
        }
    }
}

impl Future for Answering {
    type Output = Result<Response<Body>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, task: &mut task::Context<'_>) -> Poll<Self::Output> {
        loop {
            match &mut self.0 {
                State::Known(response) => {
                    return match response.take() {
                        Some(response) => Poll::Ready(Ok(*response)),
                        None => Poll::Pending,
                    };
                }
                State::Beside(answer, context) => {
                    let Ok(response) = ready!(answer.as_mut().poll(task));
                    let context = Arc::clone(context);
                    if is_nothing(&response) {
                        *self = Self::error(Error::not_found(), &context);
                    } else {
                        *self = Self::known(response.map(Body::from));
                    }
                }
                State::Page(page) => match ready!(poll_page(page, task)) {
                    Ok(response) => return Poll::Ready(Ok(response)),
                    Err(next) => *self = *next,
                },
            }
        }
    }
}

/// Runs the page up to where the head of its response is known, or what answers in its place.
fn poll_page(
    slot: &mut Option<Running>,
    task: &mut task::Context<'_>,
) -> Poll<Result<Response<Body>, Box<Answering>>> {
    let Some(page) = slot else {
        return Poll::Pending;
    };
    let result = ready!(page.poll_head(task));
    if result.is_ok()
        && let Some(response) = plain(page)
    {
        *slot = None;
        return Poll::Ready(Ok(response));
    }
    let error = result.err().or_else(|| interim(page.context()));
    let Some(page) = slot.take() else {
        return Poll::Pending;
    };
    let Some(error) = error else {
        return Poll::Ready(Ok(respond(page)));
    };
    Poll::Ready(Err(Box::new(instead(page, error))))
}

/// What answers in place of a page that has failed.
#[cold]
fn instead(mut page: Running, error: Error) -> Answering {
    let mut written = Vec::new();
    while let Some(chunk) = page.take() {
        written.extend_from_slice(&chunk);
    }
    let context = Arc::clone(page.context());
    drop(page);
    Answering::from_answer(error_response(error, &context, &written))
}

/// The error of a page that says a status which only comes before a response (RFC 9110 §15.2).
fn interim(context: &Context) -> Option<Error> {
    let status = context.head().ok()?.status?;
    let words = || Error::new(format!("a response can't end with {status}"));
    status.is_informational().then(words)
}

/// Whether axum has found no handler: its own answer is a 404 without a byte.
fn is_nothing(response: &AxumResponse) -> bool {
    response.status() == http::StatusCode::NOT_FOUND
        && http_body::Body::size_hint(response.body()).exact() == Some(0)
        && response.headers().is_empty()
}

impl fmt::Debug for Answering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            State::Known(_) => "Answering(known)",
            State::Page(_) => "Answering(page)",
            State::Beside(..) => "Answering(beside)",
        })
    }
}
