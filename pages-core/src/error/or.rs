//! Turns an `Option` or a `Result` into a status.

use super::{Error, Result};
use http::StatusCode;

/// `…or_not_found()?`, `…or_status(409)?`: for what isn't there, and for errors that aren't the site's fault.
///
/// ```
/// use pages::OrStatus;
///
/// let nothing: Option<u8> = None;
/// assert_eq!(nothing.or_not_found().unwrap_err().status(), 404);
/// assert_eq!("x".parse::<u8>().or_status(pages::StatusCode::BAD_REQUEST).unwrap_err().status(), 400);
/// ```
pub trait OrStatus<T>: Sized {
    /// The value, or an error with this status.
    ///
    /// # Errors
    /// When there is none.
    fn or_status(self, status: StatusCode) -> Result<T>;

    /// The value, or a 404.
    ///
    /// # Errors
    /// When there is none.
    #[track_caller]
    fn or_not_found(self) -> Result<T> {
        self.or_status(StatusCode::NOT_FOUND)
    }
}

impl<T> OrStatus<T> for Option<T> {
    #[track_caller]
    fn or_status(self, status: StatusCode) -> Result<T> {
        match self {
            Some(value) => Ok(value),
            None => Err(Error::refused(status, Vec::new())),
        }
    }
}

impl<T, E: Into<Error>> OrStatus<T> for std::result::Result<T, E> {
    #[track_caller]
    fn or_status(self, status: StatusCode) -> Result<T> {
        match self {
            Ok(value) => Ok(value),
            Err(error) => Err(error.into().with_status(status)),
        }
    }
}
