//! What goes wrong with the body of a request, as a status: whoever reads it, and through whatever reader.

use crate::BoxError;
use http::StatusCode;
use std::error::Error as StdError;
use std::fmt;
use std::io::{self, ErrorKind};

/// Why the body of a request can't be read to its end, as it stands in the chain of sources of whatever error a reader made
/// of it. `?` in a page makes its status that of the response.
#[derive(Debug)]
pub(crate) struct RequestBodyError {
    status: StatusCode,
    cause: BoxError,
}

impl RequestBodyError {
    /// The cause tells by an [`io::Error`] among its sources what it is. What it doesn't tell is the client's fault: it has
    /// not sent what it has announced.
    pub(crate) fn new(cause: BoxError) -> Self {
        let status = match kind(&*cause) {
            Some(ErrorKind::TimedOut) => StatusCode::REQUEST_TIMEOUT,
            Some(ErrorKind::FileTooLarge) => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        };
        Self { status, cause }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// Finds it behind the errors of readers that are built on each other.
    pub(crate) fn find<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Self> {
        sources(error).find_map(|error| error.downcast_ref())
    }
}

/// What the last source says that says something.
fn kind(error: &(dyn StdError + 'static)) -> Option<ErrorKind> {
    sources(error)
        .filter_map(|error| Some(error.downcast_ref::<io::Error>()?.kind()))
        .last()
}

/// An error, and what it comes from.
fn sources<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        // An `io::Error` hands out the source of what it holds, not what it holds.
        let held = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match held {
            Some(held) => Some(held),
            None => error.source(),
        }
    })
}

impl fmt::Display for RequestBodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cause.fmt(f)
    }
}

impl StdError for RequestBodyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;

    fn status(cause: impl Into<BoxError>) -> u16 {
        RequestBodyError::new(cause.into()).status().as_u16()
    }

    #[test]
    fn the_innermost_source_says_what_it_is() {
        assert_eq!(status("something else"), 400);
        assert_eq!(status(io::Error::from(ErrorKind::TimedOut)), 408);
        assert_eq!(status(io::Error::from(ErrorKind::UnexpectedEof)), 400);
        let inner = io::Error::from(ErrorKind::FileTooLarge);
        assert_eq!(status(io::Error::other(inner)), 413);
    }

    #[test]
    fn a_question_mark_keeps_the_status() {
        let error = RequestBodyError::new(io::Error::from(ErrorKind::TimedOut).into());
        let error = Error::from(io::Error::other(axum::Error::new(error)));
        assert_eq!(error.status(), 408);
        // What a page waits for itself is no fault of the client's.
        let error = Error::from(io::Error::from(ErrorKind::TimedOut));
        assert_eq!(error.status(), 500);
    }
}
