//! Where the parts of a body begin and end (RFC 2046 §5.1.1), in whatever pieces it comes.
//!
//! Holds no more than one piece, the head of a part and a boundary.

use super::search::Needle;
use crate::Result;
use crate::form::body::{malformed, size, too_large};
use bytes::{Buf, Bytes, BytesMut};

/// Cuts a body into parts.
#[derive(Debug)]
pub(super) struct Scanner {
    boundary: Needle,
    buffer: BytesMut,
    /// How much of the buffer was searched in vain.
    searched: usize,
    state: State,
    longest_head: usize,
}

#[derive(Clone, Copy, Debug)]
enum State {
    /// Before the first boundary.
    Preamble,
    /// Behind a boundary, on its line.
    Boundary,
    /// In the head of a part.
    Head,
    Data,
    End,
}

/// What comes next in a body.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// That isn't known before more of it has come.
    More,
    /// The head of a part, without the empty line behind it.
    Head(Bytes),
    /// Data of the part, not empty.
    Data(Bytes),
    /// The end of the part.
    PartEnd,
    /// The last boundary.
    End,
}

impl Scanner {
    pub(super) fn new(boundary: &str, longest_head: usize) -> Self {
        Self {
            boundary: Needle::new(format!("\r\n--{boundary}").into_bytes()),
            // A boundary at the start stands at the start of a line, too.
            buffer: BytesMut::from("\r\n"),
            searched: 0,
            state: State::Preamble,
            longest_head,
        }
    }

    /// Takes the next piece.
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// What comes next.
    pub(super) fn next(&mut self) -> Result<Event> {
        loop {
            let event = match self.state {
                State::Preamble => self.preamble()?,
                State::Boundary => self.boundary_line()?,
                State::Head => self.head()?,
                State::Data => Some(self.data()),
                State::End => Some(Event::End),
            };
            if let Some(event) = event {
                return Ok(event);
            }
        }
    }

    /// Text before the first boundary is passed over, but a boundary that is another than the one that was announced isn't
    /// text: what is behind it would be lost.
    fn preamble(&mut self) -> Result<Option<Event>> {
        let Some(at) = self.find(*b"\r\n--", self.longest_head) else {
            return if self.buffer.len() > self.longest_head + 4 {
                Err(malformed("The form doesn't begin with its boundary."))
            } else {
                Ok(Some(Event::More))
            };
        };
        match self.boundary.starts(self.buffer.get(at..).unwrap_or(&[])) {
            None => Ok(Some(Event::More)),
            Some(true) => {
                self.buffer.advance(at + self.boundary.len());
                self.enter(State::Boundary);
                Ok(None)
            }
            Some(false) => Err(malformed(
                "The form begins with another boundary than its `Content-Type` says.",
            )),
        }
    }

    fn boundary_line(&mut self) -> Result<Option<Event>> {
        let padding = self.buffer.iter();
        let padding = padding.take_while(|byte| matches!(byte, b' ' | b'\t'));
        let padding = padding.count();
        if padding > self.longest_head {
            return Err(malformed("A boundary of the form is no line."));
        }
        let line_end = match self.buffer.get(padding..).unwrap_or(&[]) {
            [] | [b'\r'] => return Ok(Some(Event::More)),
            [b'-'] if padding == 0 => return Ok(Some(Event::More)),
            [b'-', b'-', ..] if padding == 0 => State::End,
            [b'\r', b'\n', ..] => State::Head,
            _ => return Err(malformed("A boundary of the form is no line.")),
        };
        self.buffer.advance(padding + 2);
        self.enter(line_end);
        Ok(None)
    }

    fn head(&mut self) -> Result<Option<Event>> {
        if self.buffer.starts_with(b"\r\n") {
            return Err(malformed("A part of the form has no name."));
        }
        if let Some(at) = self.find(*b"\r\n\r\n", self.longest_head) {
            let head = self.buffer.split_to(at).freeze();
            self.buffer.advance(4);
            self.enter(State::Data);
            return Ok(Some(Event::Head(head)));
        }
        if self.buffer.len() >= self.longest_head + 4 {
            let most = size(self.longest_head as u64);
            let reason = format!("The head of a part of the form holds more than {most}.");
            return Err(too_large("", reason));
        }
        Ok(Some(Event::More))
    }

    fn data(&mut self) -> Event {
        if let Some(at) = self.boundary.find(&self.buffer) {
            if at > 0 {
                return Event::Data(self.buffer.split_to(at).freeze());
            }
            self.buffer.advance(self.boundary.len());
            self.enter(State::Boundary);
            return Event::PartEnd;
        }
        let sure = self.boundary.begins(&self.buffer);
        match sure.unwrap_or(self.buffer.len()) {
            0 => Event::More,
            sure => Event::Data(self.buffer.split_to(sure).freeze()),
        }
    }

    fn enter(&mut self, state: State) {
        self.searched = 0;
        self.state = state;
    }

    /// Where four bytes stand first, if that is among the first `most` bytes.
    fn find(&mut self, four: [u8; 4], most: usize) -> Option<usize> {
        let end = self.buffer.len().min(most.saturating_add(four.len()));
        let rest = self.buffer.get(self.searched..end)?;
        let found = rest.windows(four.len()).position(|window| window == four);
        if let Some(at) = found {
            return Some(self.searched + at);
        }
        self.searched = end.saturating_sub(four.len() - 1).max(self.searched);
        None
    }
}
