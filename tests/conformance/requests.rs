//! What a request says of itself.

use super::Conformance;
use crate::server::support::Response;

fn ask(request: &str) -> Response {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(request);
    client.response()
}

#[test]
fn the_address_is_whole() {
    for (target, host, uri) in [
        (
            "/request-uri",
            "example.org",
            "http://example.org/request-uri",
        ),
        (
            "/request-uri?a=%20&b",
            "example.org:81",
            "http://example.org:81/request-uri?a=%20&b",
        ),
        // The target counts when it is whole itself (RFC 9112 §3.2.2).
        (
            "http://other.example:8/request-uri?x",
            "example.org",
            "http://other.example:8/request-uri?x",
        ),
    ] {
        let response = ask(&format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
        assert_eq!(response.text(), uri);
    }
}

#[test]
fn without_a_host_our_own_end_is_the_host() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send("GET /request-uri HTTP/1.0\r\n\r\n");
    assert_eq!(
        client.response().text(),
        format!("http://{}/request-uri", site.address())
    );
}

#[test]
fn an_unusual_header_is_answered() {
    let with = |field: &str| {
        ask(&format!(
            "GET /unusual-headers HTTP/1.1\r\nHost: localhost\r\n{field}\r\n"
        ))
        .header("snortsnort")
        .map(str::to_owned)
    };
    assert_eq!(with("Frobfrob: booboo\r\n").as_deref(), Some("zipzip"));
    assert_eq!(with("FROBFROB:\tbooboo \r\n").as_deref(), Some("zipzip"));
    assert_eq!(with("frobfrob: other\r\n"), None);
    assert_eq!(with(""), None);
}

#[test]
fn the_charset_of_a_request_is_found() {
    for (kind, charset) in [
        ("text/plain", "none"),
        ("text/plain;charset=utf-8", "utf-8"),
        ("text/plain; charset=utf-8", "utf-8"),
        ("text/plain; charset=utf-8;", "utf-8"),
        ("text/plain; charset=utf-8; ", "utf-8"),
        ("text/plain;charset=\"utf-8\"", "utf-8"),
        ("text/plain; charset=\"utf-8\"", "utf-8"),
        ("text/plain; charset=\"utf-8\";", "utf-8"),
        ("text/plain; charset = utf-8;", "utf-8"),
        ("text/plain; CHARSET = utf-8;", "utf-8"),
        ("text/plain; CHARSET=UTF-8;", "UTF-8"),
        ("text/plain; CHARSET = UTF-8;", "UTF-8"),
        ("text/plain;CHARSET    =    UTF-8   ;   foo=bar", "UTF-8"),
        ("text/plain; foo=\"a;charset=b\"; charset=c", "c"),
    ] {
        let response = ask(&format!(
            "POST /charset HTTP/1.1\r\nHost: localhost\r\nContent-Type: {kind}\r\nContent-Length: 0\r\n\r\n"
        ));
        assert_eq!(response.text(), charset, "{kind}");
    }
    assert_eq!(Conformance::shared().text("/charset"), "none");
}
