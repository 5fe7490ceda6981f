//! Each store keeps its word, and what a site does when one doesn't.

use pages::prelude::*;
use pages::{MemoryStore, Record, SessionHash, SessionStore, StoreResult};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn memory_keeps_its_word() {
    pages::test::session_store(MemoryStore::new()).await;
}

#[tokio::test]
async fn a_file_keeps_its_word() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = pages::sqlite::SessionStore::open(path).unwrap();
    pages::test::session_store(store).await;
}

/// What a store in memory does wrong.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    /// It can't be reached.
    Down,
    /// It compares no versions.
    Blind,
    /// Somebody else is always faster.
    Busy,
    None,
}

struct Faulty {
    store: MemoryStore,
    fault: Mutex<Fault>,
    asked: AtomicUsize,
}

impl Faulty {
    fn new(fault: Fault) -> Self {
        Self {
            store: MemoryStore::new(),
            fault: Mutex::new(fault),
            asked: AtomicUsize::new(0),
        }
    }

    fn fault(&self) -> StoreResult<Fault> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        match *self.fault.lock().unwrap() {
            Fault::Down => Err("connection refused".into()),
            fault => Ok(fault),
        }
    }
}

impl SessionStore for Faulty {
    async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
        self.fault()?;
        self.store.load(id).await
    }

    async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
        self.fault()?;
        self.store.insert(id, record).await
    }

    async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
        match self.fault()? {
            Fault::Busy => Ok(false),
            Fault::Blind => {
                let known = self.store.load(id).await?;
                let expected = known.map_or(expected, |known| known.version);
                self.store.replace(id, expected, record).await
            }
            _ => self.store.replace(id, expected, record).await,
        }
    }

    async fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> StoreResult<bool> {
        self.fault()?;
        self.store.renew(from, expected, left, to, record).await
    }

    async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
        self.fault()?;
        self.store.remove(id).await
    }

    async fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> StoreResult<usize> {
        self.fault()?;
        self.store.remove_owned(owner, except).await
    }

    async fn sweep(&self, now: u64) -> StoreResult<usize> {
        self.fault()?;
        self.store.sweep(now).await
    }
}

#[tokio::test]
#[should_panic(expected = "it has another version")]
async fn a_store_that_compares_no_versions_is_found_out() {
    pages::test::session_store(Faulty::new(Fault::Blind)).await;
}

#[page("/stores/add")]
async fn add() {
    let n = session()
        .update("n", |n: Option<u32>| n.unwrap_or(0) + 1)
        .await?;
    html! { <p>{n}</p> }
}

#[page("/stores/nothing")]
async fn nothing(session: Session) {
    // Having it costs nothing.
    html! { <p>"{session:?}"</p> }
}

#[page("/stores/renew")]
async fn renew() {
    session().renew().await?;
}

#[tokio::test]
async fn a_session_that_nobody_asks_for_costs_nothing() {
    let store = Arc::new(Faulty::new(Fault::Down));
    let site = pages::Site::with([nothing::ENTRY]).sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    client.set_cookie(&format!("session={}; Path=/", "A".repeat(43)));
    let answer = client.get("/stores/nothing").await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.header("cache-control"), None);
    assert_eq!(store.asked.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_store_that_fails_is_an_error_and_nothing_is_said_to_the_client() {
    let store = Arc::new(Faulty::new(Fault::Down));
    let site = pages::Site::with([add::ENTRY, renew::ENTRY])
        .mode(pages::Mode::Development)
        .sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    let answer = client.get("/stores/add").await.unwrap();
    assert_eq!(answer.status(), 500);
    assert!(answer.text().contains("connection refused"));
    assert_eq!(answer.header("set-cookie"), None);
    *store.fault.lock().unwrap() = Fault::None;
    client.get("/stores/add").await.unwrap().assert_status(200);
    let cookie = client.cookie("session");
    assert!(cookie.is_some());
    *store.fault.lock().unwrap() = Fault::Down;
    for path in ["/stores/add", "/stores/renew"] {
        let answer = client.get(path).await.unwrap();
        assert_eq!(answer.status(), 500);
        assert_eq!(answer.header("set-cookie"), None, "{path}");
    }
    *store.fault.lock().unwrap() = Fault::None;
    let answer = client.get("/stores/add").await.unwrap();
    assert_eq!(answer.select("p")[0].text(), "2");
}

#[tokio::test]
async fn whoever_is_never_fast_enough_is_told_so_in_the_end() {
    let store = Arc::new(Faulty::new(Fault::Busy));
    let site = pages::Site::with([add::ENTRY]).sessions(Arc::clone(&store));
    let client = pages::test::client(site).unwrap();
    client.get("/stores/add").await.unwrap().assert_status(200);
    let answer = client.get("/stores/add").await.unwrap();
    assert_eq!(answer.status(), 503);
    assert!(store.asked.load(Ordering::Relaxed) < 1000);
}
