//! What an extractor says when it refuses, as a part of what is said about the whole request.

use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use http_body::Body as _;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// How many bytes of a refusal are repeated.
const LIMIT: usize = 1024;

/// What an extractor said.
#[derive(Debug)]
pub(super) enum Refusal {
    /// A status with a line of plain text, and the headers that belong to it.
    Said {
        status: StatusCode,
        reason: String,
        headers: Vec<(HeaderName, HeaderValue)>,
    },
    /// An answer of its own, such as a redirect to where one logs in.
    Answer(Box<Response>),
    /// An error of ours.
    Failed(crate::Error),
}

impl Refusal {
    pub(super) fn new(mut response: Response) -> Self {
        if let Some(error) = crate::Error::held_by(&mut response) {
            return Self::Failed(error);
        }
        let status = response.status();
        if !(status.is_client_error() || status.is_server_error()) || !is_plain(response.headers())
        {
            return Self::Answer(Box::new(response));
        }
        let (mut parts, body) = response.into_parts();
        for of_the_body in [
            CONTENT_TYPE,
            CONTENT_LENGTH,
            CONTENT_ENCODING,
            TRANSFER_ENCODING,
        ] {
            parts.headers.remove(of_the_body);
        }
        let mut reason = read(body);
        if reason.is_empty() {
            status
                .canonical_reason()
                .unwrap_or("refused")
                .clone_into(&mut reason);
        }
        let headers = parts
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        Self::Said {
            status,
            reason,
            headers,
        }
    }
}

/// Whether the body is plain text, or nothing was said about it.
fn is_plain(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"))
}

/// What is there of the body, without waiting for more.
fn read(mut body: Body) -> String {
    let mut bytes = Vec::new();
    let mut task = Context::from_waker(Waker::noop());
    while bytes.len() < LIMIT {
        let Poll::Ready(Some(Ok(frame))) = Pin::new(&mut body).poll_frame(&mut task) else {
            break;
        };
        if let Some(data) = frame.data_ref() {
            bytes.extend(data.iter().take(LIMIT - bytes.len()));
        }
    }
    String::from_utf8_lossy(&bytes).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::{Html, IntoResponse, Redirect};

    fn said(response: impl IntoResponse) -> Option<(u16, String, usize)> {
        match Refusal::new(response.into_response()) {
            Refusal::Said {
                status,
                reason,
                headers,
            } => Some((status.as_u16(), reason, headers.len())),
            Refusal::Answer(_) | Refusal::Failed(_) => None,
        }
    }

    #[test]
    fn plain_text_is_a_reason() {
        assert_eq!(
            said((StatusCode::PAYLOAD_TOO_LARGE, "too large\n")),
            Some((413, "too large".into(), 0))
        );
        assert_eq!(
            said(StatusCode::FORBIDDEN),
            Some((403, "Forbidden".into(), 0))
        );
    }

    #[test]
    fn headers_that_belong_to_the_status_are_kept() {
        let response = (
            StatusCode::UNAUTHORIZED,
            [("www-authenticate", "Basic")],
            "who?",
        );
        assert_eq!(said(response), Some((401, "who?".into(), 1)));
    }

    #[test]
    fn what_is_an_answer_stays_one() {
        assert_eq!(said(Redirect::to("/login")), None);
        assert_eq!(said((StatusCode::FORBIDDEN, Html("<h1>No</h1>"))), None);
    }

    #[test]
    fn a_long_reason_is_cut() {
        let long = "x".repeat(5000);
        assert_eq!(
            said((StatusCode::BAD_REQUEST, long)).map(|said| said.1.len()),
            Some(LIMIT)
        );
    }
}
