//! Any store, behind one pointer: what `SessionStore` says, with futures in boxes.

use super::id::SessionHash;
use super::record::Record;
use super::store::{SessionStore, StoreResult};
use std::pin::Pin;

type Step<'a, T> = Pin<Box<dyn Future<Output = StoreResult<T>> + Send + 'a>>;

/// See [`SessionStore`].
pub(super) trait AnyStore: Send + Sync {
    fn load(&self, id: SessionHash) -> Step<'_, Option<Record>>;
    fn insert(&self, id: SessionHash, record: Record) -> Step<'_, bool>;
    fn replace(&self, id: SessionHash, expected: u64, record: Record) -> Step<'_, bool>;
    fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> Step<'_, bool>;
    fn remove(&self, id: SessionHash) -> Step<'_, bool>;
    fn remove_owned(&self, owner: SessionHash, except: Option<SessionHash>) -> Step<'_, usize>;
    fn sweep(&self, now: u64) -> Step<'_, usize>;
}

impl<S: SessionStore> AnyStore for S {
    fn load(&self, id: SessionHash) -> Step<'_, Option<Record>> {
        Box::pin(SessionStore::load(self, id))
    }

    fn insert(&self, id: SessionHash, record: Record) -> Step<'_, bool> {
        Box::pin(SessionStore::insert(self, id, record))
    }

    fn replace(&self, id: SessionHash, expected: u64, record: Record) -> Step<'_, bool> {
        Box::pin(SessionStore::replace(self, id, expected, record))
    }

    fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> Step<'_, bool> {
        Box::pin(SessionStore::renew(self, from, expected, left, to, record))
    }

    fn remove(&self, id: SessionHash) -> Step<'_, bool> {
        Box::pin(SessionStore::remove(self, id))
    }

    fn remove_owned(&self, owner: SessionHash, except: Option<SessionHash>) -> Step<'_, usize> {
        Box::pin(SessionStore::remove_owned(self, owner, except))
    }

    fn sweep(&self, now: u64) -> Step<'_, usize> {
        Box::pin(SessionStore::sweep(self, now))
    }
}
