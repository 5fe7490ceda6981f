//! Whether a store of sessions keeps its word.

use crate::{Record, SessionHash, SessionStore, StoreResult};
use bytes::Bytes;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

/// How many writers write one record at a time.
const WRITERS: u64 = 100;
/// When records end that don't matter here: in milliseconds of Unix time, far in the future.
const LATER: u64 = 1 << 42;

/// Tries whether a store of sessions keeps what [`SessionStore`] promises, with ids of its own, so that the store may hold
/// sessions already: but for those that have expired, which it sweeps.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// pages::test::session_store(pages::MemoryStore::new()).await;
/// # }
/// ```
///
/// # Panics
/// When it doesn't: the message says what the store has done, and what it should have done.
pub async fn session_store(store: impl SessionStore) {
    one_record(&store).await;
    a_new_id(&store).await;
    owners(&store).await;
    the_sweep(&store).await;
    any_data(&store).await;
    many_writers(&store).await;
}

/// An id that nobody has.
fn id() -> SessionHash {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random numbers");
    SessionHash::from_bytes(bytes)
}

fn record(version: u64, data: &'static str) -> Record {
    Record {
        version,
        expires: LATER,
        owner: None,
        data: data.into(),
    }
}

async fn kept(store: &impl SessionStore, id: SessionHash) -> Option<Record> {
    store.load(id).await.expect("the store is read")
}

/// What the store says to a write.
fn said<T>(answer: StoreResult<T>) -> T {
    answer.expect("the store is written")
}

async fn one_record(store: &impl SessionStore) {
    let (id, first, second) = (id(), record(7, "first"), record(3, "second"));
    assert_eq!(kept(store, id).await, None, "nothing is kept yet");
    assert!(
        !said(store.replace(id, 7, second.clone()).await),
        "there is nothing to replace"
    );
    assert!(said(store.insert(id, first.clone()).await), "it is new");
    assert!(
        !said(store.insert(id, second.clone()).await),
        "it is there already"
    );
    assert!(
        !said(store.replace(id, 8, second.clone()).await),
        "it has another version"
    );
    assert_eq!(kept(store, id).await, Some(first), "nothing has changed it");
    assert!(
        said(store.replace(id, 7, second.clone()).await),
        "it has this version"
    );
    assert_eq!(
        kept(store, id).await,
        Some(second.clone()),
        "all of it is new"
    );
    assert!(
        !said(store.replace(id, 7, second).await),
        "it had this version"
    );
    assert!(said(store.remove(id).await), "it was there");
    assert!(!said(store.remove(id).await), "it is gone");
    assert_eq!(kept(store, id).await, None, "it is gone");
}

async fn a_new_id(store: &impl SessionStore) {
    let (from, to) = (id(), id());
    let (left, moved) = (record(2, ""), record(3, "moved"));
    let renew = |expected| store.renew(from, expected, left.clone(), to, moved.clone());
    assert!(!said(renew(1).await), "there is nothing to renew");
    assert_eq!(kept(store, to).await, None, "nothing was renewed");
    assert!(said(store.insert(from, record(1, "here")).await));
    assert!(!said(renew(5).await), "it has another version");
    assert_eq!(kept(store, to).await, None, "nothing was renewed");
    assert!(said(store.insert(to, record(9, "taken")).await));
    assert!(!said(renew(1).await), "the new id is taken");
    assert_eq!(kept(store, from).await, Some(record(1, "here")));
    assert!(said(store.remove(to).await));
    assert!(said(renew(1).await), "it has this version");
    assert_eq!(kept(store, from).await, Some(left.clone()), "what is left");
    assert_eq!(kept(store, to).await, Some(moved.clone()), "what has moved");
    said(store.remove(from).await);
    said(store.remove(to).await);
}

async fn owners(store: &impl SessionStore) {
    let (owner, other) = (id(), id());
    let ids: Vec<_> = (0..4).map(|_| id()).collect();
    let owners = [Some(owner), Some(owner), Some(other), None];
    for (id, owner) in ids.iter().zip(owners) {
        let record = Record {
            owner,
            ..record(1, "x")
        };
        assert!(said(store.insert(*id, record).await));
    }
    let except = ids.first().copied();
    let removed = said(store.remove_owned(owner, except).await);
    assert_eq!(removed, 1, "one of two was to be kept");
    let mut left = Vec::new();
    for id in &ids {
        left.push(kept(store, *id).await.is_some());
    }
    assert_eq!(left, [true, false, true, true], "the others are kept");
    let first = Record {
        owner: Some(other),
        ..record(2, "x")
    };
    if let Some(id) = except {
        assert!(said(store.replace(id, 1, first).await));
    }
    assert_eq!(
        said(store.remove_owned(owner, None).await),
        0,
        "it has gone over"
    );
    assert_eq!(said(store.remove_owned(other, None).await), 2);
    for id in ids {
        said(store.remove(id).await);
    }
}

async fn the_sweep(store: &impl SessionStore) {
    let now = 1 << 40;
    let ids: Vec<_> = (0..3).map(|_| id()).collect();
    for (id, expires) in ids.iter().zip([now - 1, now, now + 1]) {
        let record = Record {
            expires,
            ..record(1, "x")
        };
        assert!(said(store.insert(*id, record).await));
    }
    // It may do a part of the work at a time.
    while said(store.sweep(now).await) > 0 {}
    for (id, is_kept) in ids.iter().zip([false, false, true]) {
        let found = kept(store, *id).await;
        assert_eq!(found.is_some(), is_kept, "what ends later is kept");
        said(store.remove(*id).await);
    }
}

async fn any_data(store: &impl SessionStore) {
    let all: Vec<u8> = (0..=255).collect();
    for (data, version) in [
        (Bytes::new(), 0),
        (all.into(), (1 << 63) - 1),
        (vec![b'\''; 64 * 1024].into(), 1),
    ] {
        let (id, owner) = (id(), Some(id()));
        let record = Record {
            version,
            expires: (1 << 63) - 1,
            owner,
            data,
        };
        assert!(said(store.insert(id, record.clone()).await));
        assert!(
            kept(store, id).await == Some(record),
            "a record comes back as it was"
        );
        said(store.remove(id).await);
    }
}

/// Many writers at once, each of which adds 1, until all have done so.
async fn many_writers(store: &impl SessionStore) {
    let id = id();
    assert!(said(store.insert(id, record(0, "0")).await));
    let add = |writer: u64| async move {
        for attempt in 0_u64.. {
            let found = kept(store, id).await.expect("it is there");
            let count = std::str::from_utf8(&found.data).map(str::parse::<u64>);
            let count = count.expect("digits").expect("a number");
            let next = Record {
                version: 1 + writer + attempt * WRITERS,
                data: (count + 1).to_string().into(),
                ..found.clone()
            };
            if said(store.replace(id, found.version, next).await) {
                return;
            }
        }
    };
    let writers = (0..WRITERS)
        .map(|writer| Box::pin(add(writer)) as Pin<Box<dyn Future<Output = ()> + Send>>);
    all(writers.collect()).await;
    let found = kept(store, id).await.expect("it is there");
    assert_eq!(
        found.data,
        WRITERS.to_string(),
        "each writer has written once, upon what it has read"
    );
    said(store.remove(id).await);
}

/// Runs all of them at the same time.
async fn all(mut futures: Vec<Pin<Box<dyn Future<Output = ()> + Send + '_>>>) {
    poll_fn(|task| {
        futures.retain_mut(|future| pin!(future).poll(task).is_pending());
        if futures.is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}
