//! Sessions in a file.

use super::error::{OpenError, Reason};
use super::file::{open, open_again};
use super::statement::Step;
use super::work::{Read, Worker, Write, read, write};
use crate::session::limits::MOST_IN_FILE;
use crate::session::store::{self, StoreResult};
use crate::session::{Record, SessionHash};
use std::path::Path;

/// Sessions in a file: they survive a restart, and the power cut that comes with it.
///
/// A write is on the disk when it returns (`synchronous=FULL`); those that come at the same time wait for the disk together.
/// Several processes of one machine may share the file. It is made for its owner only (mode 0600), in folders that
/// are made as any others where they are missing, and must not be on a network's file system.
///
/// ```no_run
/// # fn main() -> pages::Result {
/// let store = pages::sqlite::SessionStore::open("var/sessions.db")?;
/// let site = pages::Site::new().sessions(store);
/// # let _ = site;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct SessionStore {
    reader: Worker<Read>,
    writer: Worker<Write>,
}

impl SessionStore {
    /// Opens the file, or makes it. It keeps about a million sessions, and a gigabyte: strangers who ask for ever new ones, and
    /// put as much into them as they may, can't fill the disk. Those that would end first go first.
    ///
    /// # Errors
    /// When it can't be made or opened, when it is damaged, when it holds something else or was written by a later version,
    /// and when another program doesn't let it go for five seconds.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::with_capacity(path, MOST_IN_FILE)
    }

    /// As [`open`](Self::open), for a file that keeps about `most` sessions, with a kilobyte for each of them (16 MiB at least):
    /// they are counted when a thousand were added.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn with_capacity(path: impl AsRef<Path>, most: usize) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let work = move |connection: &_, jobs: &_| write(connection, jobs, most);
        let no_thread = |error| OpenError::new(path, Reason::Thread(error));
        let writer = Worker::start("session writer", open(path)?, work).map_err(no_thread)?;
        let reader = Worker::start("session reader", open_again(path)?, read).map_err(no_thread)?;
        Ok(Self { reader, writer })
    }
}

impl store::SessionStore for SessionStore {
    async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
        self.reader.ask(id).await
    }

    async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
        let step = Step::Insert(id, record);
        Ok(self.writer.ask(step).await? > 0)
    }

    async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
        let step = Step::Replace(id, expected, record);
        Ok(self.writer.ask(step).await? > 0)
    }

    async fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> StoreResult<bool> {
        let step = Step::Renew {
            from,
            expected,
            left,
            to,
            record,
        };
        Ok(self.writer.ask(step).await? > 0)
    }

    async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
        Ok(self.writer.ask(Step::Remove(id)).await? > 0)
    }

    async fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> StoreResult<usize> {
        self.writer.ask(Step::RemoveOwned(owner, except)).await
    }

    async fn sweep(&self, now: u64) -> StoreResult<usize> {
        self.writer.ask(Step::Sweep(now)).await
    }
}
