//! The notes of members in SQLite.

use super::note::Draft;
use crate::database::Database;
use crate::moment::now;
use rusqlite::{Row, params};

/// The ticket is that of the guestbook: a note that is sent twice is one note.
pub(crate) const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        member TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        ticket TEXT NOT NULL,
        UNIQUE (member, ticket, kind, title, text)
    ) STRICT;";

/// So many notes of a member are shown, the newest.
const SHOWN: i64 = 50;

/// A note.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub(super) at: i64,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) text: String,
}

impl Note {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            at: row.get("at")?,
            kind: row.get("kind")?,
            title: row.get("title")?,
            text: row.get("text")?,
        })
    }

    /// The notes of a member, the newest first.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(super) async fn of(database: &Database, member: String) -> pages::Result<Vec<Self>> {
        let find = move |database: &rusqlite::Connection| {
            let mut statement =
                database.prepare("SELECT * FROM note WHERE member = ? ORDER BY id DESC LIMIT ?")?;
            let notes = statement.query_map(params![member, SHOWN], Self::read)?;
            notes.collect()
        };
        database.read(find).await
    }

    /// Writes a note, unless the same form has written it already.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(super) async fn write(
        database: &Database,
        member: String,
        draft: Draft,
    ) -> pages::Result<()> {
        let write = move |database: &mut rusqlite::Connection| {
            database.execute(
                "INSERT INTO note (member, at, kind, title, text, ticket) VALUES (?, ?, ?, ?, ?, ?)
                 ON CONFLICT DO NOTHING",
                params![
                    member,
                    now(),
                    draft.kind.name(),
                    draft.title,
                    draft.text,
                    draft.ticket
                ],
            )
        };
        database.write(write).await.map(drop)
    }
}
