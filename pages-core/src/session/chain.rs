//! Writers of one session in this process build upon what is on its way to the store, instead of waiting for it.
//!
//! A store on a disk takes milliseconds to say that a write is kept. If each writer waited for the one before, a hundred of
//! them would take a second; if all wrote at once, all but one would have to begin again. So each leaves here what it has
//! sent, the next one changes that and sends it behind, and the store does them all in one go. Nothing depends on it: when
//! an earlier write fails, the later ones find another version than they expect, and begin again.

use super::id::SessionHash;
use super::record::Snapshot;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

const PARTS: usize = 16;

/// What is on its way to the store.
#[derive(Default)]
pub(super) struct Chains([Mutex<HashMap<SessionHash, Chain>>; PARTS]);

struct Chain {
    /// The last that was sent.
    last: Snapshot,
    /// The first that was sent: the name of the chain, as no two versions are the same.
    first: u64,
    /// How many of it are on their way.
    under_way: usize,
}

impl Chains {
    fn part(&self, id: SessionHash) -> Option<MutexGuard<'_, HashMap<SessionHash, Chain>>> {
        let part = self.0.get(id.part(PARTS))?;
        // What is changed under the lock is whole after each statement.
        Some(part.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The last that was sent, if it is on its way.
    pub(super) fn last(&self, id: SessionHash) -> Option<Snapshot> {
        self.part(id)?.get(&id).map(|chain| chain.last.clone())
    }

    /// Notes that `next`, which was made of the version `base`, is being sent. `None` where another one was faster: it is to
    /// be made again, of what that one has sent.
    pub(super) fn add(&self, id: SessionHash, base: u64, next: &Snapshot) -> Option<Sent<'_>> {
        let mut part = self.part(id)?;
        let first = match part.entry(id) {
            Entry::Vacant(place) => {
                place.insert(Chain {
                    last: next.clone(),
                    first: next.version,
                    under_way: 1,
                });
                next.version
            }
            Entry::Occupied(place) => {
                let chain = place.into_mut();
                if chain.last.version != base {
                    return None;
                }
                chain.last = next.clone();
                chain.under_way += 1;
                chain.first
            }
        };
        Some(Sent {
            chains: self,
            id,
            first,
            kept: false,
        })
    }

    /// Whether nothing is on its way.
    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(|part| part.lock().unwrap().is_empty())
    }
}

/// A write on its way. Dropped without word that it is kept, it and all behind it count as failed.
#[must_use = "what is dropped counts as failed"]
pub(super) struct Sent<'a> {
    chains: &'a Chains,
    id: SessionHash,
    first: u64,
    kept: bool,
}

impl Sent<'_> {
    /// The store has it.
    pub(super) fn kept(mut self) {
        self.kept = true;
    }
}

impl Drop for Sent<'_> {
    fn drop(&mut self) {
        let Some(mut part) = self.chains.part(self.id) else {
            return;
        };
        let Entry::Occupied(mut place) = part.entry(self.id) else {
            return;
        };
        let chain = place.get_mut();
        if chain.first != self.first {
            return;
        }
        chain.under_way -= 1;
        if chain.under_way == 0 || !self.kept {
            place.remove();
        }
    }
}

impl fmt::Debug for Chains {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chains")
    }
}

#[cfg(test)]
mod tests {
    use super::Chains;
    use crate::session::SessionHash;
    use crate::session::record::Snapshot;

    fn version(version: u64) -> Snapshot {
        Snapshot::new(version, 0)
    }

    #[test]
    fn the_next_builds_upon_the_last() {
        let (chains, id) = (Chains::default(), SessionHash::from_bytes([1; 32]));
        let first = chains.add(id, 10, &version(11)).unwrap();
        assert!(chains.add(id, 10, &version(12)).is_none(), "too slow");
        assert_eq!(chains.last(id).unwrap().version, 11);
        let second = chains.add(id, 11, &version(12)).unwrap();
        first.kept();
        assert_eq!(chains.last(id).unwrap().version, 12);
        second.kept();
        assert!(chains.is_empty());
    }

    #[test]
    fn what_stands_behind_a_failure_is_built_upon_no_more() {
        let (chains, id) = (Chains::default(), SessionHash::from_bytes([1; 32]));
        let first = chains.add(id, 10, &version(11)).unwrap();
        let second = chains.add(id, 11, &version(12)).unwrap();
        drop(first);
        assert!(chains.last(id).is_none());
        let anew = chains.add(id, 20, &version(21)).unwrap();
        drop(second);
        assert_eq!(chains.last(id).unwrap().version, 21, "another chain");
        anew.kept();
        assert!(chains.is_empty());
    }
}
