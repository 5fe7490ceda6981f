//! Responses: what a service does wrong stays with its request.

use super::site::site;
use super::support::{get, get_last, ms, serve};
use server::Limits;

#[test]
fn a_panic_is_a_500_and_the_connection_goes_on() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    for _ in 0..2 {
        client.send(get("/panic"));
        let response = client.response();
        assert_eq!(response.status, 500);
        assert!(
            !response.text().contains("on purpose"),
            "the reason is for the log"
        );
        client.send(get("/"));
        assert_eq!(client.response().text(), "hello");
    }
}

#[test]
fn a_panic_in_a_body_cuts_the_response_so_that_the_client_can_tell() {
    let server = serve(Limits::default(), site());
    let answer = server.ask(&get("/panic/body"));
    assert!(answer.contains("\r\n\r\n5\r\nbegun\r\n"), "{answer}");
    assert!(!answer.ends_with("0\r\n\r\n"), "{answer}");
    assert!(
        server.ask(&get_last("/")).ends_with("hello"),
        "the server lives on"
    );
}

#[test]
fn head_has_the_head_of_get_and_no_body() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    for (path, length) in [
        ("/", Some("5")),
        ("/download/100000", None),
        ("/drip/2/10", None),
    ] {
        client.send(format!("HEAD {path} HTTP/1.1\r\nHost: a\r\n\r\n"));
        let response = client.response_to("HEAD");
        assert_eq!(response.status, 200);
        assert_eq!(response.header("content-length"), length, "{path}");
    }
    // Had there been a body, this would begin with it.
    client.send(get("/"));
    assert_eq!(client.response().text(), "hello");
}

#[test]
fn a_long_body_comes_whole() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    client.send(get("/download/10000000"));
    let response = client.response();
    assert_eq!(response.body.len(), 10_000_000);
    assert_eq!(response.header("transfer-encoding"), Some("chunked"));
}

#[test]
fn a_service_that_does_not_answer_is_given_up() {
    let limits = Limits {
        response_head: Some(ms(100)),
        ..Limits::default()
    };
    let server = serve(limits, site());
    let mut client = server.connect();
    client.send(get("/after/60000"));
    assert_eq!(client.response().status, 503);
    // A body may take its time.
    client.send(get("/drip/4/70"));
    assert_eq!(client.response().text(), "dropdropdropdrop");
}

#[test]
fn small_pieces_are_not_held_back() {
    let server = serve(Limits::default(), site());
    let mut client = server.connect();
    // With Nagle's algorithm the second piece of each response would wait 40 ms for the client's acknowledgement.
    let begin = std::time::Instant::now();
    for _ in 0..20 {
        client.send(get("/drip/3/1"));
        assert_eq!(client.response().text(), "dropdropdrop");
    }
    let took = begin.elapsed();
    assert!(took < ms(780), "{took:?}");
}
