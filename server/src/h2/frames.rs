//! Follows the frames of an HTTP/2 connection by their headers (RFC 9113 section 4.1), and counts the cheap ones.

use std::time::Duration;
use tokio::time::Instant;

/// The time in which frames are counted together.
const SPAN: Duration = Duration::from_secs(10);

/// A client that takes what is sent may enlarge its windows; one update in so many bytes is more than any does.
const BYTES_PER_UPDATE: u64 = 256;

const HEADER: usize = 9;
const DATA: u8 = 0x0;
const HEADERS: u8 = 0x1;
const WINDOW_UPDATE: u8 = 0x8;
const CONTINUATION: u8 = 0x9;
const END_STREAM: u8 = 0x1;

/// Where in the frames we are, and how many cheap ones have come.
#[derive(Debug)]
pub(super) struct Frames {
    /// Bytes before the next header: the rest of a payload, or at first of the preface.
    left: usize,
    header: [u8; HEADER],
    /// How much of the header has come.
    known: usize,
    most: u32,
    count: u32,
    since: Instant,
    updates: u64,
    written: u64,
}

impl Frames {
    /// Begins in front of the preface, which has so many bytes.
    pub(super) fn new(preface: usize, most: u32) -> Self {
        Self {
            left: preface,
            header: [0; HEADER],
            known: 0,
            most,
            count: 0,
            since: Instant::now(),
            updates: 0,
            written: 0,
        }
    }

    /// Bytes went to the client.
    pub(super) fn write(&mut self, bytes: usize) {
        self.written = self.written.saturating_add(bytes as u64);
    }

    /// Follows these bytes. Where there were too many cheap frames: how many of the bytes stand before the next frame.
    pub(super) fn follow(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        loop {
            let skipped = self.left.min(bytes.len() - at);
            self.left -= skipped;
            at += skipped;
            if self.left == 0 && self.known == 0 && self.is_flood() {
                return Some(at);
            }
            if at == bytes.len() {
                return None;
            }
            let taken = (HEADER - self.known).min(bytes.len() - at);
            self.header[self.known..self.known + taken].copy_from_slice(&bytes[at..at + taken]);
            self.known += taken;
            at += taken;
            if self.known == HEADER {
                self.known = 0;
                self.count();
            }
        }
    }

    /// A header is complete.
    fn count(&mut self) {
        let [high, middle, low, kind, flags, ..] = self.header;
        self.left = usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low);
        match kind {
            HEADERS | CONTINUATION => {} // hyper bounds them
            DATA if self.left > 0 || flags & END_STREAM != 0 => {}
            WINDOW_UPDATE => self.updates += 1,
            _ => {
                if self.since.elapsed() >= SPAN {
                    self.since = Instant::now();
                    self.count = 0;
                }
                self.count = self.count.saturating_add(1);
            }
        }
    }

    fn is_flood(&self) -> bool {
        self.count > self.most
            || self.updates > u64::from(self.most) + self.written / BYTES_PER_UPDATE
    }
}

#[cfg(test)]
mod tests {
    use super::Frames;

    fn frame(kind: u8, flags: u8, payload: usize) -> Vec<u8> {
        let length = u32::try_from(payload).unwrap().to_be_bytes();
        let mut frame = vec![length[1], length[2], length[3], kind, flags, 0, 0, 0, 1];
        frame.extend(std::iter::repeat_n(0x55, payload));
        frame
    }

    /// Where the flood is noticed when the bytes come in pieces of this size.
    fn noticed(bytes: &[u8], size: usize, most: u32) -> Option<usize> {
        let mut frames = Frames::new(3, most);
        let mut before = 0;
        for piece in bytes.chunks(size) {
            if let Some(at) = frames.follow(piece) {
                return Some(before + at);
            }
            before += piece.len();
        }
        None
    }

    #[test]
    fn a_flood_is_noticed_behind_the_frame_that_is_too_much() {
        for (kind, payload) in [
            (6, 8),
            (4, 0),
            (4, 6),
            (2, 5),
            (3, 4),
            (0, 0),
            (0x42, 1),
            (8, 4),
        ] {
            let mut bytes = vec![0; 3];
            for _ in 0..10 {
                bytes.extend(frame(1, 4, 5));
                bytes.extend(frame(kind, 0, payload));
            }
            let each = frame(1, 4, 5).len() + frame(kind, 0, payload).len();
            for size in [1, 2, 9, 10, 1_000] {
                assert_eq!(
                    noticed(&bytes, size, 6),
                    Some(3 + 7 * each),
                    "{kind} {size}"
                );
                assert_eq!(noticed(&bytes, size, 10), None);
            }
        }
    }

    #[test]
    fn frames_that_carry_something_are_no_flood() {
        let mut bytes = vec![0; 3];
        for _ in 0..100 {
            bytes.extend(frame(0, 0, 1));
            bytes.extend(frame(0, 1, 0));
            bytes.extend(frame(9, 4, 3));
        }
        assert_eq!(noticed(&bytes, 7, 1), None);
    }

    #[test]
    fn who_takes_much_may_enlarge_its_windows() {
        let mut frames = Frames::new(0, 1);
        frames.write(10_000);
        let update = frame(8, 0, 4);
        for _ in 0..40 {
            assert_eq!(frames.follow(&update), None);
        }
        assert_eq!(frames.follow(&update), Some(update.len()));
    }
}
