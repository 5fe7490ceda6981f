//! Every default of sessions, with its reason.

use std::time::Duration;

/// How long a session lives that nobody uses. Who comes back the next day is still known; a browser left open on a machine
/// that others use is not, after a day.
pub(crate) const IDLE: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a session lives at most, however much it is used: a stolen id is worth nothing afterwards. NIST SP 800-63B-4
/// §2.1.3 wants a new login at least every 30 days even where little is at stake.
pub(crate) const ABSOLUTE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A session that is only read is written when this part of its idle time has passed, so that reading costs no write: it
/// then lives an eighth shorter at worst.
pub(crate) const TOUCHED_AFTER: u32 = 8;

/// How long an old id is remembered after it was renewed. Requests that were on their way with it are told so: they neither
/// take away nor replace the cookie that the renewal has set. Longer than any browser keeps a request waiting to be sent,
/// short enough that nobody notices.
pub(crate) const RENEWED: Duration = Duration::from_secs(60);

/// The most bytes of one session. It is read and written as a whole: ids, choices and short texts belong into it, larger
/// things into a database, under the id of the user. Memory is bounded by this times the sessions of a store.
pub(crate) const MOST_BYTES: usize = 64 * 1024;

/// The most sessions in memory, and the most bytes of all of them: whoever asks for a session without sending its cookie gets
/// another one each time, and must not take the machine's memory by that. Those that were idle for longest go first.
pub(crate) const MOST_SESSIONS: usize = 100_000;
/// See [`MOST_SESSIONS`].
pub(crate) const MOST_MEMORY: usize = 256 * 1024 * 1024;

/// The most sessions in a file, for the same reason: a small one takes about 400 bytes of it, with its indexes.
#[cfg(feature = "sqlite-system")]
pub(crate) const MOST_IN_FILE: usize = 1_000_000;

/// How often a write is tried again that somebody else was faster than. Writers in one process build upon each other, so
/// this many conflicts mean as many other processes, or a store that doesn't keep its word.
pub(crate) const MOST_CONFLICTS: u32 = 128;

/// How often expired sessions are removed from the store, at most, by a request that begins a session.
pub(crate) const SWEPT_EVERY: Duration = Duration::from_secs(300);

/// How many ids of a request are looked up. A client that sends more cookies of that name isn't a browser.
pub(crate) const MOST_IDS: usize = 4;
