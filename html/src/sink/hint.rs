//! Remembers how long a fragment became, so that the next one of the same place starts with enough room.
#![expect(unsafe_code, reason = "takes the memory of a sink that is at its end")]

use super::cursor::Html;
use super::fragment::Fragment;
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The room for a fragment of which nothing is known yet.
const UNKNOWN: usize = 512;

/// The length of what one `fragment!` in the program made last.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Hint(AtomicUsize);

impl Hint {
    /// Nothing is known yet.
    pub const fn new() -> Self {
        Self(AtomicUsize::new(0))
    }

    /// A sink with room for as much as last time, and a little more.
    #[inline(never)] // as `finish`: one call per fragment instead of all that it does
    pub fn start(&self) -> Html {
        // Only a guess: it doesn't matter which thread's is seen.
        let length = self.0.load(Ordering::Relaxed);
        Html::with_room(match length {
            0 => UNKNOWN,
            _ => length + length / 8,
        })
    }

    /// The fragment.
    #[inline(never)]
    pub fn finish(&self, h: Html) -> Fragment {
        if h.streams() {
            return h.finish();
        }
        // SAFETY: it doesn't stream, and is forgotten below.
        let fragment = unsafe { h.freeze() };
        let _kept = ManuallyDrop::new(h);
        let (length, known) = (fragment.len(), self.0.load(Ordering::Relaxed));
        // Written only when it helps, so that threads that make the same page don't fight for the line.
        if length > known || length < known / 2 {
            self.0.store(length, Ordering::Relaxed);
        }
        fragment
    }
}

#[cfg(test)]
mod tests {
    use super::Hint;

    #[test]
    fn room_follows_what_was_written() {
        let hint = Hint::new();
        let mut h = hint.start();
        h.write(&"x".repeat(1000));
        assert_eq!(hint.finish(h).len(), 1000);
        let mut h = hint.start();
        h.write("y");
        assert_eq!(&*hint.finish(h), "y");
    }
}
