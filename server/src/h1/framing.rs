//! Where one request ends and the next begins.

use super::chunked::Chunked;
use super::class::{self, TOKEN};
use super::head::{self, Body, Head};
use crate::limits::Limits;
use crate::refusal::{Refusal, Refused};
use http::StatusCode;
use std::sync::Arc;

pub(super) const TARGET_TOO_LONG: Refusal = Refusal::new(
    StatusCode::URI_TOO_LONG,
    "The target of the request is too long.",
);

const NO_METHOD: Refusal = Refusal::bad("The request doesn't begin with a method.");

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
        // What comes in many pieces isn't judged anew with each of them.
        if self.searched > start && find_end(bytes, self.searched).is_none() {
            return self.wait(bytes, start);
        }
        let found = head::check(&bytes[start..], &self.limits);
        let end = match &found {
            Ok(None) => None,
            Ok(Some((_, length))) => Some(start + length),
            // It is refused as a whole, so that it doesn't matter how it comes.
            Err(_) => find_end(bytes, start),
        };
        let Some(end) = end else {
            return self.wait(bytes, start);
        };
        self.searched = 0;
        let head = &bytes[start..end];
        if head.len() > self.limits.head_size
            && let Some(refusal) = self.too_large(head)
        {
            return self.refuse(refusal, head);
        }
        match found {
            Ok(None) => Step::Wait,
            Ok(Some((found, _))) => {
                self.go_on(found);
                Step::Head(end)
            }
            Err(refusal) => self.refuse(refusal, head),
        }
    }

    /// What comes behind a head.
    fn go_on(&mut self, head: Head) {
        let then = if head.upgrade {
            After::Undecided
        } else {
            After::Head
        };
        self.state = match head.body {
            Body::Length(0) => then.state(),
            Body::Length(left) => State::Length { left, then },
            Body::Chunked => State::Chunked {
                chunked: Chunked::new(self.limits.head_size),
                then,
            },
        };
    }

    /// A head isn't complete: more is waited for, unless it is clear that nothing can come of it.
    fn wait(&mut self, bytes: &[u8], start: usize) -> Step {
        // An end may begin with the last two bytes that are there.
        self.searched = bytes.len().saturating_sub(2);
        let refusal = match bytes.get(start) {
            // Another protocol, such as TLS, would wait for an answer as we for its end.
            Some(byte) if *byte != b'\r' && !class::is(TOKEN, *byte) => Some(NO_METHOD),
            _ => self.too_large(&bytes[start..]),
        };
        match refusal {
            Some(refusal) => self.refuse(refusal, &bytes[start..]),
            None => Step::Wait,
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
        at += head::line_end(bytes.get(at..)?)? + 1;
        match bytes.get(at..)? {
            [b'\n', ..] => return Some(at + 1),
            [b'\r', b'\n', ..] => return Some(at + 2),
            _ => {}
        }
    }
}

#[cfg(test)]
#[path = "framing_tests.rs"]
mod tests;
