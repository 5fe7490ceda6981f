//! What can be wrong with the body of a request.

use http::StatusCode;
use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::sync::LazyLock;

static TOO_LARGE: LazyLock<io::Error> = LazyLock::new(|| ErrorKind::FileTooLarge.into());
static TOO_SLOW: LazyLock<io::Error> = LazyLock::new(|| ErrorKind::TimedOut.into());
static TRUNCATED: LazyLock<io::Error> = LazyLock::new(|| ErrorKind::UnexpectedEof.into());
static MALFORMED: LazyLock<io::Error> = LazyLock::new(|| ErrorKind::InvalidData.into());

/// Why the body of a request can't be read to its end.
///
/// Its source is an [`io::Error`] whose kind says the same to readers that don't know this type: `TimedOut`, `FileTooLarge`,
/// `UnexpectedEof`, `InvalidData`.
///
/// ```
/// use server::BodyError;
///
/// let error = BodyError::TooLarge { limit: 1024 };
/// assert_eq!(error.status(), http::StatusCode::PAYLOAD_TOO_LARGE);
/// assert_eq!(error.to_string(), "the body of the request has more than 1024 bytes");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum BodyError {
    /// It is larger than [`Limits::body`](crate::Limits::body).
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The client sends too slowly or not at all: [`Limits::body_pause`](crate::Limits::body_pause) and
    /// [`Limits::body_rate`](crate::Limits::body_rate).
    TooSlow,
    /// The client has gone, or has ended the connection before the body's end.
    Truncated,
    /// It isn't framed as its head says (RFC 9112 section 7.1).
    Malformed,
    /// The connection, or this request of an HTTP/2 connection, was broken off.
    Aborted(hyper::Error),
}

impl BodyError {
    /// The status of the response that says so: 413, 408 or 400.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::Truncated | Self::Malformed | Self::Aborted(_) => StatusCode::BAD_REQUEST,
        }
    }

    /// Finds it behind the errors of readers that are built on each other.
    ///
    /// ```
    /// use server::BodyError;
    /// use std::io;
    ///
    /// let error = io::Error::other(BodyError::TooSlow);
    /// assert!(matches!(BodyError::find(&error), Some(BodyError::TooSlow)));
    /// assert!(BodyError::find(&io::Error::other("something else")).is_none());
    /// ```
    pub fn find<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(found) = error.downcast_ref() {
                return Some(found);
            }
            // An `io::Error` hands out the source of what it holds, not what it holds.
            let held = error
                .downcast_ref::<io::Error>()
                .and_then(io::Error::get_ref);
            next = match held {
                Some(held) => Some(held),
                None => error.source(),
            };
        }
        None
    }

    /// What hyper's reader found.
    pub(super) fn from_hyper(error: hyper::Error) -> Self {
        let mut next: Option<&(dyn Error + 'static)> = Some(&error);
        while let Some(cause) = next {
            if let Some(cause) = cause.downcast_ref::<io::Error>() {
                match cause.kind() {
                    ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                        return Self::Malformed;
                    }
                    ErrorKind::UnexpectedEof => return Self::Truncated,
                    _ => break,
                }
            }
            next = cause.source();
        }
        if error.is_incomplete_message() || error.is_canceled() {
            return Self::Truncated;
        }
        Self::Aborted(error)
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => {
                write!(f, "the body of the request has more than {limit} bytes")
            }
            Self::TooSlow => f.write_str("the body of the request comes too slowly"),
            Self::Truncated => f.write_str("the body of the request isn't complete"),
            Self::Malformed => f.write_str("the body of the request isn't in the chunked coding"),
            Self::Aborted(_) => f.write_str("the request was broken off"),
        }
    }
}

impl Error for BodyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Aborted(error) => Some(error),
            // So that readers which don't know this type can tell what it is.
            Self::TooLarge { .. } => Some(&*TOO_LARGE),
            Self::TooSlow => Some(&*TOO_SLOW),
            Self::Truncated => Some(&*TRUNCATED),
            Self::Malformed => Some(&*MALFORMED),
        }
    }
}
