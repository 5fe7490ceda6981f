//! The requests of an HTTP/2 connection that wait for somebody: since when, for whom, and which have waited too long.

use std::collections::BTreeMap;
use std::task::Waker;
use std::time::{Duration, Instant};

/// The requests in flight that have waited at least once, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Streams(BTreeMap<u64, Stream>);

#[derive(Debug)]
struct Stream {
    begun: Instant,
    /// When the client was last given something that it hasn't taken yet.
    sent: Option<Instant>,
    /// Its time is over.
    overdue: bool,
    /// Who works for it.
    task: Option<Waker>,
}

impl Streams {
    fn stream(&mut self, number: u64, now: Instant) -> &mut Stream {
        self.0.entry(number).or_insert(Stream {
            begun: now,
            sent: None,
            overdue: false,
            task: None,
        })
    }

    /// A part of this response waits for the client.
    pub(crate) fn note_sent(&mut self, number: u64, now: Instant) {
        self.stream(number, now).sent = Some(now);
    }

    /// Nothing of it waits for the client.
    pub(crate) fn forget_sent(&mut self, number: u64) {
        if let Some(stream) = self.0.get_mut(&number) {
            stream.sent = None;
        }
    }

    /// It is the service that is waited for; `task` works for it.
    pub(crate) fn wait(&mut self, number: u64, task: &Waker, now: impl FnOnce() -> Instant) {
        let stream = match self.0.get_mut(&number) {
            Some(stream) => stream,
            None => self.stream(number, now()),
        };
        if !stream
            .task
            .as_ref()
            .is_some_and(|known| known.will_wake(task))
        {
            stream.task = Some(task.clone());
        }
    }

    /// It is answered, or given up.
    pub(crate) fn end(&mut self, number: u64) {
        self.0.remove(&number);
    }

    /// Since when a response has waited for the client, at most.
    pub(crate) fn longest_unsent(&self) -> Option<Instant> {
        self.0.values().filter_map(|stream| stream.sent).min()
    }

    /// When the oldest request has begun whose time isn't over.
    pub(crate) fn oldest(&self) -> Option<Instant> {
        let in_time = self.0.values().filter(|stream| !stream.overdue);
        in_time.map(|stream| stream.begun).min()
    }

    /// Ends the time of those that have begun so long ago. Says whether there are some, and who works for them and is to be
    /// woken.
    pub(crate) fn expire(&mut self, limit: Duration, now: Instant) -> (bool, Vec<Waker>) {
        let (mut some, mut tasks) = (false, Vec::new());
        for stream in self.0.values_mut() {
            if !stream.overdue && now.saturating_duration_since(stream.begun) >= limit {
                stream.overdue = true;
                some = true;
                tasks.extend(stream.task.take());
            }
        }
        (some, tasks)
    }

    pub(crate) fn is_overdue(&self, number: u64) -> bool {
        self.0.get(&number).is_some_and(|stream| stream.overdue)
    }
}

#[cfg(test)]
mod tests {
    use super::Streams;
    use std::task::Waker;
    use std::time::{Duration, Instant};

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn a_request_is_overdue_when_its_own_time_is_over() {
        let begin = Instant::now();
        let at = |seconds| begin + Duration::from_secs(seconds);
        let mut streams = Streams::default();
        streams.wait(1, Waker::noop(), || at(0));
        streams.note_sent(2, at(4));
        // Progress doesn't begin anew.
        streams.note_sent(1, at(6));
        streams.wait(2, Waker::noop(), || at(8));
        assert_eq!(streams.oldest(), Some(at(0)));
        assert!(!streams.expire(LIMIT, at(9)).0);
        let (some, tasks) = streams.expire(LIMIT, at(10));
        assert!(some && tasks.len() == 1);
        assert!(streams.is_overdue(1) && !streams.is_overdue(2));
        assert_eq!(streams.oldest(), Some(at(4)));
        assert!(!streams.expire(LIMIT, at(13)).0, "it is told once");
        streams.end(1);
        assert!(!streams.is_overdue(1));
        streams.end(2);
        assert_eq!(streams.oldest(), None);
    }

    #[test]
    fn what_the_client_has_waits_since_the_last_of_it() {
        let begin = Instant::now();
        let mut streams = Streams::default();
        assert_eq!(streams.longest_unsent(), None);
        streams.note_sent(1, begin + LIMIT);
        streams.note_sent(2, begin);
        assert_eq!(streams.longest_unsent(), Some(begin));
        streams.forget_sent(2);
        assert_eq!(streams.longest_unsent(), Some(begin + LIMIT));
        streams.forget_sent(3);
        streams.end(1);
        assert_eq!(streams.longest_unsent(), None);
    }
}
