//! The end of a sink: as a fragment, as a string, or dropped.
#![expect(
    unsafe_code,
    reason = "takes the memory of a sink, which isn't dropped a second time"
)]

use super::cursor::Html;
use super::fragment::Fragment;
use std::mem::ManuallyDrop;
use std::ptr;

impl Html {
    /// What is written, without copying it. When this streams, the reader gets it, and the fragment is empty.
    ///
    /// ```
    /// let mut h = html::Html::new();
    /// h.write("Hello");
    /// assert_eq!(&*h.finish(), "Hello");
    /// ```
    pub fn finish(self) -> Fragment {
        if self.streams() {
            return Fragment::default();
        }
        // SAFETY: it doesn't stream, and is forgotten below.
        let fragment = unsafe { self.freeze() };
        let _kept = ManuallyDrop::new(self);
        fragment
    }

    /// What is written, as a fragment that owns the memory. Doesn't move the sink, because copying it would wait for the
    /// last store to it.
    ///
    /// # Safety
    /// This sink keeps all of its page, and isn't used or dropped any more.
    #[inline]
    pub(super) unsafe fn freeze(&self) -> Fragment {
        debug_assert!(!self.streams());
        let length = self.filled();
        // SAFETY: `length` bytes are initialised, and they are UTF-8, as in `as_str`; nobody writes any more; and what is
        // read here isn't dropped a second time.
        unsafe { Fragment::new(ptr::read(&raw const *self.chunk).freeze(length)) }
    }

    /// What is written, as a string of its own.
    pub fn into_string(self) -> String {
        self.as_str().to_owned()
    }
}

impl Drop for Html {
    #[inline]
    fn drop(&mut self) {
        discard(self);
    }
}

/// Lets go of what a sink holds. Out of line, because each function that writes to a sink of its own would have a copy.
#[cold]
#[inline(never)]
extern "C" fn discard(h: &mut Html) {
    h.__publish();
    // SAFETY: called once, at the end; neither is used afterwards.
    unsafe {
        ManuallyDrop::drop(&mut h.chunk);
        ManuallyDrop::drop(&mut h.stream);
    }
}
