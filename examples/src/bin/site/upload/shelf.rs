//! Where uploaded files lie: their bytes in a folder, under random names; what is known of them in the database.

use crate::database::Database;
use crate::moment::now;
use crate::token::token;
use pages::Upload;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS file (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        owner TEXT NOT NULL,
        at INTEGER NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS file_owner ON file (owner);";

/// So many files lie there at most, of all visitors together. The oldest make room.
const MOST: i64 = 200;

/// The folder. Clones share it.
#[derive(Clone, Debug)]
pub(crate) struct Shelf(Arc<Path>);

/// What is known of a file.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) at: i64,
    /// As its owner calls it: text for people, and never a path.
    pub(super) name: String,
    pub(super) size: i64,
}

impl Item {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            at: row.get("at")?,
            name: row.get("name")?,
            size: row.get("size")?,
        })
    }
}

impl Shelf {
    /// Opens the folder, or makes it.
    ///
    /// # Errors
    /// Those of the system.
    pub(crate) fn open(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self(folder.into()))
    }

    fn path(&self, id: &str) -> PathBuf {
        self.0.join(id)
    }

    /// Keeps a file.
    ///
    /// # Errors
    /// When it can't be stored.
    pub(super) async fn keep(
        &self,
        database: &Database,
        owner: &str,
        file: &Upload,
    ) -> pages::Result {
        let id = token()?;
        file.save_as(self.path(&id)).await?;
        let (owner, name) = (owner.to_owned(), file.file_name().to_owned());
        let size = i64::try_from(file.len())?;
        let unknown = id.clone();
        let note = move |database: &mut Connection| {
            database.execute(
                "INSERT INTO file (id, owner, at, name, size) VALUES (?, ?, ?, ?, ?)",
                params![id, owner, now(), name, size],
            )?;
            let mut old = database.prepare(
                "DELETE FROM file WHERE number <= (SELECT max(number) FROM file) - ? RETURNING id",
            )?;
            old.query_map([MOST], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<String>>>()
        };
        match database.write(note).await {
            Ok(old) => {
                for id in old {
                    self.remove(id).await?;
                }
                Ok(())
            }
            Err(error) => {
                // Bytes that nobody knows of would lie there for ever. What went wrong first is what is told.
                let _ = self.remove(unknown).await;
                Err(error)
            }
        }
    }

    /// The files of an owner, the newest first.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(super) async fn of(database: &Database, owner: String) -> pages::Result<Vec<Item>> {
        let find = move |database: &Connection| {
            let mut statement =
                database.prepare("SELECT * FROM file WHERE owner = ? ORDER BY number DESC")?;
            statement.query_map([owner], Item::read)?.collect()
        };
        database.read(find).await
    }

    /// A file of this owner, with its bytes; nothing when there is none.
    ///
    /// # Errors
    /// When it can't be read.
    pub(super) async fn take_down(
        &self,
        database: &Database,
        owner: String,
        id: String,
    ) -> pages::Result<Option<(Item, Vec<u8>)>> {
        let shelf = self.clone();
        let find = move |database: &Connection| {
            let query = "SELECT * FROM file WHERE owner = ? AND id = ?";
            let found = database.query_row(query, params![owner, id], Item::read);
            found.optional()
        };
        let Some(item) = database.read(find).await? else {
            return Ok(None);
        };
        // The id comes from the database, and so from `token`: no request can name a path.
        let path = shelf.path(&item.id);
        let bytes = tokio::task::spawn_blocking(move || std::fs::read(path)).await??;
        Ok(Some((item, bytes)))
    }

    /// Throws a file of this owner away. Returns its name; nothing when there is none.
    ///
    /// # Errors
    /// When it can't be removed.
    pub(super) async fn discard(
        &self,
        database: &Database,
        owner: String,
        id: String,
    ) -> pages::Result<Option<String>> {
        let forget = move |database: &mut Connection| {
            let query = "DELETE FROM file WHERE owner = ? AND id = ? RETURNING id, name";
            let found = database.query_row(query, params![owner, id], |row| {
                Ok((row.get::<_, String>(0)?, row.get(1)?))
            });
            found.optional()
        };
        let Some((id, name)) = database.write(forget).await? else {
            return Ok(None);
        };
        self.remove(id).await?;
        Ok(Some(name))
    }

    async fn remove(&self, id: String) -> pages::Result {
        let path = self.path(&id);
        let removed = tokio::task::spawn_blocking(move || std::fs::remove_file(path)).await?;
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }
}
