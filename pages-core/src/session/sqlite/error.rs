//! Why the file of a store can't be opened.

use rusqlite::ErrorCode;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the file of a store can't be opened, and what to do.
#[derive(Debug)]
pub struct OpenError {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
pub(super) enum Reason {
    /// The file can't be made or opened.
    File(io::Error),
    /// It holds tables of something else.
    Foreign,
    /// It was written by a version that comes after this one.
    Newer(i64),
    /// It is damaged.
    Damaged(String),
    /// The thread that is to read or write it can't be started.
    Thread(io::Error),
    /// What SQLite says.
    Sqlite(rusqlite::Error),
}

impl OpenError {
    pub(super) fn new(path: &Path, reason: impl Into<Reason>) -> Self {
        Self {
            path: path.to_owned(),
            reason: reason.into(),
        }
    }
}

impl From<rusqlite::Error> for Reason {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            _ => Self::Sqlite(error),
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file of sessions {}: ", self.path.display())?;
        match &self.reason {
            Reason::File(error) => write!(f, "{error}"),
            Reason::Foreign => {
                f.write_str("it holds something else; give sessions a file of their own")
            }
            Reason::Newer(version) => write!(
                f,
                "it was written by a later version of this program (format {version}); run that, or give sessions another file"
            ),
            Reason::Damaged(how) => write!(
                f,
                "it is damaged ({how}); move it away with the files `-wal` and `-shm` beside it, and visitors log in anew"
            ),
            Reason::Thread(error) => write!(f, "no thread can be started for it: {error}"),
            Reason::Sqlite(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                f.write_str("another program has locked it, and doesn't let it go")
            }
            Reason::Sqlite(error) => write!(f, "{error}"),
        }
    }
}

impl Error for OpenError {}
