//! Why a form can't be read, in words for whoever has sent it.

use crate::Error;
use crate::param::{Failure, Place};
use http::header::ACCEPT_ENCODING;
use http::{HeaderName, HeaderValue, StatusCode};
use std::borrow::Cow;

/// How much of a name is repeated.
const SHOWN: usize = 80;

/// What forms are sent as (Linked Data Platform 1.0 §7.1).
const ACCEPT_POST: HeaderName = HeaderName::from_static("accept-post");

/// 400: the body isn't what its type says.
pub(in crate::form) fn malformed(reason: impl Into<Cow<'static, str>>) -> Error {
    refused(StatusCode::BAD_REQUEST, "", reason.into())
}

/// 400: a name or a value isn't UTF-8.
pub(in crate::form) fn not_text(name: &str, what: &str) -> Error {
    let reason = format!("The {what} `{}` isn't UTF-8.", short(name));
    refused(StatusCode::BAD_REQUEST, name, reason.into())
}

/// 413: a limit is passed.
pub(in crate::form) fn too_large(name: &str, reason: String) -> Error {
    refused(StatusCode::PAYLOAD_TOO_LARGE, name, reason.into())
}

/// 413: longer than a form within its limits can be.
pub(in crate::form) fn too_long() -> Error {
    too_large("", "The form is longer than forms may be here.".into())
}

/// 415: nothing that a form is sent as.
pub(in crate::form) fn unsupported(sent: Option<&str>) -> Error {
    let sent = match sent {
        None => "nothing says what the body is".into(),
        Some(sent) => format!("the body is `{}`", short(sent)),
    };
    let reason = format!(
        "A form is sent as `application/x-www-form-urlencoded` or `multipart/form-data`, but {sent}."
    );
    refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "", reason.into()).with_header(
        ACCEPT_POST,
        HeaderValue::from_static("application/x-www-form-urlencoded, multipart/form-data"),
    )
}

/// 415: a form that is compressed. The answer says which codings would do (RFC 9110 §12.5.3).
pub(in crate::form) fn encoded() -> Error {
    let reason = "A form is sent as it is, but the body has a `Content-Encoding`.";
    refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "", reason.into())
        .with_header(ACCEPT_ENCODING, HeaderValue::from_static("identity"))
}

fn refused(status: StatusCode, name: &str, reason: Cow<'static, str>) -> Error {
    let failure = Failure {
        place: Place::Body,
        name: short(name).into_owned().into(),
        value: None,
        reason,
    };
    Error::refused(status, vec![failure])
}

/// A name, cut where it is longer than anybody reads.
pub(in crate::form) fn short(name: &str) -> Cow<'_, str> {
    match name.char_indices().nth(SHOWN) {
        None => name.into(),
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()).into(),
    }
}

/// A number of bytes as people say it.
pub(in crate::form) fn size(bytes: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    UNITS
        .iter()
        .find(|(unit, _)| bytes >= *unit && bytes.is_multiple_of(*unit))
        .map_or_else(
            || format!("{bytes} bytes"),
            |(unit, name)| format!("{} {name}", bytes / unit),
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_without_loss() {
        let cases = [
            (0, "0 bytes"),
            (1000, "1000 bytes"),
            (1 << 10, "1 KiB"),
            (3 << 20, "3 MiB"),
            ((3 << 20) + 1, "3145729 bytes"),
        ];
        for (bytes, said) in cases {
            assert_eq!(size(bytes), said);
        }
    }

    #[test]
    fn what_is_not_supported_says_what_is() {
        let mut error = unsupported(Some("text/plain"));
        assert_eq!(error.status(), 415);
        assert!(error.to_string().contains("multipart/form-data"));
        assert_eq!(error.take_headers()[0].0, "accept-post");
    }

    #[test]
    fn a_long_name_is_cut() {
        assert_eq!(short(&"ä".repeat(81)), "ä".repeat(80) + "…");
        assert_eq!(short("a"), "a");
    }
}
