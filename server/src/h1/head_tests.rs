//! Heads that pass and heads that don't.

use super::{Body, Head, check, line_end};
use crate::limits::Limits;

fn within(head: &str, limits: &Limits) -> Result<Head, u16> {
    let found = check(head.as_bytes(), limits).map_err(|refusal| refusal.status.as_u16())?;
    let (found, length) = found.expect("the head has an end");
    assert_eq!(length, head.len());
    Ok(found)
}

fn status(head: &str) -> Result<Head, u16> {
    within(head, &Limits::default())
}

fn with(fields: &str) -> Result<Head, u16> {
    status(&format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n"))
}

const EMPTY: Head = Head {
    body: Body::Length(0),
    upgrade: false,
};

#[test]
fn plain_heads_pass() {
    assert_eq!(status("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), Ok(EMPTY));
    assert_eq!(status("GET / HTTP/1.0\r\n\r\n"), Ok(EMPTY));
    assert_eq!(
        status("M-SEARCH / HTTP/1.1\r\nhOsT:\t a:80 \t\r\nx:\r\n\r\n"),
        Ok(EMPTY)
    );
    assert_eq!(
        with("Content-Length: 0005\r\n").unwrap().body,
        Body::Length(5)
    );
    assert_eq!(
        with("Transfer-Encoding: ChunkeD\r\n").unwrap().body,
        Body::Chunked
    );
    assert!(with("Upgrade: websocket\r\n").unwrap().upgrade);
    assert!(
        status("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n")
            .unwrap()
            .upgrade
    );
}

#[test]
fn lines_end_with_both_characters() {
    for head in [
        "GET / HTTP/1.1\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n\n",
        "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n",
        "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n",
    ] {
        assert_eq!(status(head), Err(400), "{head:?}");
    }
}

#[test]
fn the_request_line_has_three_parts_and_a_known_version() {
    for line in [
        "GET /",
        "GET  / HTTP/1.1",
        "GET / HTTP/1.1 ",
        " GET / HTTP/1.1",
        "GET\t/\tHTTP/1.1",
        "GET / http/1.1",
        "GET / HTTP/1.10",
        "GET / HTTP/1,1",
        "G(T / HTTP/1.1",
        "GET  HTTP/1.1",
        "GET a HTTP/1.1",
        "GET / HTTP/1.x",
        "",
    ] {
        assert_eq!(
            status(&format!("{line}\r\nHost: a\r\n\r\n")),
            Err(400),
            "{line:?}"
        );
    }
    for version in ["1.2", "2.0", "0.9", "3.0"] {
        assert_eq!(
            status(&format!("GET / HTTP/{version}\r\nHost: a\r\n\r\n")),
            Err(505)
        );
    }
}

#[test]
fn there_is_one_host() {
    for fields in [
        "",
        "Host:\r\n",
        "Host: a\r\nHost: a\r\n",
        "Host: a b\r\n",
        "Host: a\r\nhost: b\r\n",
        "Host: a/\r\n",
    ] {
        assert_eq!(
            status(&format!("GET / HTTP/1.1\r\n{fields}\r\n")),
            Err(400),
            "{fields:?}"
        );
    }
    assert_eq!(
        status("GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n"),
        Err(400)
    );
    assert_eq!(status("GET http://a/ HTTP/1.1\r\n\r\n"), Err(400));
    assert_eq!(
        status("GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n"),
        Ok(EMPTY)
    );
}

#[test]
fn there_is_one_length() {
    for fields in [
        "Content-Length: 1\r\nContent-Length: 1\r\n",
        "Content-Length: 1, 1\r\n",
        "Content-Length: +1\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: 0x1\r\n",
        "Content-Length:\r\n",
        "Content-Length: 1 1\r\n",
        "Content-Length: 18446744073709551616\r\n",
        "Content-Length: 18446744073709551615\r\n",
        "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked, chunked\r\n",
        "Transfer-Encoding: chunked, gzip\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: chunked;a=b\r\n",
        "Transfer-Encoding: \"chunked\"\r\n",
        "Transfer-Encoding: \x0bchunked\r\n",
        "Transfer-Encoding: chunked,\r\n",
        "Transfer-Encoding: ,chunked\r\n",
        "Transfer-Encoding:\r\n",
    ] {
        assert_eq!(with(fields), Err(400), "{fields:?}");
    }
    assert_eq!(with("Transfer-Encoding: gzip, chunked\r\n"), Err(501));
    let old = "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n";
    assert_eq!(status(old), Err(400));
}

#[test]
fn limits_have_their_statuses() {
    let limits = Limits {
        headers: 2,
        target: 4,
        ..Limits::default()
    };
    let status = |head: &str| within(head, &limits);
    assert_eq!(
        status("GET /abc HTTP/1.1\r\nHost: a\r\nX: b\r\n\r\n"),
        Ok(EMPTY)
    );
    assert_eq!(status("GET /abcd HTTP/1.1\r\nHost: a\r\n\r\n"), Err(414));
    assert_eq!(
        status("GET / HTTP/1.1\r\nHost: a\r\nX: b\r\nY: c\r\n\r\n"),
        Err(431)
    );
}

#[test]
fn the_end_of_a_line_is_found_wherever_it_is() {
    for length in 0..70 {
        let mut bytes = vec![b'x'; length];
        assert_eq!(line_end(&bytes), None);
        for at in (0..length).rev() {
            bytes[at] = b'\n'; // those behind it are ends, too
            assert_eq!(line_end(&bytes), Some(at), "of {length}");
        }
    }
}

#[test]
fn every_byte_of_a_long_value_is_looked_at() {
    for at in 0..50 {
        for byte in [0, b'\x0b', 0x1f, 0x7f] {
            let mut value = vec![b'v'; 50];
            value[at] = byte;
            let value = String::from_utf8(value).unwrap();
            assert_eq!(with(&format!("x: {value}\r\n")), Err(400), "{at} {byte}");
        }
    }
    assert!(with("x: \t \u{e9}~!\r\n").is_ok());
}

#[test]
fn a_head_without_its_end_is_none_or_refused() {
    let head = b"GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\r\n";
    for length in 0..head.len() {
        assert_eq!(
            check(&head[..length], &Limits::default()),
            Ok(None),
            "{length}"
        );
    }
    let more = [head, &b"GET"[..]].concat();
    assert_eq!(
        check(&more, &Limits::default()),
        Ok(Some((EMPTY, head.len())))
    );
    assert!(check(b"GET / HTTP/1.1\r\nX : b\r\n", &Limits::default()).is_err());
}
