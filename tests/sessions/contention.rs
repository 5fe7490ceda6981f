//! A thousand requests at once that each add 1 to one session's value: none is lost, with each store.

use crate::server::support::serve;
use pages::prelude::*;
use pages::test::Client;
use pages::{MemoryStore, Site, sqlite};
use std::collections::HashSet;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

const REQUESTS: usize = 1000;
const CONNECTIONS: usize = 50;

#[page("/contention/add")]
async fn add() -> pages::Result<String> {
    let n = session()
        .update("n", |n: Option<usize>| n.unwrap_or(0) + 1)
        .await?;
    Ok(n.to_string())
}

fn runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(4)
        .enable_all()
        .build()
        .unwrap()
}

fn site() -> Site {
    Site::with([add::ENTRY]).mode(pages::Mode::Development)
}

async fn ask(client: Client) -> usize {
    let answer = client.get("/contention/add").await.unwrap();
    answer.assert_status(200).text().parse().unwrap()
}

/// Asks at once through all of these sites, which share a store, and sees to it that each number comes once.
fn add_all(clients: &[Client]) -> Duration {
    let runtime = runtime();
    let first = runtime.block_on(ask(clients[0].clone()));
    assert_eq!(first, 1);
    let cookie = clients[0].cookie("session").unwrap();
    for client in clients {
        client.set_cookie(&format!("session={cookie}; Path=/"));
    }
    let begun = Instant::now();
    let numbers = runtime.block_on(async {
        let asked = (0..REQUESTS).map(|at| tokio::spawn(ask(clients[at % clients.len()].clone())));
        let asked: Vec<_> = asked.collect();
        let mut numbers = HashSet::new();
        for number in asked {
            numbers.insert(number.await.unwrap());
        }
        numbers
    });
    let time = begun.elapsed();
    assert_eq!(numbers, (2..=REQUESTS + 1).collect(), "each number once");
    assert_eq!(runtime.block_on(ask(clients[0].clone())), REQUESTS + 2);
    time
}

#[test]
fn a_thousand_at_once_lose_nothing_in_memory() {
    let client = pages::test::client(site().sessions(MemoryStore::new())).unwrap();
    let time = add_all(&[client]);
    println!("memory: {REQUESTS} updates of one session at once in {time:?}, none lost");
}

#[test]
fn a_thousand_at_once_lose_nothing_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = sqlite::SessionStore::open(folder.path().join("sessions.db")).unwrap();
    let client = pages::test::client(site().sessions(store)).unwrap();
    let time = add_all(&[client]);
    println!("file: {REQUESTS} updates of one session at once in {time:?}, none lost");
}

/// As two processes share a file: neither knows what the other is about to write.
#[test]
fn a_thousand_at_once_lose_nothing_in_a_file_that_is_shared() {
    let folder = tempfile::tempdir().unwrap();
    let clients = [(); 2].map(|()| {
        let store = sqlite::SessionStore::open(folder.path().join("sessions.db")).unwrap();
        pages::test::client(site().sessions(store)).unwrap()
    });
    let time = add_all(&clients);
    println!("file of two: {REQUESTS} updates of one session at once in {time:?}, none lost");
}

/// Fifty connections to a real server, each with twenty requests.
fn over_sockets(site: Site) -> Duration {
    let server = serve(server::Limits::default(), site.build().unwrap());
    let request = |cookie: &str| {
        format!("GET /contention/add HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n")
    };
    let mut first = server.connect();
    first.send(request("a=b"));
    let response = first.response();
    let cookie = response.header("set-cookie").unwrap();
    let request = request(cookie.split(';').next().unwrap());
    let begun = Instant::now();
    let mut numbers: Vec<usize> = thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                scope.spawn(|| {
                    let mut client = server.connect();
                    let answers = (0..REQUESTS / CONNECTIONS).map(|_| {
                        client.send(&request);
                        client.response().text().parse().unwrap()
                    });
                    answers.collect::<Vec<usize>>()
                })
            })
            .collect();
        let answers = threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap());
        answers.collect()
    });
    let time = begun.elapsed();
    numbers.sort_unstable();
    assert!(numbers.into_iter().eq(2..=REQUESTS + 1), "each number once");
    time
}

#[test]
fn none_is_lost_over_sockets_either() {
    let in_memory = over_sockets(site());
    let folder = tempfile::tempdir().unwrap();
    let store = sqlite::SessionStore::open(folder.path().join("sessions.db")).unwrap();
    let in_a_file = over_sockets(site().sessions(store));
    println!(
        "over {CONNECTIONS} connections: {REQUESTS} updates in {in_memory:?} in memory, {in_a_file:?} in a file, none lost"
    );
}

/// Visitors who come at the same time wait for the disk together, not one after the other.
#[test]
fn a_thousand_visitors_at_once_begin_a_thousand_sessions_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = sqlite::SessionStore::open(folder.path().join("sessions.db")).unwrap();
    let client = pages::test::client(site().sessions(store)).unwrap();
    let visitors: Vec<_> = (0..REQUESTS).map(|_| client.stranger()).collect();
    let runtime = runtime();
    for round in 1..=2 {
        let begun = Instant::now();
        runtime.block_on(async {
            let asked: Vec<_> = visitors
                .iter()
                .map(|visitor| tokio::spawn(ask(visitor.clone())))
                .collect();
            for number in asked {
                assert_eq!(number.await.unwrap(), round);
            }
        });
        let time = begun.elapsed();
        println!("file: {REQUESTS} visitors at once, each with a write, in {time:?}");
    }
}
