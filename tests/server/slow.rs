//! Clients that take their time, one way or another, and hold nothing up.

use super::site::site;
use super::support::{Client, PATIENCE, get, get_last, ms, serve};
use server::Limits;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

#[test]
fn a_head_that_takes_too_long_is_refused() {
    let limits = Limits {
        head: ms(150),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send("GET / HTTP/1.1\r\n");
    let begin = Instant::now();
    let response = client.response();
    assert_eq!(response.status, 408);
    assert!(begin.elapsed() > ms(100), "not at once");
    assert!(client.is_closed_silently());
    // Bytes now and then don't help.
    let mut client = server.connect();
    client.send("GET / HTTP/1.1\r\nX: ");
    for _ in 0..100 {
        if client.comes_within(ms(20)) > 0 {
            break;
        }
        client.try_send("x");
    }
    assert_eq!(client.response().status, 408);
    // The same for the second request of a connection.
    let mut client = server.connect();
    client.send(format!("{}GET / HT", get("/")));
    assert_eq!(client.response().status, 200);
    assert_eq!(client.response().status, 408);
}

#[test]
fn a_client_that_says_nothing_is_closed() {
    let limits = Limits {
        head: ms(100),
        ..Limits::default()
    };
    let server = serve(limits, site());
    assert!(server.connect().is_closed_silently());
    let mut client = server.connect();
    client.send("P");
    assert!(client.is_closed_silently());
}

#[test]
fn an_idle_connection_is_closed_and_a_busy_one_is_not() {
    let limits = Limits {
        idle: ms(150),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    for _ in 0..4 {
        client.send(get("/after/100"));
        assert_eq!(client.response().status, 200);
    }
    client.send(get("/after/400"));
    assert_eq!(client.response().status, 200, "a slow service isn't idle");
    let begin = Instant::now();
    assert!(client.is_closed_silently());
    let took = begin.elapsed();
    assert!(took > ms(100), "{took:?}");
    assert!(took < ms(5_000), "{took:?}");
}

/// A download for a client that reads nothing.
fn unread(server: &super::support::Running) -> Client {
    let mut client = server.connect();
    client.send(get_last("/download/100000000"));
    client
}

#[test]
fn a_client_that_takes_nothing_is_cut() {
    let limits = Limits {
        write: ms(200),
        stop: ms(10_000),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = unread(&server);
    client.until("\r\n\r\n");
    // It is gone from the server when nothing is left to finish.
    std::thread::sleep(ms(400));
    let report = server.begin_stop().report();
    assert_eq!((report.open, report.cut), (0, 0));
    let rest = client.rest();
    assert!(rest.len() < 100_000_000, "the response was cut");
}

#[test]
fn a_client_that_takes_little_is_cut() {
    let limits = Limits {
        write: ms(300),
        write_least: 100_000_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = unread(&server);
    let begin = Instant::now();
    let mut taken = 0;
    while begin.elapsed() < ms(1_500) {
        taken += client.comes_within(ms(1)).min(1);
    }
    assert!(taken > 0);
    assert_eq!(server.begin_stop().report().open, 0);
}

#[test]
fn a_page_that_is_slow_to_be_made_is_not_cut() {
    let limits = Limits {
        write: ms(50),
        idle: ms(50),
        head: ms(50),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send(get("/drip/3/200"));
    assert_eq!(client.response().text(), "dropdropdrop");
}

/// Counts the requests that are being answered.
#[derive(Clone, Default)]
struct InFlight(Arc<AtomicUsize>);

impl InFlight {
    fn router(&self) -> axum::Router {
        let count = Arc::clone(&self.0);
        let answer = move || {
            let counted = Counted::new(Arc::clone(&count));
            async move {
                std::future::pending::<()>().await;
                drop(counted);
            }
        };
        axum::Router::new().route("/", axum::routing::get(answer))
    }

    fn becomes(&self, expected: usize) -> Duration {
        let begin = Instant::now();
        while self.0.load(Ordering::SeqCst) != expected {
            assert!(begin.elapsed() < PATIENCE, "not {expected} requests");
            std::thread::sleep(ms(5));
        }
        begin.elapsed()
    }
}

struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(count: Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[test]
fn a_client_that_goes_away_cancels_its_request() {
    let limits = Limits {
        half_closed: ms(150),
        ..Limits::default()
    };
    let in_flight = InFlight::default();
    let server = serve(limits, in_flight.router());
    let mut client = server.connect();
    client.send(get("/"));
    in_flight.becomes(1);
    drop(client);
    let took = in_flight.becomes(0);
    assert!(took > ms(75), "{took:?}: it might have listened still");
}

#[test]
fn a_client_that_says_that_it_asks_nothing_more_is_answered() {
    let server = serve(Limits::default(), site());
    for request in [
        get("/after/100"),
        get_last("/after/100"),
        get("/after/100").repeat(2),
    ] {
        let mut client = server.connect();
        client.send(&request);
        client.finish();
        let begin = Instant::now();
        assert!(client.rest().ends_with("at last"), "{request}");
        assert!(begin.elapsed() < ms(900), "the end follows the answer");
    }
}
