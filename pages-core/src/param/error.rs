//! Why a text is no value of a type.

use crate::Error;
use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

/// Why a parameter can't be had: its text is no good, it names nothing, or the look-up failed.
///
/// `?` in a look-up makes one of any error, such as a lost connection to the database: the page then fails with it.
///
/// ```
/// use pages::{FromParam, ParamError};
///
/// struct Even(u32);
///
/// impl FromParam for Even {
///     const EXPECTS: &'static str = "an even number";
///
///     fn from_param(text: &str) -> Result<Self, ParamError> {
///         let n = u32::from_param(text)?;
///         if n % 2 == 0 { Ok(Self(n)) } else { Err(ParamError::expected::<Self>()) }
///     }
/// }
///
/// assert_eq!(Even::from_param("4").unwrap().0, 4);
/// assert_eq!(Even::from_param("5").err().unwrap().reason(), "must be an even number");
/// ```
#[derive(Debug)]
pub struct ParamError {
    kind: Kind,
    value: Option<String>,
}

#[derive(Debug)]
enum Kind {
    Invalid(Cow<'static, str>),
    NotFound,
    Failed(Error),
}

impl ParamError {
    /// The text is no good, for this reason, which follows the text in a sentence: `must be even`.
    pub fn invalid(reason: impl Into<Cow<'static, str>>) -> Self {
        Kind::Invalid(reason.into()).into()
    }

    /// The text is no value of the type `T`.
    pub fn expected<T: super::FromParam>() -> Self {
        Self::invalid(format!("must be {}", T::EXPECTS))
    }

    /// The text is well formed but names nothing that is there.
    pub fn not_found() -> Self {
        Kind::NotFound.into()
    }

    /// The look-up failed, which isn't the visitor's fault.
    pub fn failed(error: impl Into<Error>) -> Self {
        Kind::Failed(error.into()).into()
    }

    /// Says which text is meant, where it is only a part of what was given.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The same, unless it is known already.
    #[must_use]
    pub(super) fn or_value(self, value: &str) -> Self {
        if self.value.is_none() {
            self.with_value(value)
        } else {
            self
        }
    }

    /// Why, for the visitor.
    pub fn reason(&self) -> &str {
        match &self.kind {
            Kind::Invalid(reason) => reason,
            Kind::NotFound => "doesn't exist",
            Kind::Failed(_) => "could not be looked up",
        }
    }

    /// Whether the text names nothing that is there.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind, Kind::NotFound)
    }

    /// The error of a look-up that failed, or else the text that is meant, if it isn't the whole, and the reason.
    pub(crate) fn split(self) -> Result<(Option<String>, Cow<'static, str>), Error> {
        let reason = match self.kind {
            Kind::Failed(error) => return Err(error),
            Kind::Invalid(reason) => reason,
            Kind::NotFound => Cow::Borrowed("doesn't exist"),
        };
        Ok((self.value, reason))
    }
}

impl From<Kind> for ParamError {
    fn from(kind: Kind) -> Self {
        Self { kind, value: None }
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for ParamError {
    #[track_caller]
    fn from(error: E) -> Self {
        Self::failed(error)
    }
}

/// A 404 is a name of nothing, whatever else it says; all others are failures.
impl From<Error> for ParamError {
    fn from(error: Error) -> Self {
        if error.status() == StatusCode::NOT_FOUND {
            Self::not_found()
        } else {
            Self::failed(error)
        }
    }
}

/// For pages that read texts of their own: a 404 when it names nothing, or else a 400.
impl From<ParamError> for Error {
    #[track_caller]
    fn from(error: ParamError) -> Self {
        let status = match error.kind {
            Kind::Failed(error) => return error,
            Kind::NotFound => StatusCode::NOT_FOUND,
            Kind::Invalid(_) => StatusCode::BAD_REQUEST,
        };
        Self::status_with(status, error.to_string())
    }
}

/// The text, if it is known, and the reason.
impl fmt::Display for ParamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => write!(f, "`{value}` {}", self.reason()),
            None => f.write_str(self.reason()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OrStatus;

    #[test]
    fn what_is_not_found_stays_so_both_ways() {
        fn look_up(found: Option<u8>) -> Result<u8, ParamError> {
            Ok(found.or_not_found()?)
        }
        assert_eq!(look_up(Some(1)).ok(), Some(1));
        let error = look_up(None).expect_err("nothing is there");
        assert!(error.is_not_found());
        assert_eq!(Error::from(error).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_failure_keeps_its_error() {
        let error = ParamError::from(Error::status_with(StatusCode::SERVICE_UNAVAILABLE, "busy"));
        assert!(!error.is_not_found());
        assert_eq!(Error::from(error).status(), StatusCode::SERVICE_UNAVAILABLE);
    }

    #[test]
    fn a_bad_text_is_a_bad_request_that_says_why() {
        let error = Error::from(ParamError::invalid("must be even").with_value("5"));
        assert_eq!(error.status(), StatusCode::BAD_REQUEST);
        assert_eq!(error.message(), Some("`5` must be even"));
    }
}
