//! Writing text, escaped: which function suits the machine, and the room that a long text needs.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::cursor::Html;
use crate::kernel::{self, EXPANSION, SHORT};

/// Writes `length` bytes from `from`, escaped, at the first argument, and returns the end of it, behind which there is room
/// for `behind` bytes. A sink keeps one of these, so that a short text costs one call and no question.
///
/// They have the ABI of C, as all that operations call does, because such functions are known not to unwind: pages need
/// no cleanup for them, which is a tenth of their code.
///
/// # Safety
/// `from` is valid for `length` bytes; `to` is the sink's cursor, but that it may be ahead of it; there is room for the
/// largest short text and `behind` bytes.
pub(super) type Escape = unsafe extern "C" fn(
    to: *mut u8,
    from: *const u8,
    length: usize,
    behind: usize,
    h: &mut Html,
) -> *mut u8;

/// Defines an [`Escape`] by the kernel's functions for the same machine.
macro_rules! escape {
    ($(#[$feature:meta])* $name:ident, $kernel:ident) => {
        /// # Safety
        /// As [`Escape`] says; the machine has what `kernel` needs.
        $(#[$feature])*
        unsafe extern "C" fn $name(
            to: *mut u8,
            from: *const u8,
            length: usize,
            behind: usize,
            h: &mut Html,
        ) -> *mut u8 {
            // SAFETY: there is room for a short text, as the caller promised, or for a longer one, as asked here; and
            // there are always `SLACK` bytes more.
            unsafe {
                if length <= SHORT {
                    kernel::$kernel::short(to, from, length)
                } else if length <= h.fits(to, behind) {
                    kernel::$kernel::text(to, from, length)
                } else {
                    long(to, from, length, behind, h)
                }
            }
        }
    };
}
#[cfg(target_arch = "x86_64")]
escape!(
    #[target_feature(enable = "avx2,bmi1")]
    wide,
    avx2
);
#[cfg(target_arch = "x86_64")]
escape!(narrow, sse2);
#[cfg(not(target_arch = "x86_64"))]
escape!(narrow, words);

/// What suits the machine.
#[inline]
pub(super) fn escape() -> Escape {
    #[cfg(target_arch = "x86_64")]
    if kernel::is_wide() {
        return wide;
    }
    narrow
}

impl Html {
    /// How long a text may be for which there is room at `cursor` in any case, and for `behind` bytes more.
    #[inline]
    fn fits(&self, cursor: *mut u8, behind: usize) -> usize {
        // A little more than the worst, because that is cheaper to reckon.
        (self.end.addr() - cursor.addr() - behind) / 8
    }

    /// Writes a component of a URL at `cursor`, percent-encoded, and returns its end, behind which there is room for
    /// `behind` bytes.
    ///
    /// # Safety
    /// As [`Escape`] says.
    #[inline(never)]
    pub(super) unsafe extern "C" fn encode(
        &mut self,
        mut cursor: *mut u8,
        from: *const u8,
        length: usize,
        behind: usize,
    ) -> *mut u8 {
        let worst = kernel::PERCENT
            .saturating_mul(length)
            .saturating_add(behind);
        if length > SHORT && worst > self.end.addr() - cursor.addr() {
            self.cursor = cursor;
            self.grow(worst);
            cursor = self.cursor;
        }
        // SAFETY: there is room, and there are always `SLACK` bytes.
        unsafe { kernel::percent(cursor, from, length) }
    }
}

/// Writes a text for which there may not be enough room.
///
/// # Safety
/// As [`Escape`] says.
#[inline(never)]
unsafe extern "C" fn long(
    to: *mut u8,
    mut from: *const u8,
    mut length: usize,
    behind: usize,
    h: &mut Html,
) -> *mut u8 {
    h.cursor = to;
    while length > 0 {
        // Room for the worst isn't asked for at once: most text grows by little. Near the end of a page that is as long as
        // the last time, small parts fit again and again.
        let mut part = length.min((h.end.addr() - h.cursor.addr()) / EXPANSION);
        if part < length && part < SHORT {
            part = length.min(512);
            h.grow(part * EXPANSION + behind);
        }
        // SAFETY: there is room for `EXPANSION * part` bytes, and `SLACK` more.
        unsafe {
            h.cursor = kernel::text(h.cursor, from, part);
            from = from.add(part);
        }
        length -= part;
    }
    h.reserve(behind);
    h.cursor
}
