//! The body of a request, as far as the limits allow.

use super::error::BodyError;
use crate::address::Peer;
use crate::limits::Limits;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep};

/// The body of a request: a stream of bytes, within [`Limits::body`] and not slower than [`Limits::body_rate`].
///
/// Only time in which a reader waits counts, so who reads slowly doesn't break the client's limit. Read it through
/// [`http_body::Body`]; after the first error it ends.
#[derive(Debug)]
pub struct RequestBody {
    incoming: Incoming,
    peer: Arc<Peer>,
    /// How far it has come; most requests have no body, and nothing to watch.
    progress: Option<Box<Progress>>,
}

/// What has come of a body, and in what time.
#[derive(Debug)]
struct Progress {
    limits: Arc<Limits>,
    received: u64,
    /// How long readers have waited, without the pause that lasts.
    waited: Duration,
    pause: Option<Pause>,
    failed: bool,
}

/// A time in which nothing comes.
#[derive(Debug)]
struct Pause {
    since: Instant,
    timer: Pin<Box<Sleep>>,
}

impl RequestBody {
    #[inline]
    pub(crate) fn new(incoming: Incoming, peer: &Arc<Peer>, limits: &Arc<Limits>) -> Self {
        let watched = !incoming.is_end_stream();
        Self {
            incoming,
            peer: Arc::clone(peer),
            progress: watched.then(|| Box::new(Progress::new(limits))),
        }
    }
}

impl RequestBody {
    /// Both ends of the connection that the request came by.
    pub fn peer(&self) -> &Arc<Peer> {
        &self.peer
    }
}

impl Progress {
    fn new(limits: &Arc<Limits>) -> Self {
        Self {
            limits: Arc::clone(limits),
            received: 0,
            waited: Duration::ZERO,
            pause: None,
            failed: false,
        }
    }

    /// How long the next pause may be: the limit for one, or what is left of the time for what has come.
    fn patience(&self) -> Duration {
        let seconds = self.received / self.limits.body_rate.max(1);
        let in_all = self
            .limits
            .body_grace
            .saturating_add(Duration::from_secs(seconds));
        self.limits
            .body_pause
            .min(in_all.saturating_sub(self.waited))
    }

    fn fail(&mut self, error: BodyError) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        self.failed = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let Self {
            incoming, progress, ..
        } = &mut *self;
        let Some(this) = progress else {
            return Poll::Ready(None); // it had ended before it began
        };
        if this.failed {
            return Poll::Ready(None);
        }
        match Pin::new(incoming).poll_frame(cx) {
            Poll::Pending => {
                let patience = this.patience();
                let pause = this.pause.get_or_insert_with(|| Pause {
                    since: Instant::now(),
                    timer: Box::pin(sleep(patience)),
                });
                match pause.timer.as_mut().poll(cx) {
                    Poll::Ready(()) => this.fail(BodyError::TooSlow),
                    Poll::Pending => Poll::Pending,
                }
            }
            Poll::Ready(Some(Ok(frame))) => {
                if let Some(pause) = this.pause.take() {
                    this.waited += pause.since.elapsed();
                }
                let length = frame.data_ref().map_or(0, Bytes::len);
                this.received = this.received.saturating_add(length as u64);
                let limit = this.limits.body;
                if this.received > limit {
                    return this.fail(BodyError::TooLarge { limit });
                }
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => this.fail(BodyError::from_hyper(error)),
            Poll::Ready(None) => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.progress
            .as_ref()
            .is_none_or(|progress| progress.failed)
            || self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
