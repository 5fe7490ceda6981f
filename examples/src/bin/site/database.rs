//! The database of what visitors leave here: one file, which outlives the program.

use crate::{guestbook, members, upload};
use futures_core::Stream;
use rusqlite::types::Value;
use rusqlite::{Connection, Result, Row, params_from_iter};
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};

/// How many rows wait for a page at most. Behind them SQLite waits.
const ROOM: usize = 16;
/// How long one connection waits for another one that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// The file. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    path: Arc<Path>,
    writer: Arc<Mutex<Connection>>,
}

impl Database {
    /// Opens the file, or makes it with its tables.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let writer = connect(path)?;
        // Readers see the last state that is whole, and wait for nobody.
        writer.pragma_update(None, "journal_mode", "WAL")?;
        // What a visitor was told is kept is kept, also when the power fails a moment later.
        writer.pragma_update(None, "synchronous", "FULL")?;
        for schema in [guestbook::SCHEMA, members::SCHEMA, upload::SCHEMA] {
            writer.execute_batch(schema)?;
        }
        Ok(Self {
            path: path.into(),
            writer: Arc::new(Mutex::new(writer)),
        })
    }

    /// Answers a question on a thread that may wait for the disk, which the threads of the server must not.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> pages::Result<T> {
        let path = Arc::clone(&self.path);
        Ok(tokio::task::spawn_blocking(move || question(&reader(&path)?)).await??)
    }

    /// Changes something, one after the other. What a change does in a transaction of its own is done whole or not at all.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> pages::Result<T> {
        let writer = Arc::clone(&self.writer);
        let changed = tokio::task::spawn_blocking(move || {
            change(&mut writer.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Ok(changed.await??)
    }

    /// The rows of a query, each as soon as SQLite has found it. Whoever drops them stops the query.
    pub(crate) fn rows<T: Send + 'static>(
        &self,
        query: &'static str,
        values: impl IntoIterator<Item = Value>,
        read: fn(&Row<'_>) -> Result<T>,
    ) -> Rows<T> {
        let (sender, receiver) = channel(ROOM);
        let path = Arc::clone(&self.path);
        let values: Vec<Value> = values.into_iter().collect();
        tokio::task::spawn_blocking(move || {
            let found = || {
                let reader = reader(&path)?;
                let mut statement = reader.prepare(query)?;
                for row in statement.query_map(params_from_iter(values), read)? {
                    if sender.blocking_send(Ok(row?)).is_err() {
                        break;
                    }
                }
                Ok(())
            };
            if let Err(error) = found() {
                let _nobody_listens_any_more = sender.blocking_send(Err(error));
            }
        });
        Rows(receiver)
    }
}

/// Rows, for `for await`.
#[derive(Debug)]
pub(crate) struct Rows<T>(Receiver<Result<T>>);

impl<T> Stream for Rows<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(task)
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

fn reader(path: &Path) -> Result<Connection> {
    let reader = connect(path)?;
    reader.pragma_update(None, "query_only", true)?;
    Ok(reader)
}

#[cfg(test)]
mod tests {
    use super::Database;
    use futures_core::Stream;
    use std::future::poll_fn;
    use std::pin::Pin;

    #[tokio::test]
    async fn readers_only_read_and_see_what_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("site.db");
        let database = Database::open(&path).unwrap();
        let insert =
            "INSERT INTO entry (at, author, text, writer, ticket) VALUES (0, 'A', 'B', 'C', 'D')";
        database
            .write(|writer| writer.execute(insert, []))
            .await
            .unwrap();
        assert!(
            database
                .read(|reader| reader.execute(insert, []))
                .await
                .is_err()
        );
        // Opened again, it is as it was.
        drop(database);
        let database = Database::open(&path).unwrap();
        let count = database.read(|reader| {
            reader.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0))
        });
        assert_eq!(count.await.unwrap(), 1);
    }

    #[tokio::test]
    async fn rows_come_while_they_are_found_and_stop_when_nobody_reads() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&folder.path().join("site.db")).unwrap();
        // It has no end: whoever waited for it would wait for ever, and so would the end of this test.
        let endless =
            "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
        let mut rows = database.rows(endless, [7.into()], |row| row.get::<_, i64>(0));
        for expected in 7..100 {
            let row = poll_fn(|task| Pin::new(&mut rows).poll_next(task)).await;
            assert_eq!(row.unwrap().unwrap(), expected);
        }
    }

    #[tokio::test]
    async fn what_goes_wrong_is_the_last_row() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::open(&folder.path().join("site.db")).unwrap();
        let mut rows = database.rows("SELECT nothing", [], |row| row.get::<_, i64>(0));
        let row = poll_fn(|task| Pin::new(&mut rows).poll_next(task)).await;
        assert!(row.unwrap().is_err());
        let row = poll_fn(|task| Pin::new(&mut rows).poll_next(task)).await;
        assert!(row.is_none());
    }
}
