//! The reports in SQLite: filled from the CSV file when the site starts, asked from as many threads as there are questions.

use rusqlite::{Connection, OpenFlags, Result};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};

/// Where the rows come from is told beside the file.
const CSV: &str = include_str!("../../../../data/strikes.csv");

/// How many databases this process has made, so that each gets a name of its own.
static MADE: AtomicU64 = AtomicU64::new(0);

const SCHEMA: &str = "
    CREATE TABLE strike (
        id INTEGER PRIMARY KEY,
        date TEXT NOT NULL, airport TEXT NOT NULL, state TEXT NOT NULL, aircraft TEXT NOT NULL, operator TEXT NOT NULL,
        phase TEXT NOT NULL, time_of_day TEXT NOT NULL, species TEXT NOT NULL, damage TEXT NOT NULL,
        cost INTEGER NOT NULL, speed INTEGER,
        words TEXT GENERATED ALWAYS AS
            (lower(species || ' ' || airport || ' ' || state || ' ' || operator || ' ' || aircraft || ' ' || date)) VIRTUAL
    ) STRICT;
    CREATE INDEX strike_date ON strike (date);";

const COLUMNS: usize = 11;

/// The reports, in memory. Clones share them.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    /// All connections of this process that open the same name see the same database.
    name: Arc<str>,
    /// The database lives as long as a connection to it.
    _kept: Arc<Mutex<Connection>>,
}

impl Store {
    /// Makes the database and fills it.
    ///
    /// # Errors
    /// Those of SQLite; the file itself is part of the program, and was read in its tests.
    pub(crate) fn open() -> Result<Self> {
        let name = format!(
            "file:strikes-{}?mode=memory&cache=shared",
            MADE.fetch_add(1, Relaxed)
        );
        let mut connection = connect(&name, OpenFlags::default())?;
        connection.execute_batch(SCHEMA)?;
        let transaction = connection.transaction()?;
        {
            let mut insert = transaction.prepare(
                "INSERT INTO strike
                 (date, airport, state, aircraft, operator, phase, time_of_day, species, damage, cost, speed)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, nullif(?11, ''))",
            )?;
            for line in CSV.lines().skip(1) {
                insert.execute(fields(line))?;
            }
        }
        transaction.commit()?;
        Ok(Self {
            name: name.into(),
            _kept: Arc::new(Mutex::new(connection)),
        })
    }

    /// A connection that only reads, for one question.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let reader = connect(
            &self.name,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        // A database that is shared in memory heeds no flag that says so.
        reader.pragma_update(None, "query_only", true)?;
        // Nobody writes any more, so nothing that is read can be half written.
        reader.pragma_update(None, "read_uncommitted", true)?;
        Ok(reader)
    }

    /// Answers a question on a thread that may wait for the disk, which the threads of the server must not.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> pages::Result<T> {
        let store = self.clone();
        let answer = tokio::task::spawn_blocking(move || question(&store.reader()?)).await?;
        Ok(answer?)
    }
}

fn connect(name: &str, flags: OpenFlags) -> Result<Connection> {
    Connection::open_with_flags(name, flags | OpenFlags::SQLITE_OPEN_URI)
}

/// The fields of a line. The file holds no quotes, so each comma parts two of them.
fn fields(line: &str) -> [&str; COLUMNS] {
    let mut fields = line.split(',');
    std::array::from_fn(|_| fields.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, CSV, Store};

    #[test]
    fn each_line_has_its_fields() {
        assert!(!CSV.contains('"'));
        for line in CSV.lines() {
            assert_eq!(line.split(',').count(), COLUMNS, "{line}");
        }
    }

    #[test]
    fn all_reports_are_there() {
        let store = Store::open().unwrap();
        let reader = store.reader().unwrap();
        let (count, cost, silent): (i64, i64, i64) = reader
            .query_row(
                "SELECT count(*), max(cost), sum(speed IS NULL) FROM strike",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(count, 3722);
        assert_eq!(cost, 3_644_483);
        assert!(silent > 0);
        assert!(reader.execute("DELETE FROM strike", []).is_err());
    }
}
