//! Requests in a row, whole and in pieces.

use super::{Framing, Step};
use crate::limits::Limits;
use std::sync::Arc;

/// What becomes of the bytes when they come in pieces of this size: each head and each body, and the status of a refusal.
fn follow(bytes: &[u8], size: usize) -> Vec<String> {
    let mut framing = Framing::new(Arc::new(Limits::default()));
    let (mut found, mut held) = (Vec::new(), Vec::new());
    for piece in bytes.chunks(size) {
        held.extend_from_slice(piece);
        loop {
            match framing.step(&held) {
                Step::Wait => break,
                Step::Head(end) => {
                    found.push(format!("head {end}"));
                    held.drain(..end);
                }
                Step::Pass(length) => {
                    let text = String::from_utf8_lossy(&held[..length]).into_owned();
                    held.drain(..length);
                    match found.last_mut() {
                        Some(last) if last.starts_with("body") => last.push_str(&text),
                        _ => found.push(format!("body {text}")),
                    }
                }
                Step::Refuse(refused) => {
                    let line = String::from_utf8_lossy(&refused.line).into_owned();
                    found.push(format!("{} {line}", refused.refusal.status.as_u16()));
                    return found;
                }
                Step::Malformed => {
                    found.push("malformed".to_owned());
                    return found;
                }
            }
        }
    }
    found
}

fn check(bytes: &str, expected: &[&str]) {
    for size in 1..=bytes.len() {
        assert_eq!(
            follow(bytes.as_bytes(), size),
            expected,
            "in pieces of {size}"
        );
    }
}

#[test]
fn requests_follow_each_other() {
    check(
        "GET / HTTP/1.1\r\nHost: a\r\n\r\nPOST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        &["head 27", "head 47", "body abcde", "head 29"],
    );
    check(
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\nGET / HTTP/1.0\r\n\r\n",
        &["head 56", "body 2\r\nab\r\n0\r\n\r\n", "head 18"],
    );
}

#[test]
fn nothing_passes_behind_a_refusal() {
    check(
        "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        &["400 GET / HTTP/1.1"],
    );
    check("GET / HTTP/1.1\n\nGET", &["400 GET / HTTP/1.1"]);
    check("\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\n\r\n", &["400 "]);
}

#[test]
fn another_protocol_waits_for_the_response() {
    let mut framing = Framing::new(Arc::new(Limits::default()));
    let head = b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n";
    assert_eq!(framing.step(head), Step::Head(head.len()));
    assert_eq!(framing.step(b"\n\n\0\0"), Step::Wait);
    framing.decide(true);
    assert_eq!(framing.step(b"\n\n\0\0"), Step::Pass(4));
}

#[test]
fn a_response_in_the_same_protocol_goes_on_with_heads() {
    let mut framing = Framing::new(Arc::new(Limits::default()));
    let head = b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n";
    assert_eq!(framing.step(head), Step::Head(head.len()));
    assert_eq!(framing.step(head), Step::Wait);
    framing.decide(false);
    assert_eq!(framing.step(head), Step::Head(head.len()));
}

#[test]
fn what_begins_no_request_is_refused_at_once() {
    for bytes in ["\x16\x03\x01\x02", "\r\n {}", "\r\n\n"] {
        for size in 1..=bytes.len() {
            assert_eq!(
                settled(follow(bytes.as_bytes(), size)),
                ["400"],
                "{bytes:?}"
            );
        }
    }
}

#[test]
fn a_head_without_an_end_has_a_limit() {
    let endless = format!("GET /{} HTTP/1.1\r\n", "a".repeat(9_000));
    assert!(
        follow(endless.as_bytes(), 1_000)
            .last()
            .unwrap()
            .starts_with("414")
    );
    let endless = format!("GET / HTTP/1.1\r\nHost: a\r\n{}", "X: a\r\n".repeat(10_000));
    assert!(
        follow(endless.as_bytes(), 1_000)
            .last()
            .unwrap()
            .starts_with("431")
    );
}

/// Numbers that follow from a seed (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

#[test]
fn what_becomes_of_bytes_does_not_depend_on_how_they_are_cut() {
    const GOOD: &[u8] = b"POST /b HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcPOST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2;x\r\nab\r\n0\r\nT: u\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n";
    const SIGNS: &[u8] = b"\r\n \t:;,0123456789aAfg\0\x7f\xff";
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut refused = 0;
    for _ in 0..20_000 {
        let mut bytes = GOOD.to_vec();
        for _ in 0..=numbers.below(3) {
            let at = numbers.below(bytes.len());
            match numbers.below(3) {
                0 => bytes[at] = SIGNS[numbers.below(SIGNS.len())],
                1 => bytes.insert(at, SIGNS[numbers.below(SIGNS.len())]),
                _ => drop(bytes.remove(at)),
            }
        }
        let whole = settled(follow(&bytes, bytes.len()));
        let size = 1 + numbers.below(40);
        assert_eq!(
            settled(follow(&bytes, size)),
            whole,
            "{size}: {:?}",
            String::from_utf8_lossy(&bytes)
        );
        refused += usize::from(whole.last().is_some_and(|last| !last.starts_with("head")));
    }
    assert!(
        (5_000..19_000).contains(&refused),
        "both happens: {refused}"
    );
}

/// Of a malformed body so much has passed as came in pieces before the error.
fn settled(mut found: Vec<String>) -> Vec<String> {
    if found.last().is_some_and(|last| last == "malformed") {
        found.pop();
        found.pop_if(|last| last.starts_with("body"));
        found.push("malformed".to_owned());
    }
    if let Some(last) = found.last_mut().filter(|last| last.starts_with("400")) {
        last.truncate(3); // as much of the line was there when it was refused
    }
    found
}
