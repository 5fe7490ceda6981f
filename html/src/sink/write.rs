//! Writing values between static markup: one check of the room, and one move of the cursor, for all of it.
#![expect(
    unsafe_code,
    reason = "writes through a raw cursor, whose room each operation checks once"
)]

use super::cursor::Html;
use crate::kernel;
use std::ptr;

impl Html {
    /// Writes static markup.
    #[inline]
    pub(crate) fn raw(&mut self, markup: &str) {
        self.reserve(markup.len());
        // SAFETY: there is room.
        self.cursor = unsafe { append(self.cursor, markup) };
    }

    /// Writes the markup around an attribute that isn't there.
    #[inline]
    pub(crate) fn absent(&mut self, before: &str, after: &str) {
        self.reserve(before.len() + after.len());
        // SAFETY: there is room.
        self.cursor = unsafe { append(append(self.cursor, before), after) };
    }

    /// Writes `text`, escaped, between markup.
    #[inline]
    pub(crate) fn text(&mut self, before: [&str; 2], text: &str, after: [&str; 2]) {
        let behind = after[0].len() + after[1].len();
        self.reserve(
            before[0].len() + before[1].len() + kernel::EXPANSION * kernel::SHORT + behind,
        );
        // SAFETY: there is room for the markup before, then for the largest short text, or else `escape` makes it, and for
        // the markup behind.
        unsafe {
            let cursor = append(append(self.cursor, before[0]), before[1]);
            let cursor = (self.escape)(cursor, text.as_ptr(), text.len(), behind, self);
            self.cursor = append(append(cursor, after[0]), after[1]);
        }
    }

    /// Writes a number that has no sign between markup.
    #[inline]
    pub(crate) fn unsigned(&mut self, before: [&str; 2], number: u64, after: [&str; 2]) {
        self.reserve(
            before[0].len() + before[1].len() + kernel::INTEGER + after[0].len() + after[1].len(),
        );
        // SAFETY: there is room.
        unsafe {
            let cursor = append(append(self.cursor, before[0]), before[1]);
            let length = kernel::integer(cursor, number);
            self.cursor = append(append_tag(cursor.add(length), after[0]), after[1]);
        }
    }

    /// Writes a number between markup.
    #[inline]
    pub(crate) fn integer(
        &mut self,
        before: [&str; 2],
        negative: bool,
        size: u64,
        after: [&str; 2],
    ) {
        self.reserve(
            before[0].len() + before[1].len() + kernel::INTEGER + after[0].len() + after[1].len(),
        );
        // SAFETY: there is room.
        unsafe {
            let cursor = append(append(self.cursor, before[0]), before[1]);
            *cursor = b'-';
            let sign = usize::from(negative);
            let length = sign + kernel::integer(cursor.add(sign), size);
            self.cursor = append(append_tag(cursor.add(length), after[0]), after[1]);
        }
    }

    pub(crate) fn integer_128(
        &mut self,
        before: [&str; 2],
        negative: bool,
        size: u128,
        after: [&str; 2],
    ) {
        self.reserve(
            before[0].len()
                + before[1].len()
                + kernel::INTEGER_128
                + after[0].len()
                + after[1].len(),
        );
        // SAFETY: there is room.
        unsafe {
            let mut cursor = append(append(self.cursor, before[0]), before[1]);
            *cursor = b'-';
            cursor = kernel::integer_128(cursor.add(usize::from(negative)), size);
            self.cursor = append(append(cursor, after[0]), after[1]);
        }
    }

    #[inline]
    pub(crate) fn float(&mut self, before: [&str; 2], number: f64, after: [&str; 2]) {
        self.reserve(
            before[0].len() + before[1].len() + kernel::FLOAT + after[0].len() + after[1].len(),
        );
        // SAFETY: there is room.
        unsafe {
            let cursor = append(append(self.cursor, before[0]), before[1]);
            let length = kernel::float(cursor, number);
            if length == 0 {
                self.cursor = cursor;
                return self.long_number(&number.to_string(), after);
            }
            self.cursor = append(append(cursor.add(length), after[0]), after[1]);
        }
    }

    #[inline]
    pub(crate) fn float_32(&mut self, before: [&str; 2], number: f32, after: [&str; 2]) {
        self.reserve(
            before[0].len() + before[1].len() + kernel::FLOAT + after[0].len() + after[1].len(),
        );
        // SAFETY: there is room.
        unsafe {
            let cursor = append(append(self.cursor, before[0]), before[1]);
            let length = kernel::float_32(cursor, number);
            if length == 0 {
                self.cursor = cursor;
                return self.long_number(&number.to_string(), after);
            }
            self.cursor = append(append(cursor.add(length), after[0]), after[1]);
        }
    }

    /// Writes a number that is too long for the usual way.
    #[cold]
    fn long_number(&mut self, digits: &str, after: [&str; 2]) {
        self.raw(digits);
        self.raw(after[0]);
        self.raw(after[1]);
    }

    /// Writes `text`, percent-encoded, between markup.
    #[inline]
    pub(crate) fn percent(&mut self, before: &str, text: &str, after: &str) {
        self.reserve(before.len() + kernel::PERCENT * kernel::SHORT + after.len());
        // SAFETY: there is room for the markup before, then for the largest short text, or else `encode` makes it, and for
        // the markup behind.
        unsafe {
            let cursor = append(self.cursor, before);
            let cursor = self.encode(cursor, text.as_ptr(), text.len(), after.len());
            self.cursor = append(cursor, after);
        }
    }
}

/// Copies `text` to `to`, and returns the end. Of static text the length is known where this is inlined, so that it
/// becomes a few numbers in the code.
///
/// # Safety
/// `to` is valid for as many bytes.
#[inline]
unsafe fn append(to: *mut u8, text: &str) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe {
        ptr::copy_nonoverlapping(text.as_ptr(), to, text.len());
        to.add(text.len())
    }
}

/// As [`append`], but what is a little less than eight bytes, as most end tags are, is one store instead of two or three.
///
/// # Safety
/// `to` is valid for as many bytes, and for 8.
#[inline]
unsafe fn append_tag(to: *mut u8, text: &str) -> *mut u8 {
    let length = text.len();
    if !(5..8).contains(&length) {
        // SAFETY: the caller's promise.
        return unsafe { append(to, text) };
    }
    // SAFETY: both halves lie within the text; the bytes that they share are the same in both.
    unsafe {
        let half = |at| {
            u64::from(u32::from_le(
                text.as_ptr().add(at).cast::<u32>().read_unaligned(),
            ))
        };
        let word = half(0) | (half(length - 4) << (8 * (length - 4)));
        to.cast::<u64>().write_unaligned(word.to_le());
        to.add(length)
    }
}
