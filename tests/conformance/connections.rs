//! Connections: kept, closed, shared by many requests, left half way.

use super::Conformance;
use super::running::{chunked, with_body};
use crate::server::support::{get, get_last};
use std::thread;

#[test]
fn requests_follow_each_other_on_one_connection() {
    let site = Conformance::shared();
    let mut client = site.connect();
    for n in 0..50 {
        client.send(get(&format!("/house/hello-you/{n}")));
        assert_eq!(client.response().text(), format!("Hello there, {n}!"));
    }
}

#[test]
fn requests_that_come_at_once_are_answered_in_order() {
    let site = Conformance::shared();
    let mut client = site.connect();
    let requests = [
        get("/hello"),
        with_body("POST", "/echo", "", "first"),
        get("/deferred?s=0.1"),
        chunked("/echo", &["sec", "ond"], ""),
        get("/nothing"),
        with_body("GET", "/echo-len", "", "a body on GET"),
        get_last("/count-peek"),
    ];
    client.send(requests.concat());
    for text in ["Hello World!", "first", "deferred", "second"] {
        assert_eq!(client.response().text(), text);
    }
    assert_eq!(client.response().status, 404);
    assert_eq!(client.response().text(), "13");
    assert_eq!(client.response().status, 200);
    assert!(client.is_closed_silently());
}

/// RFC 9112 §2.2
#[test]
fn empty_lines_before_a_request_do_not_count() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(format!("\r\n\r\n{}", get("/hello")));
    assert_eq!(client.response().text(), "Hello World!");
    // As some clients send behind a body.
    client.send(with_body("POST", "/echo", "", "x") + "\r\n" + &get("/hello"));
    assert_eq!(client.response().text(), "x");
    assert_eq!(client.response().text(), "Hello World!");
}

#[test]
fn what_stands_between_requests_is_refused() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(with_body("GET", "/echo", "", "a body") + "junk\r\n\r\n" + &get("/count-peek"));
    assert_eq!(client.response().text(), "a body");
    assert_eq!(client.response().status, 400);
    assert!(client.is_closed_silently());
}

/// RFC 9112 §3.2.2
#[test]
fn a_whole_address_is_a_target_too() {
    let site = Conformance::shared();
    for (target, status) in [
        ("http://localhost/hello", 200),
        ("http://localhost/hello?x", 200),
        ("http://localhost", 404),
    ] {
        let mut client = site.connect();
        client.send(get(target));
        assert_eq!(client.response().status, status, "{target}");
    }
    let mut client = site.connect();
    client.send("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let response = client.response();
    assert_eq!(response.status, 204);
    assert!(
        response
            .header("allow")
            .unwrap()
            .starts_with("GET, HEAD, POST, ")
    );
}

#[test]
fn the_old_protocol_closes_unless_it_is_asked_to_stay() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send("GET /hello HTTP/1.0\r\n\r\n");
    let all = client.rest();
    assert!(
        all.starts_with("HTTP/1.0 200 ") || all.starts_with("HTTP/1.1 200 "),
        "{all}"
    );
    assert!(all.ends_with("\r\n\r\nHello World!"), "{all}");
    let mut client = site.connect();
    for _ in 0..2 {
        client.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        let response = client.response();
        assert_eq!(response.text(), "Hello World!");
        assert_eq!(response.header("connection"), Some("keep-alive"));
    }
}

#[test]
fn who_says_close_is_closed() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(get_last("/hello"));
    assert_eq!(client.response().header("connection"), Some("close"));
    assert!(client.is_closed_silently());
}

#[test]
fn half_a_request_gets_no_page() {
    let site = Conformance::shared();
    for half in ["GET /hel", "GET /hello HTTP/1.1\r\nHost: local"] {
        let mut client = site.connect();
        client.send(half);
        client.finish();
        let answer = client.rest();
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{answer}"
        );
    }
    // The page is told that the body isn't whole.
    let mut client = site.connect();
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
    client.finish();
    let answer = client.rest();
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 400 "),
        "{answer}"
    );
    assert_eq!(site.text("/hello"), "Hello World!");
}

#[test]
fn what_is_no_request_is_refused() {
    let site = Conformance::shared();
    for request in [
        "\x16\x03\x01\x02\x00\x01\x00\x01\r\n\r\n",
        "GET /hello\r\n\r\n",
        "GET /hello HTTP/3.7\r\nHost: localhost\r\n\r\n",
        "GET /hello HTTP/1.1\r\n\r\n",
        "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /hello HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    ] {
        let mut client = site.connect();
        client.send(request);
        client.finish();
        let answer = client.rest();
        let refused = answer.is_empty()
            || answer.starts_with("HTTP/1.1 4")
            || answer.starts_with("HTTP/1.1 5");
        assert!(refused, "{request:?} is answered with {answer}");
        assert!(!answer.contains("\r\nHTTP/1.1 "), "{answer}");
    }
    assert_eq!(site.text("/hello"), "Hello World!");
}

#[test]
fn many_ask_at_once() {
    let site = Conformance::shared();
    thread::scope(|scope| {
        for thread in 0..8 {
            let site = &site;
            scope.spawn(move || {
                let mut client = site.connect();
                for n in 0..50 {
                    let body = format!("{thread}-{n}-").repeat(100);
                    client.send(with_body("POST", "/echo", "", &body));
                    assert!(client.response().text() == body);
                    client.send(get(&format!("/squares?n={n}")));
                    assert_eq!(client.response().text().matches("<tr>").count(), n + 1);
                }
            });
        }
    });
}
