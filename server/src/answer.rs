//! From the service to hyper: panics, time, and the rules of responses.

use crate::body::ResponseBody;
use crate::conversation::Conversation;
use crate::exchange::Exchange;
use crate::panic::{self, Panic};
use crate::refusal::Refusal;
use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING};
use http::{HeaderMap, Method, Response, StatusCode};
use http_body::Body;
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

pub(crate) const CLOSE: HeaderValue = HeaderValue::from_static("close");

const PANICKED: Refusal = Refusal::new(
    StatusCode::INTERNAL_SERVER_ERROR,
    "Something went wrong on our side.",
);

const TOO_SLOW: Refusal = Refusal::new(
    StatusCode::SERVICE_UNAVAILABLE,
    "The answer took too long to be made.",
);

pin_project_lite::pin_project! {
    /// A request on its way to a response.
    pub(crate) struct Answering<F> {
        // The service's future, until it has ended.
        #[pin]
        pub(crate) future: Option<F>,
        // Made when the service waits; most don't.
        pub(crate) timer: Option<Pin<Box<Sleep>>>,
        pub(crate) time: Option<Duration>,
        pub(crate) method: Method,
        pub(crate) exchange: Option<Exchange>,
        pub(crate) is_last: bool,
        // Whom to tell whether the protocol changes.
        pub(crate) conversation: Option<Arc<Conversation>>,
    }
}

impl<F, B> Future for Answering<F>
where
    F: Future<Output = Response<B>>,
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    type Output = Result<Response<ResponseBody<B>>, Infallible>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        let Some(future) = this.future.as_mut().as_pin_mut() else {
            return Poll::Pending; // it has ended, and its response was given
        };
        let answer: Result<Response<B>, Refusal> = match panic::catch(|| future.poll(cx)) {
            Ok(Poll::Ready(response)) => Ok(response),
            Ok(Poll::Pending) => {
                let Some(time) = *this.time else {
                    return Poll::Pending;
                };
                let timer = this.timer.get_or_insert_with(|| Box::pin(sleep(time)));
                ready!(timer.as_mut().poll(cx));
                fail(
                    this.exchange.as_ref(),
                    format_args!("the service took too long"),
                );
                Err(TOO_SLOW)
            }
            Err(Panic(text)) => {
                fail(
                    this.exchange.as_ref(),
                    format_args!("the service panicked: {text}"),
                );
                Err(PANICKED)
            }
        };
        // What is done or given up is dropped now, not with the response. It may panic once more.
        if let Err(Panic(text)) = panic::catch(|| this.future.set(None)) {
            fail(
                this.exchange.as_ref(),
                format_args!("the service panicked: {text}"),
            );
        }
        let Some(exchange) = this.exchange.take() else {
            return Poll::Pending;
        };
        let mut response = match answer {
            Ok(response) => finish(response, this.method, exchange),
            Err(refusal) => text(refusal, this.method, exchange),
        };
        if *this.is_last {
            response.headers_mut().insert(CONNECTION, CLOSE);
        }
        if let Some(conversation) = this.conversation {
            let status = response.status();
            conversation.decide(
                status == StatusCode::SWITCHING_PROTOCOLS
                    || (*this.method == Method::CONNECT && status.is_success()),
            );
        }
        Poll::Ready(Ok(response))
    }
}

fn fail(exchange: Option<&Exchange>, why: std::fmt::Arguments<'_>) {
    if let Some(exchange) = exchange {
        exchange.fail(why);
    }
}

/// The service's response as it is sent: no body where there is none, but the length that it would have (RFC 9110
/// section 9.3.2).
fn finish<B>(
    response: Response<B>,
    method: &Method,
    mut exchange: Exchange,
) -> Response<ResponseBody<B>>
where
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    let (mut head, body) = response.into_parts();
    exchange.answer(head.status);
    let hint = body.size_hint().exact();
    let no_body = head.status.is_informational()
        || head.status == StatusCode::NO_CONTENT
        || head.status == StatusCode::NOT_MODIFIED;
    if *method == Method::HEAD || no_body {
        if let Some(length) = hint.filter(|length| !no_body && *length > 0)
            && !head.headers.contains_key(CONTENT_LENGTH)
            && !head.headers.contains_key(TRANSFER_ENCODING)
        {
            head.headers.insert(CONTENT_LENGTH, length.into());
        }
        return Response::from_parts(head, ResponseBody::none(exchange));
    }
    if let Some(wrong) = correct(&mut head.headers, hint) {
        exchange.fail(format_args!("the service promised a length of {wrong:?}"));
    }
    let length = content_length(&head.headers).or(hint);
    Response::from_parts(head, ResponseBody::of_service(body, exchange, length))
}

/// Puts right, or takes away, what the service says about where its body ends, and returns what was wrong: a client that
/// believed it would take a part of this response for the next one (RFC 9112 section 6.3).
fn correct(headers: &mut HeaderMap, hint: Option<u64>) -> Option<HeaderValue> {
    // How a body is transferred is between this server and its client.
    headers.remove(TRANSFER_ENCODING);
    let first = headers.get(CONTENT_LENGTH)?;
    let length = content_length(headers);
    if length.is_some() && (hint.is_none() || hint == length) {
        return None;
    }
    let wrong = first.clone();
    match hint {
        Some(length) => headers.insert(CONTENT_LENGTH, length.into()),
        None => headers.remove(CONTENT_LENGTH),
    };
    Some(wrong)
}

/// The length that was promised, if there is one and no other.
fn content_length(headers: &HeaderMap) -> Option<u64> {
    let mut all = headers.get_all(CONTENT_LENGTH).iter();
    let (Some(first), None) = (all.next(), all.next()) else {
        return None;
    };
    let digits = first.to_str().ok()?;
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number)
}

/// A response of the server itself.
pub(crate) fn text<B>(
    refusal: Refusal,
    method: &Method,
    mut exchange: Exchange,
) -> Response<ResponseBody<B>>
where
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    exchange.answer(refusal.status);
    let text = format!("{}\n", refusal.reason);
    let length = text.len() as u64;
    let body = if *method == Method::HEAD {
        ResponseBody::none(exchange)
    } else {
        ResponseBody::text(text.into(), exchange)
    };
    let mut response = Response::new(body);
    *response.status_mut() = refusal.status;
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    headers.insert(CONTENT_LENGTH, length.into());
    response
}

#[cfg(test)]
mod tests {
    use super::{content_length, correct};
    use http::header::{CONTENT_LENGTH, HeaderMap, HeaderValue, TRANSFER_ENCODING};

    #[test]
    fn a_length_is_the_true_one_or_none() {
        let cases = [
            ("", None, None, false),
            ("", Some(3), None, false),
            ("3", Some(3), Some(3), false),
            ("3", None, Some(3), false),
            ("5", Some(3), Some(3), true),
            ("3 3", Some(3), Some(3), true),
            ("3 4", None, None, true),
            ("+3", None, None, true),
            ("x", Some(3), Some(3), true),
        ];
        for (said, hint, length, is_wrong) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(TRANSFER_ENCODING, HeaderValue::from_static("chunked"));
            for length in said.split_whitespace() {
                headers.append(CONTENT_LENGTH, HeaderValue::from_static(length));
            }
            let wrong = correct(&mut headers, hint);
            assert_eq!(wrong.is_some(), is_wrong, "{said:?}");
            assert_eq!(content_length(&headers), length, "{said:?}");
            assert_eq!(headers.len(), usize::from(length.is_some()), "{said:?}");
        }
    }
}
