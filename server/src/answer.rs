//! From the service to hyper: panics, time, and the rules of responses.

use crate::body::ResponseBody;
use crate::exchange::Exchange;
use crate::panic::{self, Panic};
use crate::refusal::Refusal;
use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, Method, Request, Response, StatusCode, Version};
use http_body::Body;
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
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

const REQUEST_TOO_SLOW: Refusal =
    Refusal::new(StatusCode::REQUEST_TIMEOUT, "The request took too long.");

pin_project_lite::pin_project! {
    /// A request on its way to a response.
    pub(crate) struct Answering<F> {
        #[pin]
        way: Way<F>,
        // Made when the service waits; most don't.
        timer: Option<Pin<Box<Sleep>>>,
        time: Option<Duration>,
        asks: Asks,
        exchange: Option<Exchange>,
        is_last: bool,
    }
}

pin_project_lite::pin_project! {
    /// Who makes the response.
    #[project = WayProjection]
    enum Way<F> {
        // The service, until its future has ended.
        Service { #[pin] future: F },
        // Ourselves.
        Refused { refusal: Refusal },
        Ended,
    }
}

/// What a request says about the form of its response.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asks {
    /// For a head without a body.
    head: bool,
    /// For a tunnel, which a successful response begins.
    connect: bool,
    /// Whether the response decides in which protocol the connection goes on.
    may_change_protocol: bool,
}

impl Asks {
    pub(crate) fn of<B>(request: &Request<B>) -> Self {
        let connect = *request.method() == Method::CONNECT;
        Self {
            head: *request.method() == Method::HEAD,
            connect,
            may_change_protocol: request.version() != Version::HTTP_2
                && (connect || request.headers().contains_key(UPGRADE)),
        }
    }
}

impl<F> Answering<F> {
    /// On the way to the service's response, which may take so long to begin.
    #[inline]
    pub(crate) fn wait(
        future: F,
        time: Option<Duration>,
        asks: Asks,
        exchange: Exchange,
        is_last: bool,
    ) -> Self {
        Self {
            way: Way::Service { future },
            timer: None,
            time,
            asks,
            exchange: Some(exchange),
            is_last,
        }
    }

    /// On the way to a response without the service.
    #[cold]
    pub(crate) fn refuse(refusal: Refusal, asks: Asks, exchange: Exchange, is_last: bool) -> Self {
        Self {
            way: Way::Refused { refusal },
            timer: None,
            time: None,
            asks: Asks {
                may_change_protocol: false,
                ..asks
            },
            exchange: Some(exchange),
            is_last,
        }
    }

    /// The service has panicked as it was called.
    #[cold]
    pub(crate) fn panicked(panic: &Panic, asks: Asks, exchange: Exchange, is_last: bool) -> Self {
        let refusal = panicked(Some(&exchange), &panic.0);
        let may_change_protocol = asks.may_change_protocol;
        let mut answering = Self::refuse(refusal, asks, exchange, is_last);
        // Who waits for the decision gets one.
        answering.asks.may_change_protocol = may_change_protocol;
        answering
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
        // The response is written here, by whoever makes it, and moves once more.
        let mut answer = None;
        let refusal = match this.way.as_mut().project() {
            WayProjection::Ended => return Poll::Pending, // the response was given
            WayProjection::Refused { refusal } => *refusal,
            WayProjection::Service { future } => {
                let polled = panic::catch(|| {
                    if let Poll::Ready(response) = future.poll(cx) {
                        answer = Some(response);
                    }
                });
                if let Err(Panic(text)) = polled {
                    panicked(this.exchange.as_ref(), &text)
                } else if answer.is_some() {
                    PANICKED // isn't sent
                } else if let Some(refusal) = overdue(this.exchange.as_ref(), cx) {
                    // What is left of the request isn't read.
                    *this.is_last |= this.exchange.as_ref().is_some_and(|it| !it.is_http2());
                    refusal
                } else {
                    let Some(time) = *this.time else {
                        return Poll::Pending;
                    };
                    let timer = this.timer.get_or_insert_with(|| Box::pin(sleep(time)));
                    ready!(timer.as_mut().poll(cx));
                    fail(
                        this.exchange.as_ref(),
                        format_args!("the service took too long"),
                    );
                    TOO_SLOW
                }
            }
        };
        // What is done or given up is dropped now, not with the response. It may panic once more.
        if let Err(Panic(text)) = panic::catch(|| this.way.set(Way::Ended)) {
            panicked(this.exchange.as_ref(), &text);
        }
        let Some(exchange) = this.exchange.take() else {
            return Poll::Pending;
        };
        let mut response = match answer {
            Some(response) => finish(response, this.asks.head, exchange),
            None => text(refusal, this.asks.head, exchange),
        };
        if *this.is_last {
            response.headers_mut().insert(CONNECTION, CLOSE);
        }
        if this.asks.may_change_protocol {
            let status = response.status();
            response.body().decide(
                status == StatusCode::SWITCHING_PROTOCOLS
                    || (this.asks.connect && status.is_success()),
            );
        }
        Poll::Ready(Ok(response))
    }
}

/// Gives up what has taken too long in all; else the connection wakes us when it has.
fn overdue(exchange: Option<&Exchange>, cx: &Context<'_>) -> Option<Refusal> {
    let exchange = exchange?;
    exchange.wait(cx.waker());
    if !exchange.is_overdue() {
        return None;
    }
    exchange.fail(format_args!("request and response took too long"));
    Some(if exchange.is_request_awaited() {
        REQUEST_TOO_SLOW
    } else {
        TOO_SLOW
    })
}

fn panicked(exchange: Option<&Exchange>, text: &str) -> Refusal {
    fail(exchange, format_args!("the service panicked: {text}"));
    PANICKED
}

fn fail(exchange: Option<&Exchange>, why: std::fmt::Arguments<'_>) {
    if let Some(exchange) = exchange {
        exchange.fail(why);
    }
}

/// The service's response as it is sent: no body where there is none, but the length that it would have (RFC 9110
/// section 9.3.2).
fn finish<B>(
    mut response: Response<B>,
    asks_for_head: bool,
    mut exchange: Exchange,
) -> Response<ResponseBody<B>>
where
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    exchange.answer(response.status());
    let hint = response.body().size_hint().exact();
    let no_body = response.status().is_informational()
        || response.status() == StatusCode::NO_CONTENT
        || response.status() == StatusCode::NOT_MODIFIED;
    if asks_for_head || no_body {
        let headers = response.headers_mut();
        if let Some(length) = hint.filter(|length| !no_body && *length > 0)
            && !headers.contains_key(CONTENT_LENGTH)
            && !headers.contains_key(TRANSFER_ENCODING)
        {
            headers.insert(CONTENT_LENGTH, length.into());
        }
        return response.map(|_| ResponseBody::none(exchange));
    }
    let length = match correct(response.headers_mut(), hint) {
        Length::Right(length) => length,
        Length::Wrong(wrong) => {
            exchange.fail(format_args!("the service promised a length of {wrong:?}"));
            hint
        }
    };
    response.map(|body| ResponseBody::of_service(body, exchange, length))
}

/// How long a body is, as far as it is known, and what was wrong about it.
#[derive(Debug)]
enum Length {
    Right(Option<u64>),
    Wrong(HeaderValue),
}

/// Puts right, or takes away, what the service says about where its body ends: a client that believed it would take a part
/// of this response for the next one (RFC 9112 section 6.3).
fn correct(headers: &mut HeaderMap, hint: Option<u64>) -> Length {
    // A look at all names costs less than two searches for names that are seldom there.
    let (mut coding, mut length) = (false, false);
    for name in headers.keys() {
        coding |= *name == TRANSFER_ENCODING;
        length |= *name == CONTENT_LENGTH;
    }
    if coding {
        // How a body is transferred is between this server and its client.
        headers.remove(TRANSFER_ENCODING);
    }
    let Some(first) = length.then(|| headers.get(CONTENT_LENGTH)).flatten() else {
        return Length::Right(hint);
    };
    let length = content_length(headers);
    if length.is_some() && (hint.is_none() || hint == length) {
        return Length::Right(length);
    }
    let wrong = first.clone();
    match hint {
        Some(length) => headers.insert(CONTENT_LENGTH, length.into()),
        None => headers.remove(CONTENT_LENGTH),
    };
    Length::Wrong(wrong)
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
    asks_for_head: bool,
    mut exchange: Exchange,
) -> Response<ResponseBody<B>>
where
    B: Body<Data = Bytes, Error: Into<Box<dyn Error + Send + Sync>>>,
{
    exchange.answer(refusal.status);
    let text = format!("{}\n", refusal.reason);
    let length = text.len() as u64;
    let body = if asks_for_head {
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
    use super::{Length, content_length, correct};
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
            assert_eq!(matches!(wrong, Length::Wrong(_)), is_wrong, "{said:?}");
            assert_eq!(content_length(&headers), length, "{said:?}");
            assert_eq!(headers.len(), usize::from(length.is_some()), "{said:?}");
        }
    }
}
