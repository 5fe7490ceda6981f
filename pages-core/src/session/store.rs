//! Where sessions are kept.

use super::id::SessionHash;
use super::record::Record;
use std::error::Error;
use std::sync::Arc;

/// What a store says: any error of its own may come out of it.
pub type StoreResult<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Where sessions are kept: in memory, in a file, in a database that several servers share.
///
/// Each method is one atomic step. What it has written is kept when its future is ready: a store on a disk has it on the disk
/// by then. Futures may be dropped at any time; what they had begun is then done or not done, as a whole. Versions make
/// sure that nobody writes what he hasn't read: a store compares them, and nothing else, before it writes. Steps that are
/// begun in one order had better be done in that order: writers of one session build upon each other's writes that are on
/// their way, and are made to begin again where that was wrong.
///
/// `pages::test::session_store` (feature `test`) tries whether a store keeps its word.
///
/// ```
/// use pages::{Record, SessionHash, SessionStore, StoreResult};
/// use std::collections::HashMap;
/// use std::sync::Mutex;
///
/// #[derive(Default)]
/// struct InOneMap(Mutex<HashMap<SessionHash, Record>>);
///
/// impl SessionStore for InOneMap {
///     async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
///         Ok(self.0.lock().unwrap().get(&id).cloned())
///     }
///
///     async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
///         let mut map = self.0.lock().unwrap();
///         let is_new = !map.contains_key(&id);
///         if is_new {
///             map.insert(id, record);
///         }
///         Ok(is_new)
///     }
///
///     async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
///         match self.0.lock().unwrap().get_mut(&id) {
///             Some(known) if known.version == expected => {
///                 *known = record;
///                 Ok(true)
///             }
///             _ => Ok(false),
///         }
///     }
///
///     async fn renew(
///         &self, from: SessionHash, expected: u64, left: Record, to: SessionHash, record: Record,
///     ) -> StoreResult<bool> {
///         let mut map = self.0.lock().unwrap();
///         if map.get(&from).is_none_or(|known| known.version != expected) || map.contains_key(&to) {
///             return Ok(false);
///         }
///         map.insert(from, left);
///         map.insert(to, record);
///         Ok(true)
///     }
///
///     async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
///         Ok(self.0.lock().unwrap().remove(&id).is_some())
///     }
///
///     async fn remove_owned(&self, owner: SessionHash, except: Option<SessionHash>) -> StoreResult<usize> {
///         let mut map = self.0.lock().unwrap();
///         let before = map.len();
///         map.retain(|id, record| record.owner != Some(owner) || Some(*id) == except);
///         Ok(before - map.len())
///     }
///
///     async fn sweep(&self, now: u64) -> StoreResult<usize> {
///         let mut map = self.0.lock().unwrap();
///         let before = map.len();
///         map.retain(|_, record| !record.is_expired(now));
///         Ok(before - map.len())
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// pages::test::session_store(InOneMap::default()).await;
/// # }
/// ```
pub trait SessionStore: Send + Sync + 'static {
    /// What is kept under `id`. Whether it has expired is for the caller to judge.
    ///
    /// # Errors
    /// When the store can't be read.
    fn load(&self, id: SessionHash) -> impl Future<Output = StoreResult<Option<Record>>> + Send;

    /// Keeps a new record; `false`, and nothing is changed, when there is one of that id.
    ///
    /// # Errors
    /// When the store can't be written. It may be written nevertheless.
    fn insert(
        &self,
        id: SessionHash,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send;

    /// Puts `record` in place of the one of version `expected`; `false`, and nothing is changed, when there is none of that
    /// version.
    ///
    /// # Errors
    /// When the store can't be written. It may be written nevertheless.
    fn replace(
        &self,
        id: SessionHash,
        expected: u64,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send;

    /// Puts `left` in place of the record of version `expected` at `from`, and keeps `record` at `to`: both or none. `false`,
    /// and nothing is changed, when there is none of that version, or one at `to`.
    ///
    /// # Errors
    /// When the store can't be written. It may be written nevertheless.
    fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send;

    /// Forgets what is kept under `id`, of whichever version. Whether there was something.
    ///
    /// # Errors
    /// When the store can't be written. It may be written nevertheless.
    fn remove(&self, id: SessionHash) -> impl Future<Output = StoreResult<bool>> + Send;

    /// Forgets all of an owner, but the one of the id `except`. How many there were.
    ///
    /// # Errors
    /// When the store can't be written. Some of it may be done nevertheless.
    fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> impl Future<Output = StoreResult<usize>> + Send;

    /// Forgets what has expired at `now`, in milliseconds of Unix time, and says how many that were. Called every few
    /// minutes by a request that begins a session and waits for it: it may do a part of the work and leave the rest for
    /// the next time.
    ///
    /// # Errors
    /// When the store can't be written.
    fn sweep(&self, now: u64) -> impl Future<Output = StoreResult<usize>> + Send;
}

/// A store that is also used elsewhere.
impl<S: SessionStore> SessionStore for Arc<S> {
    fn load(&self, id: SessionHash) -> impl Future<Output = StoreResult<Option<Record>>> + Send {
        S::load(self, id)
    }

    fn insert(
        &self,
        id: SessionHash,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send {
        S::insert(self, id, record)
    }

    fn replace(
        &self,
        id: SessionHash,
        expected: u64,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send {
        S::replace(self, id, expected, record)
    }

    fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> impl Future<Output = StoreResult<bool>> + Send {
        S::renew(self, from, expected, left, to, record)
    }

    fn remove(&self, id: SessionHash) -> impl Future<Output = StoreResult<bool>> + Send {
        S::remove(self, id)
    }

    fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> impl Future<Output = StoreResult<usize>> + Send {
        S::remove_owned(self, owner, except)
    }

    fn sweep(&self, now: u64) -> impl Future<Output = StoreResult<usize>> + Send {
        S::sweep(self, now)
    }
}
