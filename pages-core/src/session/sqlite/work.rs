//! The threads that have the file: one that reads, one that writes.
//!
//! SQLite makes whoever calls it wait for the disk, which a page must not. Writes that wait are done in one transaction: a
//! hundred visitors then wait for the disk once, together, and each is answered when that is done.

use super::statement::{Step, load, shrink, shrink_to};
use crate::session::{Record, SessionHash};
use futures_channel::oneshot;
use rusqlite::Connection;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, JoinHandle};

/// The most steps of one transaction, so that its first isn't answered much later than it could be.
const MOST_AT_ONCE: usize = 1000;

/// Sessions are counted when so many were added, as counting them takes long where there are many.
const COUNTED_EVERY: usize = 1000;

/// How much of the file there is for each session that it may keep. Few hold more, and all together don't.
const BYTES_EACH: u64 = 1024;

/// How much of the file there is in any case.
const LEAST_BYTES: u64 = 16 * 1024 * 1024;

/// A thread, and what is to be done by it.
pub(super) struct Worker<J> {
    /// None when it is to end.
    jobs: Option<Sender<J>>,
    thread: Option<JoinHandle<()>>,
}

/// Why a step wasn't done. Those of one transaction fail together.
#[derive(Clone, Debug)]
pub(super) struct Failed(Arc<rusqlite::Error>);

/// What is to be done, and who waits for it.
pub(super) struct Job<T, R> {
    todo: T,
    answer: oneshot::Sender<Result<R, Failed>>,
}

pub(super) type Write = Job<Step, usize>;
pub(super) type Read = Job<SessionHash, Option<Record>>;

impl<T: Send + 'static, R: Send + 'static> Worker<Job<T, R>> {
    /// Starts a thread that does what it is given until nobody is left to give it anything.
    pub(super) fn start(
        name: &str,
        connection: Connection,
        work: impl FnOnce(&Connection, &Receiver<Job<T, R>>) + Send + 'static,
    ) -> io::Result<Self> {
        let (jobs, waiting) = channel();
        let thread = Builder::new()
            .name(name.to_owned())
            .spawn(move || work(&connection, &waiting))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Has the thread do something. It is in the queue when this is first polled.
    pub(super) async fn ask(&self, todo: T) -> Result<R, Box<dyn std::error::Error + Send + Sync>> {
        let (answer, answered) = oneshot::channel();
        let sent = self
            .jobs
            .as_ref()
            .map(|jobs| jobs.send(Job { todo, answer }));
        match (sent, answered.await) {
            (Some(Ok(())), Ok(result)) => Ok(result?),
            _ => Err("the thread that has the file of sessions has ended".into()),
        }
    }
}

impl<J> Drop for Worker<J> {
    /// What was asked is done before this returns.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // If it has panicked, that was said.
            let _ = thread.join();
        }
    }
}

/// Reads, one after the other.
pub(super) fn read(connection: &Connection, jobs: &Receiver<Read>) {
    for Job { todo, answer } in jobs {
        let found = load(connection, todo).map_err(Failed::new);
        // Who has gone away isn't answered.
        let _ = answer.send(found);
    }
}

/// Writes all that waits in one transaction, and answers when that is on the disk. Keeps about `most` sessions.
pub(super) fn write(connection: &Connection, jobs: &Receiver<Write>, most: usize) {
    // How many it has added since it has counted them.
    let mut added = COUNTED_EVERY;
    while let Ok(first) = jobs.recv() {
        let mut waiting = vec![first];
        waiting.extend(jobs.try_iter().take(MOST_AT_ONCE - 1));
        match commit(connection, &waiting, most, &mut added) {
            Ok(changed) => {
                for (job, changed) in waiting.into_iter().zip(changed) {
                    let _ = job.answer.send(Ok(changed));
                }
            }
            Err(error) => {
                // Where it can't be taken back, there is nothing to take back.
                let _ = connection.execute_batch("ROLLBACK");
                let failed = Failed::new(error);
                for job in waiting {
                    let _ = job.answer.send(Err(failed.clone()));
                }
            }
        }
    }
}

fn commit(
    connection: &Connection,
    jobs: &[Write],
    most: usize,
    added: &mut usize,
) -> rusqlite::Result<Vec<usize>> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute(())?;
    let steps = jobs.iter().map(|job| job.todo.run(connection));
    let changed = steps.collect::<rusqlite::Result<Vec<_>>>()?;
    *added += jobs.iter().filter(|job| job.todo.adds()).count();
    if *added >= COUNTED_EVERY {
        shrink(connection, most)?;
        *added = 0;
    }
    shrink_to(
        connection,
        LEAST_BYTES.max((most as u64).saturating_mul(BYTES_EACH)),
    )?;
    connection.prepare_cached("COMMIT")?.execute(())?;
    Ok(changed)
}

impl Failed {
    fn new(error: rusqlite::Error) -> Self {
        Self(Arc::new(error))
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

impl<J> fmt::Debug for Worker<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Worker")
    }
}
