//! A store that answers late, in another order than it was asked, or not at all, and requests that are given up: what a site
//! has said to be kept is kept, once.

use pages::prelude::*;
use pages::test::Client;
use pages::{MemoryStore, Record, SessionHash, SessionStore, Site, StoreResult};
use std::collections::HashSet;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use tokio::task::yield_now;

const RUNS: u64 = 60;
const REQUESTS: usize = 40;

/// Numbers that look random, and are the same in each run.
struct Random(AtomicU64);

impl Random {
    fn below(&self, most: u64) -> u64 {
        // SplitMix64 (Steele, Lea, Flood 2014).
        let step = 0x9e37_79b9_7f4a_7c15_u64;
        let mut bits = self.0.fetch_add(step, Ordering::Relaxed).wrapping_add(step);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (bits ^ (bits >> 31)) % most
    }

    async fn wait(&self) {
        for _ in 0..self.below(4) {
            yield_now().await;
        }
    }
}

struct Disorder {
    store: MemoryStore,
    random: Random,
    /// One of so many steps fails.
    faults: u64,
}

impl Disorder {
    async fn step<T>(&self, act: impl Future<Output = StoreResult<T>>) -> StoreResult<T> {
        let fault = self.random.below(self.faults);
        self.random.wait().await;
        if fault == 0 {
            return Err("it didn't arrive".into());
        }
        let result = act.await;
        self.random.wait().await;
        if fault == 1 {
            return Err("the answer didn't arrive".into());
        }
        result
    }
}

impl SessionStore for Disorder {
    async fn load(&self, id: SessionHash) -> StoreResult<Option<Record>> {
        self.step(self.store.load(id)).await
    }

    async fn insert(&self, id: SessionHash, record: Record) -> StoreResult<bool> {
        self.step(self.store.insert(id, record)).await
    }

    async fn replace(&self, id: SessionHash, expected: u64, record: Record) -> StoreResult<bool> {
        self.step(self.store.replace(id, expected, record)).await
    }

    async fn renew(
        &self,
        from: SessionHash,
        expected: u64,
        left: Record,
        to: SessionHash,
        record: Record,
    ) -> StoreResult<bool> {
        let renewed = self.store.renew(from, expected, left, to, record);
        self.step(renewed).await
    }

    async fn remove(&self, id: SessionHash) -> StoreResult<bool> {
        self.step(self.store.remove(id)).await
    }

    async fn remove_owned(
        &self,
        owner: SessionHash,
        except: Option<SessionHash>,
    ) -> StoreResult<usize> {
        self.step(self.store.remove_owned(owner, except)).await
    }

    async fn sweep(&self, now: u64) -> StoreResult<usize> {
        self.step(self.store.sweep(now)).await
    }
}

/// Each request adds a number of its own, so that none can stand for another.
#[page("/disorder/add/{number}")]
async fn add(number: usize) -> pages::Result<String> {
    let add = |numbers: Option<Vec<usize>>| {
        let mut numbers = numbers.unwrap_or_default();
        numbers.push(number);
        numbers
    };
    session().update("numbers", add).await?;
    Ok("kept".to_owned())
}

#[page("/disorder/show")]
async fn show() -> pages::Result<String> {
    let numbers: Vec<usize> = session().get_or_default("numbers").await?;
    let words: Vec<_> = numbers.iter().map(usize::to_string).collect();
    Ok(words.join(" "))
}

/// The answer to a request, if there came one, and it wasn't an error.
async fn ask(client: Client, path: String, patience: u64) -> Option<String> {
    let mut answer = pin!(client.get(&path).send());
    let mut left = patience;
    // Who has no patience left closes the connection.
    let answer = poll_fn(|task| match answer.as_mut().poll(task) {
        Poll::Ready(answer) => Poll::Ready(Some(answer.unwrap())),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    });
    let answer = answer.await?;
    (answer.status() == 200).then(|| answer.text().to_owned())
}

/// One run: requests at once through two sites that share the store, as two processes do.
async fn run(seed: u64, faults: u64) -> (usize, usize) {
    let store = Arc::new(Disorder {
        store: MemoryStore::new(),
        random: Random(AtomicU64::new(seed)),
        faults,
    });
    let sites = [(); 2].map(|()| {
        let site = Site::with([add::ENTRY, show::ENTRY])
            .mode(pages::Mode::Development)
            .sessions(Arc::clone(&store));
        pages::test::client(site).unwrap()
    });
    let begin = || ask(sites[0].clone(), add::url(REQUESTS).to_string(), u64::MAX);
    while begin().await.is_none() {}
    let cookie = sites[0].cookie("session").unwrap();
    sites[1].set_cookie(&format!("session={cookie}; Path=/"));
    let asked = (0..REQUESTS).map(|number| {
        let patience = match store.random.below(4) {
            0 if faults < u64::MAX => store.random.below(20),
            _ => u64::MAX,
        };
        let path = add::url(number).to_string();
        tokio::spawn(ask(sites[number % 2].clone(), path, patience))
    });
    let asked: Vec<_> = asked.collect();
    let mut told = Vec::new();
    for (number, answer) in asked.into_iter().enumerate() {
        told.extend(answer.await.unwrap().map(|_| number));
    }
    let text = loop {
        let shown = ask(sites[1].clone(), show::url().to_string(), u64::MAX);
        if let Some(text) = shown.await {
            break text;
        }
    };
    let kept: Vec<usize> = text
        .split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect();
    let once: HashSet<_> = kept.iter().copied().collect();
    assert_eq!(
        once.len(),
        kept.len(),
        "seed {seed}: one came twice, {kept:?}"
    );
    for number in &told {
        assert!(
            once.contains(number),
            "seed {seed}: {number} is lost of {told:?}"
        );
    }
    // Of those who weren't told, some may have been kept.
    (told.len(), REQUESTS - told.len())
}

#[tokio::test]
async fn whatever_the_order_nothing_is_lost() {
    for seed in 0..RUNS {
        let (told, untold) = run(seed, u64::MAX).await;
        assert_eq!((told, untold), (REQUESTS, 0), "seed {seed}");
    }
}

#[tokio::test]
async fn what_fails_on_the_way_or_is_given_up_takes_nothing_along() {
    let (mut all_told, mut all_untold) = (0, 0);
    for seed in 0..RUNS {
        let (told, untold) = run(seed, 20).await;
        all_told += told;
        all_untold += untold;
    }
    assert!(
        all_told > 600 && all_untold > 100,
        "{all_told}, {all_untold}"
    );
}
