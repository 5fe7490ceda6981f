//! Why a session couldn't be read or changed.

use crate::TooLate;
use http::StatusCode;
use std::any::Any;
use std::error::Error;
use std::fmt;

/// Why a session couldn't be read or changed. Where it is an error, nothing was changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum SessionError {
    /// There is no page here, and no visitor.
    Outside,
    /// A session can't begin or get a new id any more: its cookie must be set before the head of the response is sent.
    TooLate(TooLate),
    /// It would be larger than a session may be.
    TooLarge {
        /// How many bytes it would have.
        bytes: usize,
        /// How many it may have.
        most: usize,
    },
    /// It has ended while this page was running: logged out elsewhere, or expired.
    Ended,
    /// Another request of this visitor has given it a new id a moment ago (a login): this one came with the old id.
    Renewed,
    /// Others wrote it again and again between our reading and our writing.
    Contended,
    /// A value can't be written as JSON, or is of another type than was asked for.
    Value {
        /// Its key.
        key: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The store has failed.
    Store(Box<dyn Error + Send + Sync>),
}

impl SessionError {
    pub(super) fn value(key: &str, source: serde_json::Error) -> Self {
        Self::Value {
            key: key.to_owned(),
            source,
        }
    }

    /// The status for the visitor, and words that say what to do.
    fn answer(&self) -> Option<(StatusCode, &'static str)> {
        match self {
            Self::Ended => Some((
                StatusCode::CONFLICT,
                "Your session has ended in the meantime. Load the page again.",
            )),
            Self::Renewed => Some((
                StatusCode::CONFLICT,
                "You have just logged in or out in another window. Load the page again.",
            )),
            Self::Contended => Some((
                StatusCode::SERVICE_UNAVAILABLE,
                "Too much happens at once. Try again.",
            )),
            _ => None,
        }
    }

    /// What `cause` says to the visitor, if it is one of these.
    pub(crate) fn find(cause: &(dyn Any + Send + Sync)) -> Option<(StatusCode, &'static str)> {
        cause.downcast_ref::<Self>()?.answer()
    }
}

impl From<TooLate> for SessionError {
    fn from(error: TooLate) -> Self {
        Self::TooLate(error)
    }
}

impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside => f.write_str(
                "there is no session here: only a page, and what it calls, has a visitor",
            ),
            Self::TooLate(error) => write!(f, "the session's cookie can't be set: {error}"),
            Self::TooLarge { bytes, most } => write!(
                f,
                "the session would have {bytes} bytes, and may have {most}: keep what is larger in a database, and its key in the session"
            ),
            Self::Ended => f.write_str("the session has ended while the page was running"),
            Self::Renewed => f.write_str(
                "the session got a new id by another request while this one came with the old one",
            ),
            Self::Contended => f.write_str(
                "the session was changed by others each time before it could be written",
            ),
            Self::Value { key, source } => {
                write!(f, "the value `{key}` of the session: {source}")
            }
            Self::Store(error) => write!(f, "the store of the sessions: {error}"),
        }
    }
}

impl Error for SessionError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        // What is printed above isn't told again as a source.
        None
    }
}
