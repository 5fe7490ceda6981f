//! Pages that wait, and visitors who don't.

use super::Conformance;
use crate::server::support::get;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn a_page_that_takes_too_long_fails() {
    let site = Conformance::shared();
    let begin = Instant::now();
    let response = site.get("/sleep?s=60&timeout=0.2");
    assert!(begin.elapsed() < Duration::from_secs(30));
    assert_eq!(response.status, 500);
    let words = "The server has taken too long to respond to the request";
    assert!(response.text().contains(words), "{}", response.text());
    let begin = Instant::now();
    assert_eq!(site.text("/sleep?s=0.2&timeout=30"), "slept");
    assert!(begin.elapsed() >= Duration::from_millis(200));
    for query in ["", "s=x", "s=-1", "s=1e300", "s=NaN", "s=1&timeout=x"] {
        assert_eq!(site.status(&format!("/sleep?{query}")), 400, "{query}");
    }
}

/// One after the other, they would take a minute.
#[test]
fn pages_that_wait_hold_nobody_up() {
    let site = Conformance::shared();
    let begin = Instant::now();
    let mut clients: Vec<_> = (0..120).map(|_| site.connect()).collect();
    for client in &mut clients {
        client.send(get("/deferred?s=0.5"));
    }
    assert_eq!(site.text("/hello"), "Hello World!");
    for client in &mut clients {
        assert_eq!(client.response().text(), "deferred");
    }
    assert!(
        begin.elapsed() < Duration::from_secs(20),
        "{:?}",
        begin.elapsed()
    );
}

/// How many endless pages have begun, and how many were dropped.
fn endless(site: &Conformance) -> (usize, usize) {
    let text = site.text("/endless-count");
    let (started, dropped) = text.split_once(' ').unwrap();
    (started.parse().unwrap(), dropped.parse().unwrap())
}

/// A site of its own, so that nobody else counts.
#[test]
fn who_goes_away_ends_the_page() {
    let site = Conformance::start();
    let mut clients: Vec<_> = (0..3).map(|_| site.connect()).collect();
    for client in &mut clients {
        client.send(get("/endless"));
        client.until("line 2\n");
    }
    assert_eq!(endless(&site), (3, 0));
    drop(clients.pop());
    until_dropped(&site, 1);
    drop(clients);
    until_dropped(&site, 3);
}

fn until_dropped(site: &Conformance, n: usize) {
    let end = Instant::now() + Duration::from_secs(20);
    while endless(site).1 < n {
        assert!(Instant::now() < end, "the page goes on for nobody");
        thread::sleep(Duration::from_millis(20));
    }
}

/// The head of an endless page is all that is made of it.
#[test]
fn a_head_ends_the_page() {
    let site = Conformance::start();
    let mut client = site.connect();
    client.send("HEAD /endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!(client.response_to("HEAD").status, 200);
    until_dropped(&site, 1);
    client.send(get("/hello"));
    assert_eq!(client.response().text(), "Hello World!");
}

/// A body that comes in pieces, each a while after the other.
#[test]
fn who_is_slow_is_heard_out() {
    let site = Conformance::shared();
    for framed in ["Content-Length: 1510", "Transfer-Encoding: chunked"] {
        let mut client = site.connect();
        client.send(format!(
            "POST /echo-len HTTP/1.1\r\nHost: localhost\r\n{framed}\r\n\r\n"
        ));
        let chunked = framed.ends_with("chunked");
        for length in [50; 30].into_iter().chain([10]) {
            let bytes = "x".repeat(length);
            thread::sleep(Duration::from_millis(20));
            client.send(if chunked {
                format!("{length:x}\r\n{bytes}\r\n")
            } else {
                bytes
            });
        }
        client.send(if chunked { "0\r\n\r\n" } else { "" });
        assert_eq!(client.response().text(), "1510");
    }
}

#[test]
fn what_is_written_arrives_while_the_page_goes_on() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(get("/endless"));
    let head = String::from_utf8(client.until("\r\n\r\n")).unwrap();
    assert!(head.contains("\r\ntransfer-encoding: chunked"), "{head}");
    client.until("line 0\n");
    client.until("line 5\n");
}

#[test]
fn whoever_reads_the_old_protocol_sees_it_arrive_too() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send("GET /endless HTTP/1.0\r\n\r\n");
    let head = String::from_utf8(client.until("\r\n\r\n")).unwrap();
    assert!(!head.to_lowercase().contains("transfer-encoding"), "{head}");
    let line = String::from_utf8(client.until("\n")).unwrap();
    assert!(
        line.starts_with("page ") && line.ends_with(" line 0\n"),
        "{line:?} is of no chunk"
    );
}

/// Pages of 30 MB, of which nothing is read: they fit no buffer, and wait.
#[test]
fn nobody_waits_for_who_reads_nothing() {
    let site = Conformance::shared();
    let mut silent: Vec<_> = (0..4).map(|_| site.connect()).collect();
    for client in &mut silent {
        client.send(get("/checker?n=1000"));
    }
    for _ in 0..20 {
        assert_eq!(site.text("/hello"), "Hello World!");
    }
    for client in &mut silent {
        client.until("<td bgcolor=\"green\">999</td></tr>");
    }
}
