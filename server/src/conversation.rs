//! What the parts of one connection know of each other: the bytes, the task, the requests, and who may end it.

use crate::address::Peer;
use crate::refusal::Refused;
use crate::streams::Streams;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::{Duration, Instant};

/// The state of one connection. Each part tells its own, and asks for what it needs of others.
#[derive(Debug)]
pub(crate) struct Conversation {
    peer: Arc<Peer>,
    epoch: Instant,
    /// How many heads were let through and haven't reached the service. Only the task of an HTTP/1 connection counts them.
    heads: AtomicUsize,
    /// The refusal behind them. There is one at most, for nothing is read behind it.
    refused: Mutex<Option<Refused>>,
    begun: AtomicU64,
    ended: AtomicU64,
    /// A head has begun and isn't complete.
    partial: AtomicBool,
    /// The head took too long.
    expired: AtomicBool,
    read_blocked: AtomicBool,
    write_blocked: AtomicBool,
    /// The client has closed its side while a request is in flight, and hyper doesn't know it.
    half_closed: AtomicBool,
    /// The client may have sent what nobody has read.
    unread: AtomicBool,
    decision: AtomicU8,
    order: AtomicU8,
    /// Milliseconds after the epoch since when the client is waited for; 0 when it isn't.
    waiting: AtomicU64,
    /// HTTP/1: how many requests had begun with the one that takes too long; 0 when it doesn't.
    overdue: AtomicU64,
    /// HTTP/2: some of them take too long.
    some_overdue: AtomicBool,
    /// HTTP/2: the requests that wait.
    streams: Mutex<Streams>,
    /// Who drives the connection.
    task: Mutex<Option<Waker>>,
}

/// What the client does while we wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// Nothing: no request is there.
    Idle,
    /// It sends a head.
    Head,
}

/// What a connection is told from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Order {
    Go = 0,
    /// Finish what is in flight.
    Stop = 1,
    /// End now.
    Cut = 2,
}

const UNDECIDED: u8 = 0;
const HTTP: u8 = 1;
const TUNNEL: u8 = 2;

impl Conversation {
    /// Times are told from `epoch`, which all connections of a server share.
    pub(crate) fn new(peer: Peer, epoch: Instant) -> Self {
        Self {
            peer: Arc::new(peer),
            epoch,
            heads: AtomicUsize::new(0),
            refused: Mutex::default(),
            begun: AtomicU64::new(0),
            ended: AtomicU64::new(0),
            partial: AtomicBool::new(false),
            expired: AtomicBool::new(false),
            read_blocked: AtomicBool::new(false),
            write_blocked: AtomicBool::new(false),
            half_closed: AtomicBool::new(false),
            unread: AtomicBool::new(false),
            decision: AtomicU8::new(UNDECIDED),
            order: AtomicU8::new(Order::Go as u8),
            waiting: AtomicU64::new(0),
            overdue: AtomicU64::new(0),
            some_overdue: AtomicBool::new(false),
            streams: Mutex::default(),
            task: Mutex::default(),
        }
    }

    pub(crate) fn peer(&self) -> &Arc<Peer> {
        &self.peer
    }

    /// A head was let through.
    pub(crate) fn push(&self) {
        self.decision.store(UNDECIDED, Ordering::Release);
        let heads = self.heads.load(Ordering::Relaxed);
        self.heads.store(heads + 1, Ordering::Relaxed);
    }

    /// A head was refused, the last one.
    pub(crate) fn refuse(&self, refused: Refused) {
        *lock(&self.refused) = Some(refused);
    }

    /// Whether the head that reaches the service now is the refused one.
    pub(crate) fn pop(&self) -> Option<Refused> {
        let heads = self.heads.load(Ordering::Relaxed);
        if heads > 0 {
            self.heads.store(heads - 1, Ordering::Relaxed);
            return None;
        }
        lock(&self.refused).take()
    }

    /// A request has reached the service; its number.
    pub(crate) fn begin(&self) -> u64 {
        self.begun.fetch_add(1, Ordering::AcqRel)
    }

    pub(crate) fn end(&self) {
        self.ended.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn in_flight(&self) -> u64 {
        // What has ended has begun before: in this order, no more can have ended than have begun.
        let ended = self.ended.load(Ordering::Acquire);
        self.begun().saturating_sub(ended)
    }

    /// How many requests have begun since the connection was made.
    pub(crate) fn begun(&self) -> u64 {
        self.begun.load(Ordering::Acquire)
    }

    pub(crate) fn set_partial(&self, partial: bool) {
        self.partial.store(partial, Ordering::Release);
    }

    pub(crate) fn set_read_blocked(&self, blocked: bool) {
        self.read_blocked.store(blocked, Ordering::Release);
    }

    pub(crate) fn set_write_blocked(&self, blocked: bool) {
        self.write_blocked.store(blocked, Ordering::Release);
    }

    pub(crate) fn is_write_blocked(&self) -> bool {
        self.write_blocked.load(Ordering::Acquire)
    }

    /// What is waited for between two requests.
    pub(crate) fn waiting(&self) -> Option<Waiting> {
        if self.in_flight() > 0 || self.is_write_blocked() {
            None
        } else if self.partial.load(Ordering::Acquire) {
            Some(Waiting::Head)
        } else {
            Some(Waiting::Idle)
        }
    }

    /// Whether the client is waited for within a request: for a body, or until it takes a response.
    pub(crate) fn is_blocked(&self) -> bool {
        self.is_write_blocked() || self.is_read_blocked()
    }

    /// A part of this response waits for the client.
    pub(crate) fn note_sent(&self, number: u64) {
        lock(&self.streams).note_sent(number, Instant::now());
    }

    pub(crate) fn forget_sent(&self, number: u64) {
        lock(&self.streams).forget_sent(number);
    }

    /// How long a response has waited for the client, at most.
    pub(crate) fn longest_unsent(&self) -> Option<Duration> {
        let since = lock(&self.streams).longest_unsent()?;
        Some(since.elapsed())
    }

    /// This request of HTTP/2 waits for the service.
    pub(crate) fn wait_in_stream(&self, number: u64, task: &Waker) {
        lock(&self.streams).wait(number, task, Instant::now);
    }

    pub(crate) fn end_stream(&self, number: u64) {
        lock(&self.streams).end(number);
    }

    /// When the oldest request of HTTP/2 has begun whose time isn't over.
    pub(crate) fn oldest_stream(&self) -> Option<Instant> {
        lock(&self.streams).oldest()
    }

    /// Ends the requests of HTTP/2 that have begun so long ago.
    pub(crate) fn expire_streams(&self, limit: Duration) {
        let (some, tasks) = lock(&self.streams).expire(limit, Instant::now());
        if some {
            self.some_overdue.store(true, Ordering::Release);
        }
        tasks.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn is_stream_overdue(&self, number: u64) -> bool {
        self.some_overdue.load(Ordering::Acquire) && lock(&self.streams).is_overdue(number)
    }

    /// The last of so many requests of HTTP/1 takes too long: it is given up by whoever makes its response.
    pub(crate) fn set_overdue(&self, begun: u64) {
        self.overdue.store(begun, Ordering::Release);
    }

    /// Whether it does, which is told once.
    pub(crate) fn take_overdue(&self, begun: u64) -> bool {
        self.overdue
            .compare_exchange(begun, 0, Ordering::AcqRel, Ordering::Acquire)
            .is_ok()
    }

    /// Whether the rest of a request is waited for.
    pub(crate) fn is_read_blocked(&self) -> bool {
        self.read_blocked.load(Ordering::Acquire)
    }

    /// Notes that the client is waited for from now on, or not at all.
    pub(crate) fn set_waiting(&self, since: Option<Instant>) {
        let since = since.map_or(0, |since| self.milliseconds(since));
        self.waiting.store(since, Ordering::Release);
    }

    /// For how many milliseconds the client has been waited for.
    pub(crate) fn waited(&self) -> Option<u64> {
        match self.waiting.load(Ordering::Acquire) {
            0 => None,
            since => Some(self.milliseconds(Instant::now()).saturating_sub(since)),
        }
    }

    fn milliseconds(&self, time: Instant) -> u64 {
        let time = time.saturating_duration_since(self.epoch);
        // The first millisecond is left out, because 0 says that nothing is waited for.
        (time.as_secs() * 1_000 + u64::from(time.subsec_millis())).max(1)
    }

    /// The response to the last request is there: is what follows another protocol?
    pub(crate) fn decide(&self, tunnel: bool) {
        let decision = if tunnel { TUNNEL } else { HTTP };
        self.decision.store(decision, Ordering::Release);
        self.wake();
    }

    pub(crate) fn decision(&self) -> Option<bool> {
        match self.decision.load(Ordering::Acquire) {
            UNDECIDED => None,
            decision => Some(decision == TUNNEL),
        }
    }

    pub(crate) fn set_half_closed(&self) {
        self.half_closed.store(true, Ordering::Release);
    }

    /// Whether hyper is to be told now that the client has closed its side, because no request is in flight.
    pub(crate) fn take_half_closed(&self) -> bool {
        self.in_flight() == 0 && self.half_closed.swap(false, Ordering::AcqRel)
    }

    pub(crate) fn set_unread(&self) {
        self.unread.store(true, Ordering::Release);
    }

    pub(crate) fn has_unread(&self) -> bool {
        self.unread.load(Ordering::Acquire)
    }

    pub(crate) fn expire(&self) {
        self.expired.store(true, Ordering::Release);
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.expired.load(Ordering::Acquire)
    }

    /// Tells whoever drives the connection. An order is never taken back.
    pub(crate) fn tell(&self, order: Order) {
        self.order.fetch_max(order as u8, Ordering::AcqRel);
        self.wake();
    }

    pub(crate) fn order(&self) -> Order {
        match self.order.load(Ordering::Acquire) {
            0 => Order::Go,
            1 => Order::Stop,
            _ => Order::Cut,
        }
    }

    /// Remembers who drives the connection, to be woken by an order until another one does. To be called before the order is
    /// asked for.
    pub(crate) fn register(&self, waker: &Waker) {
        let mut task = lock(&self.task);
        if task.as_ref().is_none_or(|task| !task.will_wake(waker)) {
            *task = Some(waker.clone());
        }
    }

    fn wake(&self) {
        let task = lock(&self.task).clone();
        if let Some(task) = task {
            task.wake();
        }
    }
}

/// No code of others runs while one of our locks is held, so a poisoned one is as good as any.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{Conversation, Order, Waiting};
    use crate::address::Peer;
    use std::time::Instant;

    #[test]
    fn an_order_is_never_taken_back() {
        let conversation = Conversation::new(Peer::nobody(), Instant::now());
        assert_eq!(conversation.order(), Order::Go);
        conversation.tell(Order::Cut);
        conversation.tell(Order::Stop);
        assert_eq!(conversation.order(), Order::Cut);
    }

    #[test]
    fn a_connection_waits_only_between_requests() {
        let conversation = Conversation::new(Peer::nobody(), Instant::now());
        assert_eq!(conversation.waiting(), Some(Waiting::Idle));
        conversation.set_partial(true);
        assert_eq!(conversation.waiting(), Some(Waiting::Head));
        conversation.begin();
        assert_eq!(conversation.waiting(), None);
        conversation.end();
        conversation.set_partial(false);
        conversation.set_write_blocked(true);
        assert_eq!(
            conversation.waiting(),
            None,
            "a response is still on its way"
        );
        conversation.set_write_blocked(false);
        assert_eq!(conversation.waiting(), Some(Waiting::Idle));
        assert_eq!(conversation.begun(), 1);
    }

    #[test]
    fn a_decision_is_for_one_request() {
        let conversation = Conversation::new(Peer::nobody(), Instant::now());
        conversation.push();
        assert_eq!(conversation.decision(), None);
        conversation.decide(true);
        assert_eq!(conversation.decision(), Some(true));
        conversation.push();
        assert_eq!(conversation.decision(), None);
    }
}
