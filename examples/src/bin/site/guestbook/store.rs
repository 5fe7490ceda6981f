//! Entries in SQLite.

use super::sign::Signature;
use crate::database::{Database, Rows};
use crate::moment::now;
use rusqlite::{OptionalExtension, Row, params};

/// `ticket` is a random text that each form is sent with. A form that comes twice, because somebody was impatient with the
/// button, because a page was loaded again, because a connection broke, is the same entry. Whoever goes back and writes
/// something else with the same ticket has written another one.
pub(crate) const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        author TEXT NOT NULL,
        text TEXT NOT NULL,
        writer TEXT NOT NULL,
        ticket TEXT NOT NULL,
        UNIQUE (ticket, author, text)
    ) STRICT;";

/// An entry of the guestbook.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) id: i64,
    pub(super) at: i64,
    pub(super) author: String,
    pub(super) text: String,
    pub(super) writer: String,
}

impl Entry {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            at: row.get("at")?,
            author: row.get("author")?,
            text: row.get("text")?,
            writer: row.get("writer")?,
        })
    }

    /// At most `limit` entries that were written before this one, the newest first.
    pub(super) fn before(database: &Database, id: i64, limit: i64) -> Rows<Self> {
        let query = "SELECT * FROM entry WHERE id < ? ORDER BY id DESC LIMIT ?";
        database.rows(query, [id.into(), limit.into()], Self::read)
    }

    /// Writes an entry, or finds the one that the same form has written already. Returns its number.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(super) async fn write(
        database: &Database,
        signature: Signature,
        writer: String,
    ) -> pages::Result<i64> {
        let Signature {
            author,
            text,
            ticket,
        } = signature;
        let write = move |database: &mut rusqlite::Connection| {
            database.execute(
                "INSERT INTO entry (at, author, text, writer, ticket) VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT DO NOTHING",
                params![now(), author, text, writer, ticket],
            )?;
            database.query_row(
                "SELECT id FROM entry WHERE ticket = ? AND author = ? AND text = ?",
                params![ticket, author, text],
                |row| row.get(0),
            )
        };
        database.write(write).await
    }

    /// Removes an entry, if this is its writer. Returns whose it was.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(super) async fn delete(
        database: &Database,
        id: i64,
        writer: String,
    ) -> pages::Result<Option<String>> {
        let delete = move |database: &mut rusqlite::Connection| {
            let query = "DELETE FROM entry WHERE id = ? AND writer = ? RETURNING author";
            let author = database.query_row(query, params![id, writer], |row| row.get(0));
            author.optional()
        };
        database.write(delete).await
    }
}
