//! What an error page knows.

use super::Error;
use super::development::Trace;
use crate::context::current;
use crate::param::Failure;
use axum::extract::FromRequestParts;
use http::StatusCode;
use http::request::Parts;
use std::convert::Infallible;
use std::sync::Arc;

/// What went wrong: the argument of an error page.
///
/// ```
/// use pages::prelude::*;
///
/// #[page(error = 404, title = "Not here")]
/// async fn lost(problem: Problem) {
///     html! { <h1>"Nothing here"</h1> <p>"(" {problem.status().as_u16()} ")"</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([lost::ENTRY]))?;
/// let answer = site.get("/nowhere").await?;
/// assert_eq!(answer.status(), 404);
/// assert!(answer.text().contains("Nothing here"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) message: Option<Arc<str>>,
    pub(crate) failures: Arc<[Failure]>,
    pub(crate) id: Option<Arc<str>>,
    /// In development only.
    pub(crate) trace: Option<Arc<Trace>>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode) -> Self {
        Self {
            status,
            message: None,
            failures: Arc::new([]),
            id: None,
            trace: None,
        }
    }

    /// What a visitor learns of an error: the id, under which the log has it, only where the site is at fault.
    pub(crate) fn of(error: &Error, id: String) -> Self {
        Self {
            message: error.message().map(Into::into),
            failures: error.failures().into(),
            id: error.status().is_server_error().then(|| id.into()),
            ..Self::new(error.status())
        }
    }

    /// The status code of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The words for the visitor: those of the error, or those that suit the status.
    pub fn message(&self) -> &str {
        match &self.message {
            Some(message) => message,
            None => words(self.status),
        }
    }

    /// What was wrong with each part of the request.
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// The id under which the log tells more: for errors of the site (5xx).
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// All that is known, as markup: in development only.
    pub fn details(&self) -> Option<html::Fragment> {
        self.trace.as_ref().map(|trace| trace.markup())
    }
}

/// What a visitor can do about it.
fn words(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "The request can't be understood.",
        401 => "You have to log in first.",
        403 => "This isn't for you to see.",
        404 => "There is no such page.",
        405 => "This page can't be asked in this way.",
        408 => "The request took too long.",
        410 => "This page is gone.",
        413 => "What you have sent is too large.",
        415 => "What you have sent is of a kind that this page can't read.",
        422 => "Some of what you have sent can't be accepted.",
        429 => "Too many requests. Please wait a little.",
        503 => "The site is busy. Please try again in a moment.",
        _ if status.is_client_error() => "The request can't be answered.",
        _ => "Something went wrong on our side.",
    }
}

impl<S: Sync> FromRequestParts<S> for Problem {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(current()
            .and_then(|context| context.problem.as_deref().cloned())
            .unwrap_or_else(|| Self::new(StatusCode::OK)))
    }
}
