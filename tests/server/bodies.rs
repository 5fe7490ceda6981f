//! Bodies of requests: their ends, their limits, and the state of the connection behind them.

use super::site::site;
use super::support::{Client, get, ms, post, serve};
use server::Limits;
use std::time::Instant;

const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

#[test]
fn bodies_come_whole_and_the_connection_goes_on() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    client.send(post("/echo", "Content-Length: 5\r\n", "abcde"));
    assert_eq!(client.response().text(), "abcde");
    client.send(post(
        "/echo",
        CHUNKED,
        "3;x=\"y\"\r\nabc\r\n2\r\nde\r\n0\r\nX-Sum: 1\r\n\r\n",
    ));
    assert_eq!(client.response().text(), "abcde");
    client.send(post("/echo", "", ""));
    assert_eq!(client.response().text(), "");
    let large = "x".repeat(1_000_000);
    client.send(post("/echo", "Content-Length: 1000000\r\n", &large));
    assert_eq!(client.response().body.len(), 1_000_000);
    // What nobody reads is passed over where it is there already.
    client.send(post("/ignore", "Content-Length: 5\r\n", "abcde"));
    assert_eq!(client.response().text(), "ignored");
    client.send(get("/empty"));
    assert_eq!(client.response().status, 204);
}

#[test]
fn a_client_that_asks_first_is_told_to_go_on() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    client.send(post(
        "/echo",
        "Content-Length: 5\r\nExpect: 100-continue\r\n",
        "",
    ));
    assert_eq!(client.response().status, 100);
    client.send("abcde");
    assert_eq!(client.response().text(), "abcde");
}

#[test]
fn a_body_that_is_too_large_is_refused_before_it_comes() {
    let limits = Limits {
        body: 1_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send(post(
        "/echo",
        "Content-Length: 1001\r\nExpect: 100-continue\r\n",
        "",
    ));
    let response = client.response();
    assert_eq!(response.status, 413);
    assert_eq!(response.header("connection"), Some("close"));
    assert!(client.is_closed_silently());
    let mut client = server.connect();
    client.send(post(
        "/echo",
        "Content-Length: 1000\r\n",
        &"x".repeat(1_000),
    ));
    assert_eq!(client.response().status, 200);
}

#[test]
fn a_client_that_sends_too_much_hears_of_it() {
    let limits = Limits {
        body: 1_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    // It sends on while we answer: were the connection closed at once, the answer would be lost in a reset.
    let mut client = server.connect();
    client.send(post(
        "/echo",
        "Content-Length: 4000000\r\n",
        &"x".repeat(4_000_000),
    ));
    assert_eq!(client.response().status, 413);
    let mut client = server.connect();
    client.send(post("/echo", CHUNKED, ""));
    for _ in 0..2 {
        client.send(format!("258\r\n{}\r\n", "x".repeat(600)));
    }
    let response = client.response();
    assert_eq!(response.status, 413);
    assert_eq!(
        response.text(),
        "the body of the request has more than 1000 bytes"
    );
}

#[test]
fn a_body_that_is_cut_short_is_a_bad_request() {
    let server = serve(Limits::default(), site());
    for request in [
        post("/echo", "Content-Length: 10\r\n", "abc"),
        post("/echo", CHUNKED, "5\r\nabc"),
        post("/echo", CHUNKED, "3\r\nabc\r\n"),
        post("/echo", CHUNKED, ""),
    ] {
        let mut client = server.connect();
        client.send(&request);
        client.finish();
        let response = client.response();
        assert_eq!(response.status, 400, "{request:?}");
        assert_eq!(
            response.text(),
            "the body of the request isn't complete",
            "{request:?}"
        );
        assert!(client.is_closed_silently());
    }
}

#[test]
fn a_body_that_is_malformed_is_a_bad_request_and_the_last() {
    let server = serve(Limits::default(), site());
    for body in [
        "3;a\0b\r\nabc\r\n0\r\n\r\n",
        "3\nabc\r\n0\r\n\r\n",
        "3;a\nabc\r\n0\r\n\r\n",
        "3\r\nabcd\r\n0\r\n\r\n",
        "3 \r\nabc\r\n0\r\n\r\n",
        "0x3\r\nabc\r\n0\r\n\r\n",
        "-3\r\nabc\r\n0\r\n\r\n",
        "fffffffffffffffff\r\nabc",
        "3\r\nabc\r\n0\r\nX : y\r\n\r\n",
        "3\r\nabc\r\n0\n\r\n",
    ] {
        let mut client = server.connect();
        client.send(format!(
            "{}{}",
            post("/echo", CHUNKED, body),
            get("/smuggled")
        ));
        let response = client.response();
        assert_eq!(response.status, 400, "{body:?}");
        assert_eq!(
            response.text(),
            "the body of the request isn't in the chunked coding"
        );
        assert!(client.is_closed_silently(), "{body:?}");
    }
}

/// How long it takes until the answer is there.
fn time(client: &mut Client, status: u16) -> u128 {
    let begin = Instant::now();
    assert_eq!(client.response().status, status);
    begin.elapsed().as_millis()
}

#[test]
fn a_body_that_pauses_too_long_is_too_slow() {
    let limits = Limits {
        body_pause: ms(150),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send(post("/echo", "Content-Length: 10\r\n", "abc"));
    let took = time(&mut client, 408);
    assert!((100..5_000).contains(&took), "{took} ms");
    assert!(client.is_closed_silently());
}

#[test]
fn a_body_that_trickles_is_too_slow() {
    let limits = Limits {
        body_pause: ms(5_000),
        body_grace: ms(200),
        body_rate: 1_000,
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send(post("/echo", "Content-Length: 100\r\n", ""));
    for _ in 0..30 {
        if client.comes_within(ms(20)) > 0 {
            break;
        }
        client.try_send("x");
    }
    assert_eq!(client.response().status, 408);
}

#[test]
fn a_reader_that_takes_its_time_is_not_the_clients_fault() {
    let limits = Limits {
        body_pause: ms(100),
        body_grace: ms(100),
        ..Limits::default()
    };
    let slow = axum::Router::new().route(
        "/",
        axum::routing::post(async |request: axum::extract::Request| {
            tokio::time::sleep(ms(300)).await;
            let body = axum::body::to_bytes(request.into_body(), 1_000).await;
            body.map(|body| body.len().to_string()).unwrap_or_default()
        }),
    );
    let server = serve(limits, slow);
    let mut client = server.connect();
    client.send(post("/", "Content-Length: 5\r\n", "abcde"));
    assert_eq!(client.response().text(), "5");
}
