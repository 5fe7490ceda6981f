//! What all requests share of the sessions: the store, how long they live, and when it is swept.

use super::chain::Chains;
use super::erased::AnyStore;
use super::error::SessionError;
use super::id::SessionHash;
use super::lifetime::{Lifetime, milliseconds};
use super::limits::SWEPT_EVERY;
use super::record::{Record, Snapshot, is_renewed};
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// What all requests share of the sessions.
pub(crate) struct Sessions {
    pub(super) store: Box<dyn AnyStore>,
    pub(super) lifetime: Lifetime,
    pub(super) most_bytes: usize,
    pub(super) chains: Chains,
    /// When the store was last swept, in milliseconds of Unix time.
    swept: AtomicU64,
}

#[cfg(test)]
thread_local! {
    /// How far the clock is ahead, in milliseconds.
    pub(super) static AHEAD: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// What the store has under an id.
pub(super) enum Found {
    Live(Snapshot),
    /// The session got another id a moment ago.
    Renewed,
    Nothing,
}

impl Sessions {
    pub(super) fn new(store: Box<dyn AnyStore>, lifetime: Lifetime, most_bytes: usize) -> Self {
        Self {
            store,
            lifetime,
            most_bytes,
            chains: Chains::default(),
            swept: AtomicU64::new(0),
        }
    }

    /// Milliseconds of Unix time.
    pub(super) fn now() -> u64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = since.map_or(0, milliseconds);
        #[cfg(test)]
        let now = now + AHEAD.get();
        now
    }

    /// What the store has under an id, and still counts.
    pub(super) async fn find(&self, id: SessionHash) -> Result<Found, SessionError> {
        let record = self.store.load(id).await.map_err(SessionError::Store)?;
        let now = Self::now();
        let Some(record) = record.filter(|record| !record.is_expired(now)) else {
            return Ok(Found::Nothing);
        };
        if is_renewed(&record) {
            return Ok(Found::Renewed);
        }
        let Some(snapshot) = Snapshot::read(&record) else {
            let words =
                "a session was written by something else, or by another version of this program";
            return Err(SessionError::Store(words.into()));
        };
        // It may have been written when sessions lived longer.
        if self.lifetime.end(snapshot.begun, snapshot.used) <= now {
            return Ok(Found::Nothing);
        }
        Ok(Found::Live(snapshot))
    }

    /// What is to be stored, if it isn't too large.
    pub(super) fn record(&self, snapshot: &Snapshot) -> Result<Record, SessionError> {
        let record = snapshot
            .record(&self.lifetime)
            .map_err(|error| SessionError::value("", error))?;
        if record.data.len() > self.most_bytes {
            return Err(SessionError::TooLarge {
                bytes: record.data.len(),
                most: self.most_bytes,
            });
        }
        Ok(record)
    }

    /// Removes from the store what has expired, if that wasn't done for a while.
    pub(super) async fn sweep(&self) {
        let (now, before) = (Self::now(), self.swept.load(Ordering::Relaxed));
        let is_due = now.saturating_sub(before) >= milliseconds(SWEPT_EVERY);
        let swap = |to| {
            let order = Ordering::Relaxed;
            self.swept.compare_exchange(before, to, order, order)
        };
        if is_due
            && swap(now).is_ok()
            && let Err(error) = self.store.sweep(now).await
        {
            // Whoever has begun a session can't help it, and has what they wanted.
            tracing::warn!(target: "pages", "expired sessions couldn't be removed: {error}");
        }
    }
}

/// A version that no other write has: 63 random bits.
pub(super) fn version() -> Result<u64, SessionError> {
    getrandom::u64()
        .map(|bits| bits >> 1)
        .map_err(|error| SessionError::Store(error.into()))
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}
