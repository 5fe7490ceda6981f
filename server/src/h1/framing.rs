//! Where one request ends and the next begins.

use super::chunked::Chunked;
use super::head::{self, Body};
use crate::limits::Limits;
use crate::refusal::{Refusal, Refused};
use http::StatusCode;
use std::sync::Arc;

pub(super) const TARGET_TOO_LONG: Refusal = Refusal::new(
    StatusCode::URI_TOO_LONG,
    "The target of the request is too long.",
);

const HEAD_TOO_LARGE: Refusal = Refusal::new(
    StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
    "The head of the request is too large.",
);

/// The longest beginning of a request that goes into the log.
const LINE: usize = 256;

/// Empty lines in front of a request line, which some clients send behind a body (RFC 9112 section 2.2).
const EMPTY_LINES: usize = 4;

/// Follows the bytes of a connection.
#[derive(Debug)]
pub(super) struct Framing {
    state: State,
    limits: Arc<Limits>,
    /// Bytes of an incomplete head in which no end was found, so that they aren't searched again.
    searched: usize,
}

#[derive(Debug)]
enum State {
    Head,
    Length {
        left: u64,
        then: After,
    },
    Chunked {
        chunked: Chunked,
        then: After,
    },
    /// The request asked for another protocol; the response decides what the next bytes are.
    Undecided,
    /// Another protocol.
    Tunnel,
    /// Nothing more is read.
    Closed,
}

#[derive(Clone, Copy, Debug)]
enum After {
    Head,
    Undecided,
}

impl After {
    fn state(self) -> State {
        match self {
            Self::Head => State::Head,
            Self::Undecided => State::Undecided,
        }
    }
}

/// What the first of the bytes are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// More are needed to tell, or it isn't known yet.
    Wait,
    /// A complete head of so many bytes.
    Head(usize),
    /// So many bytes of a body, or of another protocol.
    Pass(usize),
    /// A head that is refused.
    Refuse(Refused),
    /// A body that isn't framed as its head says.
    Malformed,
}

impl Framing {
    pub(super) fn new(limits: Arc<Limits>) -> Self {
        Self {
            state: State::Head,
            limits,
            searched: 0,
        }
    }

    /// Judges the bytes that haven't passed yet. To be called until it says [`Step::Wait`], each time with what is left.
    pub(super) fn step(&mut self, bytes: &[u8]) -> Step {
        if bytes.is_empty() {
            return Step::Wait;
        }
        match &mut self.state {
            State::Head => self.head(bytes),
            State::Length { left, then } => {
                let here = usize::try_from(*left).map_or(bytes.len(), |left| left.min(bytes.len()));
                *left -= here as u64;
                if *left == 0 {
                    self.state = then.state();
                }
                Step::Pass(here)
            }
            State::Chunked { chunked, then } => {
                let Ok((here, end)) = chunked.advance(bytes) else {
                    self.state = State::Closed;
                    return Step::Malformed;
                };
                if end {
                    self.state = then.state();
                }
                Step::Pass(here)
            }
            State::Tunnel => Step::Pass(bytes.len()),
            State::Undecided | State::Closed => Step::Wait,
        }
    }

    fn head(&mut self, bytes: &[u8]) -> Step {
        let start = first_line(bytes);
        if start > 2 * EMPTY_LINES {
            return self.refuse(
                Refusal::bad("There are empty lines before the request."),
                &[],
            );
        }
        let Some(end) = find_end(bytes, self.searched.max(start)) else {
            // An end may begin with the last two bytes that are there.
            self.searched = bytes.len().saturating_sub(2);
            return match self.too_large(&bytes[start..]) {
                Some(refusal) => self.refuse(refusal, &bytes[start..]),
                None => Step::Wait,
            };
        };
        self.searched = 0;
        let head = &bytes[start..end];
        if let Some(refusal) = self.too_large(head) {
            return self.refuse(refusal, head);
        }
        match head::check(head, &self.limits) {
            Ok(found) => {
                let then = if found.upgrade {
                    After::Undecided
                } else {
                    After::Head
                };
                self.state = match found.body {
                    Body::Length(0) => then.state(),
                    Body::Length(left) => State::Length { left, then },
                    Body::Chunked => State::Chunked {
                        chunked: Chunked::new(self.limits.head_size),
                        then,
                    },
                };
                Step::Head(end)
            }
            Err(refusal) => self.refuse(refusal, head),
        }
    }

    /// Whether a head, or what is there of it, breaks a limit.
    fn too_large(&self, head: &[u8]) -> Option<Refusal> {
        let line = head
            .iter()
            .take(self.limits.head_size)
            .position(|byte| *byte == b'\n');
        // A method and a version take some bytes as well.
        if line.is_none() && head.len() > self.limits.target + 64 {
            return Some(TARGET_TOO_LONG);
        }
        (head.len() > self.limits.head_size).then_some(HEAD_TOO_LARGE)
    }

    /// Refuses the request that these bytes begin. Nothing behind it is read.
    pub(super) fn refuse(&mut self, refusal: Refusal, bytes: &[u8]) -> Step {
        self.state = State::Closed;
        let bytes = &bytes[first_line(bytes).min(bytes.len())..];
        let line = bytes
            .split(|byte| matches!(byte, b'\r' | b'\n'))
            .next()
            .unwrap_or_default();
        Step::Refuse(Refused {
            refusal,
            line: line[..line.len().min(LINE)].to_vec(),
        })
    }

    /// The response has decided whether the next bytes are those of another protocol.
    pub(super) fn decide(&mut self, tunnel: bool) {
        if let State::Undecided = self.state {
            self.state = if tunnel { State::Tunnel } else { State::Head };
        }
    }

    /// Whether the next byte begins a head.
    pub(super) fn is_head(&self) -> bool {
        matches!(self.state, State::Head)
    }

    pub(super) fn is_body(&self) -> bool {
        matches!(self.state, State::Length { .. } | State::Chunked { .. })
    }

    pub(super) fn is_undecided(&self) -> bool {
        matches!(self.state, State::Undecided)
    }

    pub(super) fn is_tunnel(&self) -> bool {
        matches!(self.state, State::Tunnel)
    }
}

/// Where the first line that isn't empty begins.
pub(super) fn first_line(bytes: &[u8]) -> usize {
    let mut at = 0;
    while bytes[at..].starts_with(b"\r\n") {
        at += 2;
    }
    at
}

/// Where the head ends: behind the first empty line, however its end is written.
fn find_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == b'\n')? + 1;
        match bytes.get(at..)? {
            [b'\n', ..] => return Some(at + 1),
            [b'\r', b'\n', ..] => return Some(at + 2),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
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
        found
    }
}
