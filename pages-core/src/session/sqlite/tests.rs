//! Files that are missing, foreign, damaged, locked, new; what waits is written together.

use super::{OpenError, SessionStore};
use crate::session::store::SessionStore as _;
use crate::session::{Record, SessionHash};
use rusqlite::Connection;
use std::fs;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits without a runtime.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let waker = Arc::new(Unpark(thread::current())).into();
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(result) => return result,
            Poll::Pending => thread::park(),
        }
    }
}

fn record(data: &'static str) -> Record {
    Record {
        version: 1,
        expires: 1 << 42,
        owner: None,
        data: data.into(),
    }
}

const ID: SessionHash = SessionHash::from_bytes([7; 32]);

fn error(result: Result<SessionStore, OpenError>) -> String {
    result.expect_err("it can't be opened").to_string()
}

#[test]
fn what_was_written_is_there_when_it_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a/b/sessions.db");
    let store = SessionStore::open(&path).unwrap();
    assert!(wait(store.insert(ID, record("x"))).unwrap());
    drop(store);
    let store = SessionStore::open(&path).unwrap();
    assert_eq!(wait(store.load(ID)).unwrap(), Some(record("x")));
    let beside = SessionStore::open(&path).unwrap();
    assert!(wait(beside.remove(ID)).unwrap());
    assert_eq!(wait(store.load(ID)).unwrap(), None, "two may share it");
}

#[cfg(unix)]
#[test]
fn it_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SessionStore::open(&path).unwrap();
    assert!(wait(store.insert(ID, record("x"))).unwrap());
    let mut count = 0;
    for file in fs::read_dir(folder.path()).unwrap() {
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        count += 1;
    }
    assert_eq!(count, 3, "the file, its log, and their shared memory");
}

#[test]
fn what_is_asked_before_the_end_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SessionStore::open(&path).unwrap();
    {
        // Nobody waits for the answer.
        let waker = std::task::Waker::noop();
        let insert = pin!(store.insert(ID, record("x")));
        let _ = insert.poll(&mut Context::from_waker(waker));
    }
    drop(store);
    let store = SessionStore::open(&path).unwrap();
    assert!(wait(store.load(ID)).unwrap().is_some());
}

#[test]
fn those_that_end_first_make_room() {
    let folder = tempfile::tempdir().unwrap();
    let store = SessionStore::with_capacity(folder.path().join("sessions.db"), 10).unwrap();
    let id = |n: u64| {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&n.to_be_bytes());
        SessionHash::from_bytes(bytes)
    };
    let insert = |n| {
        let record = Record {
            expires: (1 << 40) + n,
            ..record("x")
        };
        Box::pin(store.insert(id(n), record))
    };
    // The first is counted, and then the one that is the thousandth behind it.
    assert!(wait(insert(0)).unwrap());
    let mut waiting: Vec<_> = (1..=1000).map(insert).collect();
    for insert in &mut waiting {
        // In the queue, so that they are written together.
        let _ = insert
            .as_mut()
            .poll(&mut Context::from_waker(std::task::Waker::noop()));
    }
    for insert in waiting {
        assert!(wait(insert).unwrap());
    }
    for (n, is_kept) in [(0, false), (990, false), (991, true), (1000, true)] {
        assert_eq!(wait(store.load(id(n))).unwrap().is_some(), is_kept, "{n}");
    }
}

#[test]
fn long_values_make_room_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SessionStore::with_capacity(&path, 10).unwrap();
    let id = |n: u8| SessionHash::from_bytes([n; 32]);
    let long = |n: u8, version| Record {
        version,
        expires: (1 << 40) + u64::from(n),
        owner: None,
        data: vec![b'x'; 300_000].into(),
    };
    // Ninety of them are 27 MB, however they have become so long.
    for n in 0..90 {
        assert!(wait(store.insert(id(n), record("x"))).unwrap());
        assert!(wait(store.replace(id(n), 1, long(n, 2))).unwrap());
    }
    assert_eq!(wait(store.load(id(0))).unwrap(), None);
    assert_eq!(wait(store.load(id(89))).unwrap(), Some(long(89, 2)));
    drop(store);
    let length = fs::metadata(&path).unwrap().len();
    assert!(length < 20 << 20, "{length}");
}

#[test]
fn a_file_of_something_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "x".repeat(5000)).unwrap();
    assert!(error(SessionStore::open(&text)).contains("something else"));
    assert_eq!(fs::read(&text).unwrap().len(), 5000);

    let other = folder.path().join("guestbook.db");
    let connection = Connection::open(&other).unwrap();
    connection
        .execute_batch("CREATE TABLE entries (text)")
        .unwrap();
    assert!(error(SessionStore::open(&other)).contains("something else"));
    let mode: String = connection
        .query_row("PRAGMA journal_mode", (), |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "delete", "not even its journal is changed");
    assert!(error(SessionStore::open(folder.path())).contains("directory"));
}

#[test]
fn a_later_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    drop(SessionStore::open(&path).unwrap());
    let connection = Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 2).unwrap();
    assert!(error(SessionStore::open(&path)).contains("later version"));
}

#[test]
fn damage_is_found_when_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SessionStore::open(&path).unwrap();
    for n in 0..200 {
        let id = SessionHash::from_bytes([n; 32]);
        assert!(wait(store.insert(id, record("some data of some length"))).unwrap());
    }
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    let length = bytes.len();
    assert!(length > 3 * 4096);
    bytes[4096..length - 4096].fill(0x55);
    fs::write(&path, &bytes).unwrap();
    let words = error(SessionStore::open(&path));
    assert!(
        words.contains("damaged") && words.contains("move it away"),
        "{words}"
    );
}

#[test]
fn a_file_that_is_locked_is_waited_for_and_then_said_to_be() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    drop(SessionStore::open(&path).unwrap());
    let other = Connection::open(&path).unwrap();
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
        .unwrap();
    let words = error(SessionStore::open(&path));
    assert!(words.contains("locked"), "{words}");
}
