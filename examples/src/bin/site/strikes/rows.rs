//! Brings rows from SQLite to a page while they are found: a thread that may wait, and a channel with little room.

use super::store::Store;
use futures_core::Stream;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc::{Receiver, channel};

/// How many rows wait for the page at most. Behind them SQLite waits.
const ROOM: usize = 32;
/// So many words are looked for, and the others are not.
const WORDS: usize = 8;

/// A report.
#[derive(Clone, Debug)]
pub(crate) struct Strike {
    pub(crate) id: i64,
    pub(crate) date: String,
    pub(crate) airport: String,
    pub(crate) state: String,
    pub(crate) aircraft: String,
    pub(crate) operator: String,
    pub(crate) phase: String,
    pub(crate) time_of_day: String,
    pub(crate) species: String,
    pub(crate) damage: String,
    pub(crate) cost: u32,
    pub(crate) speed: Option<u32>,
}

impl Strike {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            date: row.get("date")?,
            airport: row.get("airport")?,
            state: row.get("state")?,
            aircraft: row.get("aircraft")?,
            operator: row.get("operator")?,
            phase: row.get("phase")?,
            time_of_day: row.get("time_of_day")?,
            species: row.get("species")?,
            damage: row.get("damage")?,
            cost: row.get("cost")?,
            speed: row.get("speed")?,
        })
    }
}

/// Which reports are wanted: each word must stand somewhere in them, in capital letters or small ones.
#[derive(Clone, Debug, Default)]
pub(crate) struct Search {
    words: Vec<String>,
    damaged: bool,
}

impl Search {
    pub(crate) fn new(text: &str, damaged: bool) -> Self {
        let words = text.split_whitespace().take(WORDS);
        Self {
            words: words.map(str::to_ascii_lowercase).collect(),
            damaged,
        }
    }

    fn condition(&self) -> String {
        let mut condition = String::from(if self.damaged {
            "damage <> 'None'"
        } else {
            "true"
        });
        for _ in &self.words {
            condition.push_str(" AND instr(words, ?)");
        }
        condition
    }

    fn values(&self) -> impl Iterator<Item = Value> {
        self.words.iter().cloned().map(Value::Text)
    }

    /// How many reports there are.
    ///
    /// # Errors
    /// Those of SQLite.
    pub(crate) async fn count(&self, store: &Store) -> pages::Result<u32> {
        let search = self.clone();
        let count = move |reader: &rusqlite::Connection| {
            let query = format!("SELECT count(*) FROM strike WHERE {}", search.condition());
            reader.query_row(&query, params_from_iter(search.values()), |row| row.get(0))
        };
        store.ask(count).await
    }

    /// The reports from the newest on, without the first `skip`, and at most `limit`.
    ///
    /// Whoever drops the rows stops the search.
    pub(crate) fn rows(&self, store: &Store, skip: u32, limit: u32) -> Rows {
        let (sender, receiver) = channel(ROOM);
        let (search, store) = (self.clone(), store.clone());
        tokio::task::spawn_blocking(move || {
            let found = || {
                let reader = store.reader()?;
                let query = format!(
                    "SELECT * FROM strike WHERE {} ORDER BY date DESC, id DESC LIMIT {limit} OFFSET {skip}",
                    search.condition()
                );
                let mut statement = reader.prepare(&query)?;
                for strike in
                    statement.query_map(params_from_iter(search.values()), Strike::read)?
                {
                    if sender.blocking_send(Ok(strike?)).is_err() {
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

/// Reports, for `for await`.
#[derive(Debug)]
pub(crate) struct Rows(Receiver<rusqlite::Result<Strike>>);

impl Stream for Rows {
    type Item = rusqlite::Result<Strike>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(task)
    }
}

#[cfg(test)]
mod tests {
    use super::{Search, Store};

    #[tokio::test]
    async fn each_word_narrows_the_search() {
        let store = Store::open().unwrap();
        let mut last = u32::MAX;
        for text in ["", "pigeon", "pigeon texas", "pigeon texas 2000"] {
            let count = Search::new(text, false).count(&store).await.unwrap();
            assert!(0 < count && count < last, "{text}: {count}");
            last = count;
        }
        let capitals = Search::new("PIGEON Texas 2000", false);
        assert_eq!(capitals.count(&store).await.unwrap(), last);
        assert_eq!(Search::new("%", false).count(&store).await.unwrap(), 0);
        assert_eq!(Search::new("", false).count(&store).await.unwrap(), 3722);
        let damaged = Search::new("", true).count(&store).await.unwrap();
        assert!(0 < damaged && damaged < 1000);
    }

    #[tokio::test]
    async fn rows_come_in_order_and_stop_when_nobody_reads() {
        let store = Store::open().unwrap();
        let search = Search::new("goose", false);
        let mut rows = search.rows(&store, 1, 5);
        let mut dates = Vec::new();
        while let Some(strike) = rows.0.recv().await {
            let strike = strike.unwrap();
            assert_eq!(strike.species, "Canada goose");
            dates.push(strike.date);
        }
        assert_eq!(dates.len(), 5);
        assert!(dates.is_sorted_by(|one, next| one >= next));
        drop(search.rows(&store, 0, u32::MAX));
    }
}
