//! Bodies: of responses, in every size and protocol; of requests, with a length or in chunks.

use super::Conformance;
use super::running::{chunked, with_body};

#[test]
fn bodies_have_their_sizes() {
    let site = Conformance::shared();
    for (n, size) in [
        (1, 0),
        (2, 1),
        (3, 100),
        (4, 1_000),
        (5, 10_000),
        (6, 100_000),
    ] {
        for version in ["1.0", "1.1"] {
            let mut client = site.connect();
            client.send(format!(
                "GET /dum{n} HTTP/{version}\r\nHost: localhost\r\n\r\n"
            ));
            let response = client.response();
            assert_eq!(response.status, 200);
            assert_eq!(response.header("testhead"), Some("testval"));
            assert_eq!(
                response.header("content-type"),
                Some("text/plain; charset=utf-8")
            );
            assert_eq!(
                response.header("content-length"),
                Some(size.to_string().as_str())
            );
            assert_eq!(
                response.text(),
                "a".repeat(size),
                "/dum{n} by HTTP/{version}"
            );
        }
    }
    for path in ["/dum0", "/dum7", "/dum", "/dum11", "/dum1x"] {
        assert_eq!(site.status(path), 404, "{path}");
    }
}

#[test]
fn a_body_comes_back_whatever_the_method() {
    let site = Conformance::shared();
    let bytes = "0123456789abcdef".repeat(1_000);
    for method in ["POST", "PUT", "PATCH", "DELETE", "GET", "PURGE"] {
        let response = site.send(method, "/echo", "Content-Type: text/x-test\r\n", &bytes);
        assert_eq!(response.status, 200, "{method}");
        assert_eq!(response.header("content-type"), Some("text/x-test"));
        assert!(response.text() == bytes, "{method}");
        assert_eq!(site.send(method, "/echo-len", "", &bytes).text(), "16000");
    }
    assert_eq!(
        site.get("/echo").header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(site.send("HEAD", "/echo", "", "").status, 200);
}

#[test]
fn a_body_in_chunks_is_put_together() {
    let site = Conformance::shared();
    let mut client = site.connect();
    let chunks = ["a", "bc", "0123456789abcdef", "\r\n0\r\n"];
    client.send(chunked("/echo", &chunks, ""));
    assert_eq!(client.response().text(), chunks.concat());
    client.send(chunked("/echo-len", &chunks, ""));
    assert_eq!(client.response().text(), "24");
    // Upper case, zeros in front, and an extension, which says nothing to us.
    client.send(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n\
         00A;x=y\r\n0123456789\r\n0\r\n\r\n",
    );
    assert_eq!(client.response().text(), "0123456789");
    client.send(with_body("POST", "/echo", "", "the next one"));
    assert_eq!(client.response().text(), "the next one");
}

#[test]
fn what_stands_behind_a_body_is_seen() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(chunked("/echo-header?h=x-sum", &["abc"], "X-Sum: 123\r\n"));
    assert_eq!(client.response().text(), "123");
    let own = with_body(
        "PUT",
        "/echo-header?h=X-One",
        "X-One: 1\r\nx-one: 2\r\n",
        "abc",
    );
    client.send(own);
    assert_eq!(client.response().text(), "1, 2");
    client.send(with_body("PUT", "/echo-header?h=x-none", "", "abc"));
    assert_eq!(client.response().text(), "");
    assert_eq!(site.status("/echo-header"), 400);
    assert_eq!(site.status("/echo-header?h=a%20b"), 400);
}

#[test]
fn a_trailer_follows_a_body_for_who_asks() {
    let site = Conformance::shared();
    let ask = |fields: &str, version: &str| {
        let mut client = site.connect();
        client.send(format!(
            "GET /trailer HTTP/{version}\r\nHost: localhost\r\n{fields}Connection: close\r\n\r\n"
        ));
        client.rest()
    };
    let with = ask("TE: trailers\r\n", "1.1");
    let (head, body) = with.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("\r\ntransfer-encoding: chunked"), "{head}");
    assert!(head.contains("\r\ntrailer: x-trailer-test"), "{head}");
    assert_eq!(
        body.to_lowercase(),
        "b\r\nfoo the bar\r\n0\r\nx-trailer-test: trailer test\r\n\r\n"
    );
    let without = ask("", "1.1");
    assert!(
        without
            .to_lowercase()
            .ends_with("\r\n\r\nb\r\nfoo the bar\r\n0\r\n\r\n"),
        "{without}"
    );
    let old = ask("", "1.0");
    assert!(old.ends_with("\r\n\r\nfoo the bar"), "{old}");
}

#[test]
fn a_body_that_is_larger_than_anything_is_refused_at_once() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n");
    assert_eq!(client.response().status, 413);
    assert_eq!(site.text("/hello"), "Hello World!");
}

#[test]
fn who_waits_for_leave_gets_it() {
    let site = Conformance::shared();
    let mut client = site.connect();
    let expect = "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n";
    client.send(format!(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\n{expect}"
    ));
    assert_eq!(client.response().status, 100);
    client.send("hello");
    assert_eq!(client.response().text(), "hello");
    // Without a body there is nothing to wait for.
    let mut client = site.connect();
    client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n");
    assert_eq!(client.response().status, 200);
    // Who isn't wanted is told before the body comes.
    let mut client = site.connect();
    client.send(format!(
        "POST /does-not-exist HTTP/1.1\r\nHost: localhost\r\n{expect}"
    ));
    assert_eq!(client.response().status, 404);
}
