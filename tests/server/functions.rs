//! Functions as services: what they know of a request, and panics before there is a future to be polled.

use super::support::{get, get_last, serve, serve_as};
use axum::body::Body;
use http::{Request, Response};
use server::{Limits, Peer, RequestBody};
use std::convert::Infallible;
use std::future::{Ready, ready};

/// Who asks, and whether the extensions say the same, something else, or nothing at all.
fn who(request: &Request<RequestBody>) -> Ready<Result<Response<Body>, Infallible>> {
    let peer = request.body().peer();
    let extensions = match request.extensions().get::<Peer>() {
        Some(known) if known == &**peer => "the same",
        Some(_) => "another",
        None if request.extensions().is_empty() => "nothing",
        None => "something",
    };
    let text = format!("{} {} {extensions}", peer.address, peer.local);
    ready(Ok(Response::new(Body::from(text))))
}

#[test]
fn a_function_knows_who_asks_with_extensions_and_without() {
    for extended in [true, false] {
        let server = serve_as(
            |server| {
                if extended {
                    server
                } else {
                    server.without_extensions()
                }
            },
            server::from_fn(|request| who(&request)),
        );
        let mut client = server.connect();
        let address = client.stream().local_addr().unwrap();
        let said = if extended { "the same" } else { "nothing" };
        let expected = format!("{address} {} {said}", server.address);
        for _ in 0..2 {
            client.send(get("/"));
            assert_eq!(client.response().text(), expected);
        }
    }
}

#[test]
fn a_panic_of_the_call_itself_is_a_500_and_the_connection_goes_on() {
    let server = serve(
        Limits::default(),
        server::from_fn(|request: Request<RequestBody>| {
            assert_ne!(request.uri().path(), "/panic", "on purpose");
            ready(Ok::<_, Infallible>(Response::new(Body::from("hello"))))
        }),
    );
    let mut client = server.connect();
    for fields in ["", "Connection: upgrade\r\nUpgrade: other\r\n"] {
        client.send(format!("GET /panic HTTP/1.1\r\nHost: a\r\n{fields}\r\n"));
        let response = client.response();
        assert_eq!(response.status, 500);
        assert!(!response.text().contains("on purpose"), "{response:?}");
        // What follows isn't taken for another protocol, nor held back until it might be one.
        client.send(get("/"));
        assert_eq!(client.response().text(), "hello");
    }
    client.send(get_last("/"));
    assert!(client.rest().ends_with("hello"));
}
