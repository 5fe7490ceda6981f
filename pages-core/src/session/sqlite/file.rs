//! Opens the file, makes it where it is missing, and looks whether it is ours and whole.

use super::error::{OpenError, Reason};
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, OpenOptions};
use std::path::Path;
use std::time::Duration;

/// How the file says what it is: `PGSS`.
const APPLICATION: i64 = 0x5047_5353;
/// How the tables are made.
const FORMAT: i64 = 1;
/// How long another program may hold the file, such as one that copies it.
const PATIENCE: Duration = if cfg!(test) {
    Duration::from_millis(200)
} else {
    Duration::from_secs(5)
};

/// The table. Ids come in no order, so that they are an index beside the rows, and long rows cost nothing to those who look
/// for others.
const TABLES: &str = "
    CREATE TABLE sessions (
        id BLOB NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        owner BLOB,
        data BLOB NOT NULL
    );
    CREATE INDEX sessions_by_end ON sessions (expires);
    CREATE INDEX sessions_by_owner ON sessions (owner) WHERE owner IS NOT NULL;
";

/// Opens the file for the one that writes. What it finds there is checked: the file is ours, and whole.
pub(super) fn open(path: &Path) -> Result<Connection, OpenError> {
    make(path).map_err(|error| OpenError::new(path, Reason::File(error)))?;
    let connection = connect(path)?;
    prepare(&connection).map_err(|reason| OpenError::new(path, reason))?;
    Ok(connection)
}

/// Opens the file for one that only reads.
pub(super) fn open_again(path: &Path) -> Result<Connection, OpenError> {
    let connection = connect(path)?;
    let only_reads = connection.pragma_update(None, "query_only", true);
    only_reads.map_err(|error| OpenError::new(path, error))?;
    Ok(connection)
}

/// Makes the file where it is missing, for its owner's eyes only. SQLite gives those beside it the same rights.
fn make(path: &Path) -> std::io::Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

fn connect(path: &Path) -> Result<Connection, OpenError> {
    // Each connection stays in one thread.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags);
    let patient = connection.and_then(|connection| {
        connection.busy_timeout(PATIENCE)?;
        Ok(connection)
    });
    patient.map_err(|error| OpenError::new(path, error))
}

fn prepare(connection: &Connection) -> Result<(), Reason> {
    // Looked at before anything is written: it may be somebody else's.
    let is_new = identify(connection)?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", (), |row| row.get(0))?;
    if mode != "wal" {
        return Err(Reason::Damaged(format!(
            "its journal can't be a log, but is `{mode}`"
        )));
    }
    // A commit is on the disk when it returns.
    connection.pragma_update(None, "synchronous", "FULL")?;
    if is_new {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        // Another process may have been faster.
        if identify(connection)? {
            connection.execute_batch(TABLES)?;
            connection.pragma_update(None, "user_version", FORMAT)?;
            connection.pragma_update(None, "application_id", APPLICATION)?;
        }
        connection.execute_batch("COMMIT")?;
    }
    let found: String = connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(Reason::Damaged(found))
    }
}

/// Whether the file is empty; an error where it is neither that nor ours.
fn identify(connection: &Connection) -> Result<bool, Reason> {
    let number = |sql| connection.query_row(sql, (), |row| row.get::<_, i64>(0));
    let application = number("PRAGMA application_id")?;
    let format = number("PRAGMA user_version")?;
    let tables = number("SELECT count(*) FROM sqlite_schema")?;
    match (application, format) {
        (0, 0) if tables == 0 => Ok(true),
        (APPLICATION, FORMAT) => Ok(false),
        (APPLICATION, _) => Err(Reason::Newer(format)),
        _ => Err(Reason::Foreign),
    }
}
