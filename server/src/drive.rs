//! Drives a connection: lets hyper work, watches the time, obeys orders.

use crate::conversation::{Conversation, Order, Waiting};
use crate::limits::Limits;
use crate::service::{Conversing, Serve};
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep_until};

/// A connection of hyper's that can be asked to end.
pub(crate) trait Stop: Future<Output = hyper::Result<()>> {
    /// Whether many requests are in flight at a time.
    const MANY: bool;

    /// Finishes what is in flight and takes no more.
    fn stop(self: Pin<&mut Self>);
}

impl<I, S> Stop for http1::UpgradeableConnection<TokioIo<I>, Conversing<S>>
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Serve,
{
    const MANY: bool = false;

    fn stop(self: Pin<&mut Self>) {
        self.graceful_shutdown();
    }
}

impl<I, S> Stop for http2::Connection<TokioIo<I>, Conversing<S>, TokioExecutor>
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Serve,
{
    const MANY: bool = true;

    fn stop(self: Pin<&mut Self>) {
        self.graceful_shutdown();
    }
}

/// How a connection has ended.
#[derive(Debug)]
pub(crate) enum End {
    /// One side has closed it in its time.
    Finished,
    /// There was no request for too long, or none at all when the server stopped.
    Idle,
    /// The server wanted its place.
    Cut,
    /// A client of HTTP/2 left what was there for it.
    Unread,
    /// A request and its response took too long, and the response has begun.
    Overdue,
    Failed(hyper::Error),
}

/// How long an HTTP/2 client may take to close after the goodbye.
const GOODBYE: Duration = Duration::from_secs(5);

/// Later than anything that is waited for.
const FAR: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// The time after a while, which may be for ever.
fn after(begin: Instant, time: Duration) -> Instant {
    begin + time.min(FAR)
}

/// What the timer runs for. It begins anew with each other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Awaited {
    /// The client: what it does, after how many requests.
    Client(Waiting, u64),
    /// An HTTP/2 client that was told that we close.
    Goodbye,
    /// The next look at the responses.
    Look,
    /// The end of the one request that is in flight: of how many.
    Answer(u64),
    Nothing,
}

/// A connection with its clock.
pub(crate) struct Drive<'a, C> {
    connection: Pin<&'a mut C>,
    conversation: Arc<Conversation>,
    head: Duration,
    idle: Duration,
    write: Duration,
    exchange: Option<Duration>,
    awaited: Awaited,
    /// When the request that is in flight, or its head, has begun.
    since: Instant,
    /// Whoever makes its response is told that its time is over: that of which request.
    overdue: Option<u64>,
    /// When the time is over, and what the clock is set for: never later, and seldom the same. Setting it costs more than
    /// a look at it, and most times are over before they matter.
    deadline: Instant,
    timer: Pin<Box<Sleep>>,
    /// The timer will wake whoever polls us now.
    is_set: bool,
    /// Who polls us, and is known to the conversation.
    task: Option<Waker>,
    stopping: bool,
    waiting: bool,
}

impl<'a, C: Stop> Drive<'a, C> {
    pub(crate) fn new(
        connection: Pin<&'a mut C>,
        conversation: Arc<Conversation>,
        limits: &Limits,
    ) -> Self {
        let now = Instant::now();
        Self {
            connection,
            conversation,
            head: limits.head,
            idle: limits.idle,
            write: limits.write,
            exchange: limits.exchange,
            awaited: Awaited::Nothing,
            since: now,
            overdue: None,
            deadline: now,
            timer: Box::pin(sleep_until(now)),
            is_set: false,
            task: None,
            stopping: false,
            waiting: false,
        }
    }

    fn stop(&mut self) {
        if !self.stopping {
            self.stopping = true;
            self.connection.as_mut().stop();
        }
    }

    /// What is waited for now.
    fn awaited(&self) -> Awaited {
        match self.conversation.waiting() {
            Some(_) if self.stopping && C::MANY => Awaited::Goodbye,
            Some(waiting) => Awaited::Client(waiting, self.conversation.begun()),
            None if C::MANY => Awaited::Look,
            None if self.exchange.is_some() => Awaited::Answer(self.conversation.begun()),
            None => Awaited::Nothing,
        }
    }

    /// Begins to wait for something else.
    fn expect(&mut self, awaited: Awaited, now: Instant) {
        let before = std::mem::replace(&mut self.awaited, awaited);
        let from = match awaited {
            // Its head was waited for already.
            Awaited::Answer(_) if matches!(before, Awaited::Client(Waiting::Head, _)) => self.since,
            _ => now,
        };
        self.since = from;
        let time = match awaited {
            Awaited::Nothing => return,
            // The first request is expected at once.
            Awaited::Client(Waiting::Head, _) | Awaited::Client(Waiting::Idle, 0) => self.head,
            Awaited::Client(Waiting::Idle, _) => self.idle,
            Awaited::Goodbye => GOODBYE,
            Awaited::Look => self.write / 4,
            Awaited::Answer(_) => self.exchange.unwrap_or(FAR),
        };
        self.deadline = after(from, time);
        if let (Awaited::Look, Some(limit)) = (awaited, self.exchange) {
            let oldest = self.conversation.oldest_stream();
            let first = oldest.map_or(now, Instant::from_std);
            self.deadline = self.deadline.min(after(first, limit));
        }
    }

    /// Whether the time is over; else we are woken when it is.
    fn is_over(&mut self, cx: &mut Context<'_>) -> bool {
        loop {
            if self.timer.deadline() > self.deadline {
                self.timer.as_mut().reset(self.deadline);
                self.is_set = false;
            }
            if self.is_set && !self.timer.is_elapsed() {
                return false;
            }
            if self.timer.as_mut().poll(cx).is_pending() {
                self.is_set = true;
                return false;
            }
            self.is_set = false;
            if self.timer.deadline() >= self.deadline {
                return true;
            }
            self.timer.as_mut().reset(self.deadline);
        }
    }

    /// Tells those who look for room whether the client is waited for, and since when.
    fn tell_waiting(&mut self, awaited: Awaited, now: &mut Option<Instant>) {
        let is_new = awaited != self.awaited;
        let waiting = if matches!(awaited, Awaited::Client(..)) {
            if !is_new && self.waiting {
                return;
            }
            true
        } else {
            // Where something has moved, or this would not run, the time begins anew.
            self.conversation.is_blocked()
        };
        if waiting {
            let now = *now.get_or_insert_with(Instant::now);
            self.conversation.set_waiting(Some(now.into_std()));
        } else if self.waiting {
            self.conversation.set_waiting(None);
        }
        self.waiting = waiting;
    }

    /// The time is over. Says whether the connection ends with it.
    fn time_is_over(&mut self) -> Option<End> {
        match std::mem::replace(&mut self.awaited, Awaited::Nothing) {
            Awaited::Client(Waiting::Head, _) => {
                self.conversation.expire(); // the guard answers
                None
            }
            Awaited::Client(Waiting::Idle, _) if C::MANY => {
                self.stop();
                None
            }
            Awaited::Client(Waiting::Idle, _) | Awaited::Goodbye => Some(End::Idle),
            Awaited::Answer(begun) => {
                self.conversation.set_overdue(begun);
                self.overdue = Some(begun);
                None
            }
            Awaited::Look => {
                if let Some(limit) = self.exchange {
                    self.conversation.expire_streams(limit);
                }
                let unsent = self.conversation.longest_unsent();
                (unsent >= Some(self.write)).then_some(End::Unread)
            }
            Awaited::Nothing => None,
        }
    }
}

impl<C: Stop> Future for Drive<'_, C> {
    type Output = End;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<End> {
        let this = self.get_mut();
        if !this
            .task
            .as_ref()
            .is_some_and(|task| task.will_wake(cx.waker()))
        {
            this.conversation.register(cx.waker());
            this.task = Some(cx.waker().clone());
            this.is_set = false;
        }
        loop {
            match this.conversation.order() {
                Order::Go => {}
                // hyper would close a connection whose head isn't complete. It comes to its end like a response.
                Order::Stop if this.conversation.waiting() == Some(Waiting::Head) => {}
                Order::Stop => this.stop(),
                Order::Cut => return Poll::Ready(End::Cut),
            }
            match this.connection.as_mut().poll(cx) {
                Poll::Ready(Ok(())) => return Poll::Ready(End::Finished),
                Poll::Ready(Err(error)) => return Poll::Ready(End::Failed(error)),
                Poll::Pending => {}
            }
            // Nobody has given it up: its response has begun, and can only be cut.
            if let Some(begun) = this.overdue.take()
                && this.conversation.take_overdue(begun)
                && this.awaited() == Awaited::Answer(begun)
            {
                return Poll::Ready(End::Overdue);
            }
            if this.conversation.take_half_closed() {
                continue; // the response is out, and hyper may hear that nothing more comes
            }
            let awaited = this.awaited();
            let mut now = None;
            this.tell_waiting(awaited, &mut now);
            if this.stopping && matches!(awaited, Awaited::Client(Waiting::Idle, _)) {
                return Poll::Ready(End::Idle);
            }
            if awaited != this.awaited {
                this.expect(awaited, now.unwrap_or_else(Instant::now));
            }
            if this.awaited == Awaited::Nothing || !this.is_over(cx) {
                return Poll::Pending;
            }
            if let Some(end) = this.time_is_over() {
                return Poll::Ready(end);
            }
        }
    }
}
