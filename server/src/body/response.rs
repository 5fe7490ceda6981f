//! The body of a response: counted, guarded against panics, and its end noted.

use super::turn::Turn;
use crate::exchange::Exchange;
use crate::panic::{self, Panic};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

pin_project_lite::pin_project! {
    /// What hyper sends.
    #[derive(Debug)]
    pub(crate) struct ResponseBody<B> {
        #[pin]
        content: Content<B>,
        exchange: Exchange,
        // What is still to come, where the response says it.
        length: Option<u64>,
        // Told only when what was made before it is on its way: hyper drops that with the connection.
        failure: Option<Cut>,
        turn: Turn,
    }
}

pin_project_lite::pin_project! {
    #[derive(Debug)]
    #[project = ContentProjection]
    enum Content<B> {
        Service { #[pin] body: B },
        Ours { text: Option<Bytes> },
        Ended,
    }
}

/// A body that can't be finished. The client sees that the response is cut.
pub(crate) type Cut = Box<dyn Error + Send + Sync>;

impl<B: Body<Data = Bytes, Error: Into<Cut>>> ResponseBody<B> {
    /// The body of the service's response. `length` is what its head promises.
    pub(crate) fn of_service(body: B, mut exchange: Exchange, length: Option<u64>) -> Self {
        if body.is_end_stream() || length == Some(0) {
            exchange.finish();
        }
        Self {
            content: Content::Service { body },
            exchange,
            length,
            failure: None,
            turn: Turn::default(),
        }
    }

    pub(crate) fn text(text: Bytes, exchange: Exchange) -> Self {
        let length = Some(text.len() as u64);
        Self {
            content: Content::Ours { text: Some(text) },
            exchange,
            length,
            failure: None,
            turn: Turn::default(),
        }
    }

    /// The head of the response decides whether what follows the request is another protocol.
    pub(crate) fn decide(&self, tunnel: bool) {
        self.exchange.decide(tunnel);
    }

    /// No body, in a response to HEAD or one whose status has none.
    pub(crate) fn none(mut exchange: Exchange) -> Self {
        exchange.finish();
        Self {
            content: Content::Ended,
            exchange,
            length: None,
            failure: None,
            turn: Turn::default(),
        }
    }
}

impl<B: Body<Data = Bytes, Error: Into<Cut>>> Body for ResponseBody<B> {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        let mut this = self.project();
        if let Some(failure) = this.failure.take() {
            return Poll::Ready(Some(Err(failure)));
        }
        let frame = match this.content.as_mut().project() {
            ContentProjection::Ended => Poll::Ready(None),
            ContentProjection::Ours { text } => {
                Poll::Ready(text.take().map(|text| Ok(Frame::data(text))))
            }
            ContentProjection::Service { body } => {
                this.exchange.wait_for_service();
                // The connection wakes us when the client has taken what is there.
                if this.exchange.is_client_behind() || this.turn.is_over(cx) {
                    return Poll::Pending;
                }
                if this.exchange.is_overdue() {
                    this.exchange
                        .fail(format_args!("request and response took too long"));
                    *this.failure = Some("request and response took too long".into());
                    this.content.set(Content::Ended);
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                match panic::catch(|| body.poll_frame(cx)) {
                    Ok(frame) => frame.map_err(Into::into),
                    Err(Panic(text)) => {
                        this.exchange
                            .fail(format_args!("the body panicked: {text}"));
                        *this.failure = Some("the body panicked".into());
                        this.content.set(Content::Ended);
                        cx.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                }
            }
        };
        match frame {
            Poll::Pending => {
                this.turn.end();
                this.exchange.wait(cx.waker());
                Poll::Pending
            }
            Poll::Ready(None) => {
                this.exchange.finish();
                Poll::Ready(None)
            }
            Poll::Ready(Some(Err(error))) => {
                this.exchange.fail(format_args!("the body failed: {error}"));
                *this.failure = Some(error);
                this.content.set(Content::Ended);
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Poll::Ready(Some(Ok(frame))) => {
                let length = frame.data_ref().map_or(0, Bytes::len) as u64;
                this.exchange.send(length);
                this.turn.make(length);
                if let Some(left) = this.length {
                    *left = left.saturating_sub(length);
                }
                // hyper doesn't ask for the end where it knows it.
                let is_last = match &*this.content {
                    Content::Service { body } => body.is_end_stream(),
                    Content::Ours { .. } | Content::Ended => true,
                };
                if is_last || *this.length == Some(0) || frame.is_trailers() {
                    this.exchange.finish();
                }
                Poll::Ready(Some(Ok(frame)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        if self.failure.is_some() {
            return false;
        }
        match &self.content {
            Content::Service { body } => body.is_end_stream(),
            Content::Ours { text } => text.is_none(),
            Content::Ended => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Service { body } => body.size_hint(),
            Content::Ours { text } => {
                SizeHint::with_exact(text.as_ref().map_or(0, |text| text.len() as u64))
            }
            Content::Ended if self.failure.is_some() => SizeHint::default(),
            Content::Ended => SizeHint::with_exact(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ResponseBody;
    use crate::address::Peer;
    use crate::conversation::Conversation;
    use crate::exchange::Exchange;
    use http::{Request, Version};
    use http_body::Body;
    use std::pin::Pin;
    use std::sync::Arc;
    use std::task::{Context, Waker};
    use std::time::Instant;

    #[test]
    fn nothing_is_made_while_a_client_of_http1_has_to_take_what_is_there() {
        for (version, is_made) in [(Version::HTTP_11, false), (Version::HTTP_2, true)] {
            let conversation = Arc::new(Conversation::new(Peer::nobody(), Instant::now()));
            let mut request = Request::new(());
            *request.version_mut() = version;
            let exchange = Exchange::of_request(&request, Arc::clone(&conversation));
            let mut body = ResponseBody::of_service(axum::body::Body::from("abc"), exchange, None);
            let mut cx = Context::from_waker(Waker::noop());
            conversation.set_write_blocked(true);
            let polled = Pin::new(&mut body).poll_frame(&mut cx);
            assert_eq!(polled.is_ready(), is_made, "{version:?}");
            conversation.set_write_blocked(false);
            let polled = Pin::new(&mut body).poll_frame(&mut cx);
            assert!(polled.is_ready(), "{version:?}");
        }
    }
}
