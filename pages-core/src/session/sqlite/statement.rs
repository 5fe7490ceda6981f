//! Each step of a store as statements of SQL.

use crate::session::{Record, SessionHash};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

/// The most expired sessions that one sweep removes, so that writers behind it don't wait for long.
const SWEPT: i64 = 1000;

/// A step that writes.
#[derive(Debug)]
pub(super) enum Step {
    Insert(SessionHash, Record),
    Replace(SessionHash, u64, Record),
    Renew {
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    },
    Remove(SessionHash),
    RemoveOwned(SessionHash, Option<SessionHash>),
    Sweep(u64),
}

impl Step {
    /// Whether there may be a session more when it is done.
    pub(super) fn adds(&self) -> bool {
        matches!(self, Self::Insert(..) | Self::Renew { .. })
    }

    /// Does it within the transaction that is open, and says how many sessions it has changed.
    pub(super) fn run(&self, connection: &Connection) -> Result<usize> {
        match self {
            Self::Insert(id, record) => insert(connection, *id, record),
            Self::Replace(id, expected, record) => replace(connection, *id, *expected, record),
            Self::Renew {
                from,
                expected,
                left,
                to,
                record,
            } => {
                if insert(connection, *to, record)? == 0 {
                    return Ok(0);
                }
                let renewed = replace(connection, *from, *expected, left)?;
                if renewed == 0 {
                    remove(connection, *to)?;
                }
                Ok(renewed)
            }
            Self::Remove(id) => remove(connection, *id),
            Self::RemoveOwned(owner, except) => connection
                .prepare_cached("DELETE FROM sessions WHERE owner = ?1 AND id IS NOT ?2")?
                .execute(params![
                    owner.as_bytes(),
                    except.as_ref().map(SessionHash::as_bytes)
                ]),
            Self::Sweep(now) => connection
                .prepare_cached(
                    "DELETE FROM sessions WHERE rowid IN (SELECT rowid FROM sessions WHERE expires <= ?1 LIMIT ?2)",
                )?
                .execute(params![time(*now), SWEPT]),
        }
    }
}

fn insert(connection: &Connection, id: SessionHash, record: &Record) -> Result<usize> {
    let sql = "INSERT INTO sessions (id, version, expires, owner, data) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    connection.prepare_cached(sql)?.execute(params![
        id.as_bytes(),
        record.version.cast_signed(),
        time(record.expires),
        record.owner.as_ref().map(SessionHash::as_bytes),
        &*record.data,
    ])
}

fn replace(
    connection: &Connection,
    id: SessionHash,
    expected: u64,
    record: &Record,
) -> Result<usize> {
    let sql = "UPDATE sessions SET version = ?3, expires = ?4, owner = ?5, data = ?6 WHERE id = ?1 AND version = ?2";
    connection.prepare_cached(sql)?.execute(params![
        id.as_bytes(),
        expected.cast_signed(),
        record.version.cast_signed(),
        time(record.expires),
        record.owner.as_ref().map(SessionHash::as_bytes),
        &*record.data,
    ])
}

fn remove(connection: &Connection, id: SessionHash) -> Result<usize> {
    let sql = "DELETE FROM sessions WHERE id = ?1";
    connection.prepare_cached(sql)?.execute([id.as_bytes()])
}

/// Forgets those that end first until `most` are left.
pub(super) fn shrink(connection: &Connection, most: usize) -> Result<usize> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let sql = "DELETE FROM sessions WHERE rowid IN (SELECT rowid FROM sessions ORDER BY expires LIMIT max(0, (SELECT count(*) FROM sessions) - ?1))";
    connection.prepare_cached(sql)?.execute([most])
}

/// How many bytes of the file are in use.
pub(super) fn bytes(connection: &Connection) -> Result<i64> {
    let sql = "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size";
    connection
        .prepare_cached(sql)?
        .query_row((), |row| row.get(0))
}

/// Forgets a part of them, those that end first, where they take more than `most_bytes`: their values may be long.
pub(super) fn shrink_to(connection: &Connection, most_bytes: u64) -> Result<()> {
    while bytes(connection)? > time(most_bytes) {
        let sql = "DELETE FROM sessions WHERE rowid IN (SELECT rowid FROM sessions ORDER BY expires LIMIT (SELECT count(*) FROM sessions) / 50 + 1)";
        if connection.prepare_cached(sql)?.execute(())? == 0 {
            break;
        }
    }
    Ok(())
}

/// What is kept under an id.
pub(super) fn load(connection: &Connection, id: SessionHash) -> Result<Option<Record>> {
    let sql = "SELECT version, expires, owner, data FROM sessions WHERE id = ?1";
    connection
        .prepare_cached(sql)?
        .query_row([id.as_bytes()], record)
        .optional()
}

fn record(row: &Row<'_>) -> Result<Record> {
    let owner: Option<[u8; 32]> = row.get(2)?;
    let data: Vec<u8> = row.get(3)?;
    Ok(Record {
        version: row.get::<_, i64>(0)?.cast_unsigned(),
        expires: row.get::<_, i64>(1)?.cast_unsigned(),
        owner: owner.map(SessionHash::from_bytes),
        data: data.into(),
    })
}

/// A time as SQLite compares it.
fn time(milliseconds: u64) -> i64 {
    i64::try_from(milliseconds).unwrap_or(i64::MAX)
}
