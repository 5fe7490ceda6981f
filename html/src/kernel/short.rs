//! Strings of up to 32 bytes: copied while they are scanned.
#![expect(unsafe_code, reason = "writes at a cursor whose room the caller has checked")]

use super::entity::{is_special, replace};
use super::scan::{Stops, copy};

/// The longest string that is short.
pub(crate) const SHORT: usize = 32;

/// What HTML can't hold as it is, and some characters that are hardly ever printed.
pub(super) struct Markup;

impl Stops for Markup {
    /// Two pairs differ in one bit each, so a pair costs one comparison. A third one finds `\r` and NUL, and six other
    /// control characters with them.
    #[cfg(target_arch = "x86_64")]
    #[inline]
    fn marks(block: std::arch::x86_64::__m128i) -> std::arch::x86_64::__m128i {
        use std::arch::x86_64::{_mm_cmpeq_epi8, _mm_or_si128, _mm_set1_epi8};
        let byte = |value: u8| {
            // SAFETY: every x86-64 machine has SSE2.
            unsafe { _mm_set1_epi8(value.cast_signed()) }
        };
        // SAFETY: as above.
        unsafe {
            let quote_and = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'"' ^ b'&')), byte(b'&'));
            let angles = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'<' ^ b'>')), byte(b'>'));
            let controls = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'\r')), byte(b'\r'));
            _mm_or_si128(_mm_or_si128(quote_and, angles), controls)
        }
    }

    #[cfg(not(target_arch = "x86_64"))]
    #[inline]
    fn stops(byte: u8) -> bool {
        is_special(byte)
    }
}

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// `length` is at most [`SHORT`]; `from` is valid for reading `length` bytes; at `to` there is room for
/// `EXPANSION * length + 64` bytes; the two don't overlap.
#[inline]
pub(crate) unsafe fn short(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    debug_assert!(length <= SHORT);
    // SAFETY: the caller's promise.
    unsafe { if copy::<Markup>(to, from, length) { to.add(length) } else { dirty(to, from, length) } }
}

/// Copies 16 bytes.
///
/// # Safety
/// `from` and `to` are valid for 16 bytes.
#[inline]
unsafe fn copy_block(to: *mut u8, from: *const u8) {
    // SAFETY: the caller's promise.
    unsafe { to.cast::<[u8; 16]>().write_unaligned(from.cast::<[u8; 16]>().read_unaligned()) }
}

/// The set of positions of special characters.
///
/// # Safety
/// `from` is valid for reading `length` bytes, at most [`SHORT`].
#[inline]
unsafe fn positions(from: *const u8, length: usize) -> u32 {
    #[cfg(target_arch = "x86_64")]
    if length >= 16 {
        use super::sse2::specials;
        use std::arch::x86_64::{__m128i, _mm_loadu_si128};
        // SAFETY: both loads lie within the string.
        let (head, tail) = unsafe {
            (_mm_loadu_si128(from.cast::<__m128i>()), _mm_loadu_si128(from.add(length - 16).cast::<__m128i>()))
        };
        return specials(head) | (specials(tail) << (length - 16));
    }
    // SAFETY: the caller's promise.
    let bytes = unsafe { std::slice::from_raw_parts(from, length) };
    bytes.iter().rev().fold(0, |set, byte| (set << 1) | u32::from(is_special(*byte)))
}

/// As [`short`], for a string that may have special characters.
///
/// # Safety
/// As [`short`].
#[inline(never)]
unsafe fn dirty(mut to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // A copy with room behind, so that a piece can be copied in whole blocks whatever its length.
    let mut room = [0u8; 64];
    let text = room.as_mut_ptr();
    // SAFETY: `text` has 64 bytes and no piece starts behind 32, so two blocks from there stay inside. What is written to
    // `to` is at most 6 bytes per byte of the string, and then up to 32 bytes that don't count, within the 64.
    unsafe {
        copy::<Markup>(text, from, length);
        let mut specials = positions(from, length);
        let mut next = 0;
        while specials != 0 {
            let at = specials.trailing_zeros() as usize;
            specials &= specials - 1;
            copy_block(to, text.add(next));
            if at - next > 16 {
                copy_block(to.add(16), text.add(next + 16));
            }
            to = replace(*from.add(at), to.add(at - next));
            next = at + 1;
        }
        copy_block(to, text.add(next));
        if length - next > 16 {
            copy_block(to.add(16), text.add(next + 16));
        }
        to.add(length - next)
    }
}
