//! What a page may fail with.

use super::RequestBodyError;
use super::panic::Spot;
use crate::form::Refused;
use crate::param::Failure;
use crate::session::SessionError;
use axum::extract::multipart::MultipartError;
use axum::response::{IntoResponse, Response};
use http::{HeaderName, HeaderValue, StatusCode, header};
use percent_encoding::{AsciiSet, utf8_percent_encode};
use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::panic::Location;

/// The result of a page, and of what it calls.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Why a page failed: a status code, words for the visitor, and the cause for the log.
///
/// `?` makes one of any error: a 500, whose cause the visitor doesn't see. It is one pointer, so that a `Result` with it is
/// cheap.
///
/// ```
/// use pages::Error;
///
/// let error: Error = "x".parse::<u8>().unwrap_err().into();
/// assert_eq!(error.status(), 500);
/// assert_eq!(Error::not_found().status(), 404);
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    status: StatusCode,
    /// For the visitor.
    message: Option<Cow<'static, str>>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
    failures: Vec<Failure>,
    /// Fields that belong to the status, such as `Allow`.
    headers: Vec<(HeaderName, HeaderValue)>,
    location: &'static Location<'static>,
    /// An answer that isn't an error page, such as a redirect.
    answer: Option<Response>,
    /// A form that the page which shows it will show instead of an error page.
    refused: Option<Box<Refused>>,
    panicked: bool,
    /// Where a panic began, if that is known.
    panic_at: Option<Spot>,
}

impl Error {
    #[track_caller]
    fn with(status: StatusCode) -> Self {
        Self(Box::new(Inner {
            status,
            message: None,
            cause: None,
            failures: Vec::new(),
            headers: Vec::new(),
            location: Location::caller(),
            answer: None,
            refused: None,
            panicked: false,
            panic_at: None,
        }))
    }

    /// A 500 with words that stand in the log, and on the page only in development.
    #[track_caller]
    pub fn new(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::with(StatusCode::INTERNAL_SERVER_ERROR);
        error.0.cause = Some(cause.into());
        error
    }

    /// An error with this status, and words that the visitor reads.
    ///
    /// ```
    /// use pages::{Error, StatusCode};
    /// let error = Error::status_with(StatusCode::GONE, "This entry was deleted.");
    /// assert_eq!(error.status(), StatusCode::GONE);
    /// ```
    #[track_caller]
    pub fn status_with(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::with(status);
        error.0.message = Some(message.into());
        error
    }

    /// 404: there is no such page.
    #[track_caller]
    pub fn not_found() -> Self {
        Self::with(StatusCode::NOT_FOUND)
    }

    /// 400, with words that the visitor reads.
    #[track_caller]
    pub fn bad_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::status_with(StatusCode::BAD_REQUEST, message)
    }

    /// 403: not for this visitor.
    #[track_caller]
    pub fn forbidden() -> Self {
        Self::with(StatusCode::FORBIDDEN)
    }

    /// 303: the answer is at `to`, to be fetched with `GET`. Ends a page whose form was accepted.
    ///
    /// Take a link, as `guestbook::url()` makes it: it is encoded, and stays on the site. A text is sent as it is, so that one which a visitor
    /// has chosen (`//elsewhere`) leads wherever they want.
    ///
    /// ```
    /// let to = pages::Error::see_other("/guestbook");
    /// assert_eq!(to.status(), 303);
    /// ```
    #[track_caller]
    pub fn see_other(to: impl fmt::Display) -> Self {
        Self::redirect(StatusCode::SEE_OTHER, to)
    }

    /// A redirect with this status code (RFC 9110 §15.4).
    #[track_caller]
    pub fn redirect(status: StatusCode, to: impl fmt::Display) -> Self {
        let to = to.to_string();
        // An address is ASCII (RFC 3986 §2); clients differ in how they read other bytes of a header.
        let ascii = utf8_percent_encode(&to, &AsciiSet::EMPTY).to_string();
        let Ok(location) = HeaderValue::try_from(ascii) else {
            return Self::new(format!("{to:?} can't be redirected to"));
        };
        let mut response = status.into_response();
        response.headers_mut().insert(header::LOCATION, location);
        Self::answer(response)
    }

    /// Not an error at all, but an answer that takes the place of the page.
    #[track_caller]
    pub fn answer(response: impl IntoResponse) -> Self {
        let response = response.into_response();
        let mut error = Self::with(response.status());
        error.0.answer = Some(response);
        error
    }

    #[track_caller]
    pub(super) fn of_panic(words: String, at: Option<Spot>) -> Self {
        let mut error = Self::new(words);
        error.0.panicked = true;
        error.0.panic_at = at;
        error
    }

    /// A request whose parts are no good.
    #[track_caller]
    pub(crate) fn refused(status: StatusCode, failures: Vec<Failure>) -> Self {
        let mut error = Self::with(status);
        error.0.failures = failures;
        error
    }

    /// The same with the form that is refused.
    pub(crate) fn with_refused(mut self, form: Refused) -> Self {
        self.0.refused = Some(Box::new(form));
        self
    }

    pub(crate) fn take_refused(&mut self) -> Option<Refused> {
        self.0.refused.take().map(|refused| *refused)
    }

    /// Whether it says what is wrong with a form.
    pub(crate) fn is_of_form(&self) -> bool {
        self.0.refused.is_some()
    }

    pub(crate) fn take_failures(&mut self) -> Vec<Failure> {
        std::mem::take(&mut self.0.failures)
    }

    /// The same with another status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = status;
        self
    }

    /// The same with words that the visitor reads.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The same with a header that belongs to the status, such as `Retry-After`: it is sent with the error page.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    pub(crate) fn take_headers(&mut self) -> Vec<(HeaderName, HeaderValue)> {
        std::mem::take(&mut self.0.headers)
    }

    /// The status code of the answer.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The words for the visitor.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The cause, which the visitor doesn't see.
    pub fn cause(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.cause.as_deref()
    }

    /// The cause, if it is of this type.
    pub fn cause_as<T: StdError + 'static>(&self) -> Option<&T> {
        self.0.cause.as_ref().and_then(|cause| cause.downcast_ref())
    }

    /// What was wrong with each part of the request.
    pub fn failures(&self) -> &[Failure] {
        &self.0.failures
    }

    /// Where in the source it was made: for a `?`, the place of the `?`.
    pub fn location(&self) -> &'static Location<'static> {
        self.0.location
    }

    /// The place of [`location`](Self::location), or that of the panic.
    pub(super) fn place(&self) -> Spot {
        self.0.panic_at.clone().unwrap_or_else(|| Spot {
            file: self.0.location.file().to_owned(),
            line: self.0.location.line(),
            column: self.0.location.column(),
        })
    }

    /// The same as text: `src/home.rs:12`.
    pub(crate) fn at(&self) -> String {
        let place = self.place();
        format!("{}:{}", place.file, place.line)
    }

    /// Whether it is known where the panic began.
    pub(super) fn is_placed(&self) -> bool {
        !self.0.panicked || self.0.panic_at.is_some()
    }

    /// Whether a page panicked.
    pub fn is_panic(&self) -> bool {
        self.0.panicked
    }

    pub(crate) fn take_answer(&mut self) -> Option<Response> {
        self.0.answer.take()
    }
}

/// What is wrong with a multipart body that a page reads by itself: mostly that it is malformed or ends too early, which is
/// the client's fault.
fn of_parts(cause: &(dyn Any + Send + Sync)) -> Option<(StatusCode, String)> {
    let error: &MultipartError = cause.downcast_ref()?;
    let status = error.status();
    status
        .is_client_error()
        .then(|| (status, error.body_text()))
}

impl<E: StdError + Send + Sync + 'static> From<E> for Error {
    #[track_caller]
    fn from(cause: E) -> Self {
        let found = RequestBodyError::find(&cause).map(|body| (body.status(), body.to_string()));
        match found.or_else(|| of_parts(&cause)) {
            Some((status, reason)) => Self::new(cause)
                .with_status(status)
                .with_message(format!("What you have sent can't be read: {reason}.")),
            None => match SessionError::find(&cause) {
                Some((status, message)) => {
                    Self::new(cause).with_status(status).with_message(message)
                }
                None => Self::new(cause),
            },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.status)?;
        if let Some(message) = &self.0.message {
            write!(f, ": {message}")?;
        }
        for failure in &self.0.failures {
            write!(f, "; {failure}")?;
        }
        let mut cause: Option<&dyn StdError> = self.0.cause.as_deref().map(|cause| cause as _);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

/// As a `main` that fails prints it.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.status == StatusCode::INTERNAL_SERVER_ERROR
            && let Some(cause) = &self.0.cause
        {
            write!(f, "{cause}")?;
        } else {
            write!(f, "{self}")?;
        }
        // Made by a function that was passed on, it has no place in the program's own source.
        if self.0.location.file().starts_with("/rustc/") {
            return Ok(());
        }
        write!(f, "\n  at {}", self.0.location)
    }
}

#[cfg(test)]
mod tests {
    use super::Error;

    #[test]
    fn a_redirect_is_one_line_of_ascii() {
        let location = |to: &str| {
            let answer = Error::see_other(to).take_answer()?;
            Some(answer.headers()["location"].to_str().ok()?.to_owned())
        };
        assert_eq!(location("/a%20b?x=ä").as_deref(), Some("/a%20b?x=%C3%A4"));
        assert_eq!(location("/a\r\nset-cookie: b"), None);
        assert_eq!(location("/\0"), None);
    }

    #[test]
    fn a_question_mark_keeps_its_place() {
        fn fails() -> Result<(), Error> {
            "x".parse::<u8>()?;
            Ok(())
        }
        let error = fails().expect_err("no number");
        assert_eq!(error.location().file(), file!());
        assert_eq!(error.location().line(), line!() - 5);
        assert_eq!(
            error.to_string(),
            "500 Internal Server Error: invalid digit found in string"
        );
    }
}
