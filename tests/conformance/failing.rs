//! Failures: before the first byte an error page, behind it a cut that the client can tell.

use super::Conformance;
use crate::server::support::get;
use pages_tests::judge::well_formed;

#[test]
fn before_the_first_byte_there_is_an_error_page() {
    let site = Conformance::shared();
    let mut client = site.connect();
    for path in ["/error-before", "/panic-before"] {
        client.send(get(path));
        let response = client.response();
        assert_eq!(response.status, 500, "{path}");
        let text = response.text();
        well_formed(text);
        // What was written is gone, and the reason is for the log.
        assert!(
            !text.contains("never seen") && !text.contains("before it has written"),
            "{text}"
        );
    }
    // The connection has gone through both.
    client.send(get("/hello"));
    assert_eq!(client.response().text(), "Hello World!");
}

/// The id that the visitor sees is the one under which the log tells more.
#[test]
fn the_log_knows_each_failure() {
    let site = Conformance::start();
    for path in ["/error-before", "/panic-before"] {
        let page = site.get(&format!("{path}?a=%0Ab"));
        let (_, id) = page.text().split_once("<code>").unwrap();
        let (id, _) = id.split_once("</code>").unwrap();
        let line = site.line(|line| line.contains(id).then(|| line.to_owned()));
        let asked = format!("{path}?a=%0Ab");
        for word in [
            "ERROR",
            "GET",
            &asked,
            "failing.rs:",
            "before it has written",
        ] {
            assert!(line.contains(word), "{word} in {line}");
        }
        assert!(!line.contains('\x1b'), "{line}");
    }
    // Who has read half a page sees no id.
    site.connect().send(get("/error-after"));
    let line = site.line(|line| line.contains("/error-after").then(|| line.to_owned()));
    assert!(line.contains("after it has written"), "{line}");
}

#[test]
fn behind_the_first_byte_the_page_is_cut() {
    let site = Conformance::shared();
    for path in ["/error-after", "/panic-after"] {
        let mut client = site.connect();
        client.send(get(path));
        let all = client.rest();
        let (head, body) = all.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{path}: {head}");
        assert!(
            head.contains("\r\ntransfer-encoding: chunked"),
            "{path}: {head}"
        );
        assert!(
            body.len() > 8 * 1024,
            "{path} has sent {} bytes",
            body.len()
        );
        assert!(body.contains("0123456789"));
        assert!(!body.contains("\r\n0\r\n"), "{path} looks complete");
    }
    assert_eq!(site.text("/hello"), "Hello World!");
}

#[test]
fn what_is_not_there_is_told_in_the_words_of_the_site() {
    let site = Conformance::shared();
    let response = site.get("/not%3Cb%3Ethere?a=%22&b='");
    assert_eq!(response.status, 404);
    assert_eq!(
        response.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let text = response.text();
    well_formed(text);
    assert!(text.contains("<title>404 - NotFound</title>"), "{text}");
    let words = "<h1>Not Found</h1>The request for <b>/not%3Cb%3Ethere?a=%22&amp;b='</b> was not found on this server.";
    assert!(text.contains(words), "{text}");
    assert!(site.get("/dum7").text().contains("a number from 1 to 6"));
}

#[test]
fn any_status_can_be_given() {
    let site = Conformance::shared();
    let mut client = site.connect();
    for code in [
        200, 201, 202, 203, 206, 300, 301, 302, 303, 307, 400, 401, 403, 404, 405, 406, 407, 409,
        410, 412, 413, 414, 415, 416, 417, 418, 422, 426, 429, 451, 500, 501, 503, 599,
    ] {
        client.send(get(&format!("/status?code={code}")));
        let response = client.response();
        assert_eq!((response.status, response.text()), (code, "x"));
    }
    for code in [204, 304] {
        client.send(get(&format!("/status?code={code}")));
        let response = client.response();
        assert_eq!(response.status, code);
        assert_eq!(response.header("transfer-encoding"), None);
        assert!(
            response
                .header("content-length")
                .is_none_or(|length| length == "0" || code == 304)
        );
    }
    client.send(get("/hello"));
    assert_eq!(
        client.response().text(),
        "Hello World!",
        "a body came where none may be"
    );
    for code in ["100", "600", "99", "-1", "x", ""] {
        assert_eq!(site.status(&format!("/status?code={code}")), 400, "{code}");
    }
}

/// RFC 9110 §15.3.6
#[test]
fn a_reset_has_no_content() {
    let site = Conformance::shared();
    let mut client = site.connect();
    client.send(get("/status?code=205"));
    let response = client.response();
    assert_eq!((response.status, response.text()), (205, ""));
}
