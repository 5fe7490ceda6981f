//! Sessions in memory: they end with the program.

use super::id::SessionHash;
use super::limits::{MOST_MEMORY, MOST_SESSIONS};
use super::record::Record;
use super::store::{SessionStore, StoreResult};
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Sessions of different visitors don't wait for each other, where there are no more processors than this.
const PARTS: usize = 16;
/// What a record takes beside its data: two entries, with the space that tables keep free.
const OVERHEAD: usize = 256;

/// Sessions in memory: what a site has unless it is told otherwise. They end with the program.
///
/// It holds so many sessions and no more, so that strangers who ask for ever new ones can't take the machine's memory:
/// those that would end first go first.
///
/// ```
/// let site = pages::Site::new().sessions(pages::MemoryStore::with_capacity(10_000));
/// # let _ = site;
/// ```
pub struct MemoryStore {
    parts: [Mutex<Part>; PARTS],
    /// The most sessions and the most bytes in each part.
    most: usize,
    most_bytes: usize,
}

#[derive(Default)]
struct Part {
    records: HashMap<SessionHash, Record>,
    /// All of them, by when they end.
    ends: BTreeSet<(u64, SessionHash)>,
    bytes: usize,
}

impl MemoryStore {
    /// With room for 100,000 sessions.
    pub fn new() -> Self {
        Self::with_capacity(MOST_SESSIONS)
    }

    /// With room for about `most` sessions, and 256 MB in any case.
    pub fn with_capacity(most: usize) -> Self {
        Self {
            parts: std::array::from_fn(|_| Mutex::default()),
            most: most.div_ceil(PARTS).max(1),
            most_bytes: MOST_MEMORY / PARTS,
        }
    }

    /// How many sessions it holds.
    pub fn len(&self) -> usize {
        let lengths = self.parts.iter().map(|part| lock(part).records.len());
        lengths.sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn part(&self, id: SessionHash) -> Option<MutexGuard<'_, Part>> {
        self.parts.get(id.part(PARTS)).map(lock)
    }

    /// Puts `record` where it belongs if that holds the version `expected`, or nothing where that is `None`.
    fn put(&self, id: SessionHash, expected: Option<u64>, record: Record) -> bool {
        self.part(id).is_some_and(|mut part| {
            part.is_at(id, expected) && {
                part.put(id, record);
                part.shrink(self.most, self.most_bytes);
                true
            }
        })
    }
}

/// What is changed under the lock is whole after each method of `Part`.
fn lock(part: &Mutex<Part>) -> MutexGuard<'_, Part> {
    part.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Part {
    fn is_at(&self, id: SessionHash, expected: Option<u64>) -> bool {
        self.records.get(&id).map(|record| record.version) == expected
    }

    fn put(&mut self, id: SessionHash, record: Record) {
        self.bytes += record.data.len() + OVERHEAD;
        self.ends.insert((record.expires, id));
        match self.records.entry(id) {
            Entry::Vacant(place) => {
                place.insert(record);
            }
            Entry::Occupied(mut place) => {
                let expires = record.expires;
                let before = place.insert(record);
                self.bytes -= before.data.len() + OVERHEAD;
                if before.expires != expires {
                    self.ends.remove(&(before.expires, id));
                }
            }
        }
    }

    fn remove(&mut self, id: SessionHash) -> bool {
        let Some(record) = self.records.remove(&id) else {
            return false;
        };
        self.bytes -= record.data.len() + OVERHEAD;
        self.ends.remove(&(record.expires, id))
    }

    /// Forgets those that end first until the rest fits.
    fn shrink(&mut self, most: usize, most_bytes: usize) {
        while self.records.len() > most || self.bytes > most_bytes {
            let Some((_, id)) = self.ends.first().copied() else {
                return;
            };
            self.remove(id);
        }
    }

    fn sweep(&mut self, now: u64) -> usize {
        let mut count = 0;
        while let Some((_, id)) = self.ends.first().filter(|(end, _)| *end <= now).copied() {
            self.remove(id);
            count += 1;
        }
        count
    }

    fn remove_owned(&mut self, owner: SessionHash, except: Option<SessionHash>) -> usize {
        let records = &self.records;
        let is_owned = |id: &SessionHash| {
            Some(*id) != except && records.get(id).is_some_and(|r| r.owner == Some(owner))
        };
        let ids = self.ends.iter().map(|(_, id)| *id);
        let owned: Vec<_> = ids.filter(is_owned).collect();
        owned.into_iter().filter(|id| self.remove(*id)).count()
    }
}

impl SessionStore for MemoryStore {
    async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
        let part = self.part(id);
        Ok(part.and_then(|part| part.records.get(&id).cloned()))
    }

    async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
        Ok(self.put(id, None, record))
    }

    async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
        Ok(self.put(id, Some(expected), record))
    }

    async fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> StoreResult<bool> {
        // Nobody can ask for the new id before its owner is told, so that there is nothing to see between the two steps.
        // Put before the old one is closed, it is never missing.
        if !self.put(to, None, record) {
            return Ok(false);
        }
        let renewed = self.put(from, Some(expected), left);
        if !renewed && let Some(mut part) = self.part(to) {
            part.remove(to);
        }
        Ok(renewed)
    }

    async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
        Ok(self.part(id).is_some_and(|mut part| part.remove(id)))
    }

    async fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> StoreResult<usize> {
        // All at once: a session that gets a new id meanwhile goes from one part to another, and must be found in one of them.
        let mut parts: Vec<_> = self.parts.iter().map(lock).collect();
        let removed = parts.iter_mut();
        Ok(removed.map(|part| part.remove_owned(owner, except)).sum())
    }

    async fn sweep(&self, now: u64) -> StoreResult<usize> {
        Ok(self.parts.iter().map(|part| lock(part).sweep(now)).sum())
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryStore({} sessions)", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::{MemoryStore, OVERHEAD, PARTS};
    use crate::session::{Record, SessionHash, SessionStore, StoreResult};
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    /// It never waits.
    fn now<T>(step: impl Future<Output = StoreResult<T>>) -> T {
        match pin!(step).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => result.unwrap(),
            Poll::Pending => panic!("a store in memory waits"),
        }
    }

    fn record(expires: u64, data: &'static [u8]) -> Record {
        Record {
            version: 1,
            expires,
            owner: None,
            data: data.into(),
        }
    }

    #[test]
    fn those_that_end_first_make_room() {
        let store = MemoryStore::with_capacity(PARTS * 2);
        // The first two bytes say which part: all in one.
        let id =
            |n: u8| SessionHash::from_bytes(std::array::from_fn(|at| if at < 2 { 0 } else { n }));
        assert!(now(store.insert(id(1), record(30, b""))));
        assert!(now(store.insert(id(2), record(10, b""))));
        assert!(now(store.replace(id(2), 1, record(40, b""))));
        assert!(now(store.insert(id(3), record(50, b""))));
        assert_eq!(now(store.load(id(1))), None);
        assert!(now(store.load(id(2))).is_some() && now(store.load(id(3))).is_some());
        assert_eq!(store.len(), 2);
    }

    #[test]
    fn bytes_are_counted() {
        let store = MemoryStore {
            most_bytes: 2 * OVERHEAD + 8,
            ..MemoryStore::new()
        };
        let id =
            |n: u8| SessionHash::from_bytes(std::array::from_fn(|at| if at < 2 { 0 } else { n }));
        assert!(now(store.insert(id(1), record(10, b"1234"))));
        assert!(now(store.insert(id(2), record(20, b"1234"))));
        assert!(now(store.replace(id(2), 1, record(20, b"12"))));
        assert_eq!(store.len(), 2);
        assert!(now(store.replace(id(2), 1, record(20, b"12345"))));
        assert_eq!(store.len(), 1);
        assert!(now(store.remove(id(2))));
        for part in &store.parts {
            let part = super::lock(part);
            assert_eq!((part.bytes, part.ends.len()), (0, 0));
        }
    }

    #[test]
    fn a_session_that_moves_while_its_owner_is_locked_out_is_found() {
        let store = MemoryStore::new();
        let id = |part: u8, n: u32| {
            let mut bytes = [0; 32];
            bytes[1] = part;
            bytes[2..6].copy_from_slice(&n.to_be_bytes());
            SessionHash::from_bytes(bytes)
        };
        // Others stand between the two places, so that it takes a while to look at all of them.
        for n in 0..4000 {
            assert!(now(store.insert(id(8, n), record(99, b""))));
        }
        let owner = Some(id(0, 7));
        let owned = |version| Record {
            version,
            owner,
            ..record(50, b"x")
        };
        for n in 0..300 {
            let (from, to) = (id(15, n), id(0, n));
            assert!(now(store.insert(from, owned(1))));
            let left = Record {
                version: 3,
                ..record(60, b"")
            };
            std::thread::scope(|scope| {
                scope.spawn(|| now(store.renew(from, 1, left, to, owned(2))));
                now(store.remove_owned(id(0, 7), None));
            });
            // It was renewed before, and removed; or it is gone, and can't be renewed.
            assert_eq!(now(store.load(to)), None, "round {n}");
            now(store.remove(from));
        }
    }
}
