//! Remembers how long a fragment became, so that the next one of the same place starts with enough room.

use crate::{Fragment, Html};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The length of what one `fragment!` in the program made last.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Hint(AtomicUsize);

impl Hint {
    /// Nothing is known yet.
    pub const fn new() -> Self {
        Self(AtomicUsize::new(0))
    }

    /// A sink with room for as much as last time, and some more.
    #[inline]
    pub fn start(&self) -> Html {
        // Only a guess: it doesn't matter which thread's is seen.
        let length = self.0.load(Ordering::Relaxed);
        Html::with_capacity(length + length / 8 + 256)
    }

    /// The fragment.
    #[inline]
    pub fn finish(&self, h: Html) -> Fragment {
        let (length, known) = (h.len(), self.0.load(Ordering::Relaxed));
        // Written only when it helps, so that threads that make the same page don't fight for the line.
        if length > known || length < known / 2 {
            self.0.store(length, Ordering::Relaxed);
        }
        h.finish()
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
