//! Long strings, sixteen bytes at a time, with what every x86-64 machine has.
#![expect(
    unsafe_code,
    reason = "vector loads and stores at a cursor whose room the caller has checked"
)]

use super::entity::replace;
use super::scan::{Stops, copy as copy_clean};
use super::short::{Markup, SHORT, short};
use std::arch::x86_64::{
    __m128i, _mm_cmpeq_epi8, _mm_loadu_si128, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8,
    _mm_setzero_si128, _mm_storeu_si128,
};

/// All ones where a byte is special.
#[inline]
fn marks(block: __m128i) -> __m128i {
    // SAFETY: every x86-64 machine has SSE2.
    unsafe {
        let byte = |value: u8| _mm_set1_epi8(value.cast_signed());
        let quote_and = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'"' ^ b'&')), byte(b'&'));
        let angles = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'<' ^ b'>')), byte(b'>'));
        let carriage = _mm_cmpeq_epi8(block, byte(b'\r'));
        let nul = _mm_cmpeq_epi8(block, _mm_setzero_si128());
        _mm_or_si128(_mm_or_si128(quote_and, angles), _mm_or_si128(carriage, nul))
    }
}

/// The set of positions of special characters.
#[inline]
pub(super) fn specials(block: __m128i) -> u32 {
    // SAFETY: every x86-64 machine has SSE2.
    unsafe { _mm_movemask_epi8(marks(block)).cast_unsigned() }
}

/// Copies 16 bytes.
///
/// # Safety
/// Both are valid for 16 bytes.
#[inline]
unsafe fn copy(to: *mut u8, from: *const u8) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe {
        let block = _mm_loadu_si128(from.cast::<__m128i>());
        _mm_storeu_si128(to.cast::<__m128i>(), block);
        block
    }
}

/// Copies `length` bytes, at most 64, in blocks.
///
/// # Safety
/// `to` is valid for 64 bytes, `from` for 32, and for 64 if `length` is more than 32.
#[inline]
pub(super) unsafe fn piece(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe {
        copy(to, from);
        copy(to.add(16), from.add(16));
        if length > 32 {
            copy(to.add(32), from.add(32));
            copy(to.add(48), from.add(48));
        }
        to.add(length)
    }
}

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// All special characters of 64 bytes are found before any is replaced, so that reading never waits for writing.
///
/// # Safety
/// As [`super::long`].
pub(super) unsafe fn escape(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
    // SAFETY: a turn of the loop reads no more than 96 bytes and `length` is at least that; it writes at most 6 bytes for
    // each of 64, and up to 64 bytes that don't count, for which the caller made room.
    unsafe {
        while length >= 96 {
            let blocks = [
                copy(to, from),
                copy(to.add(16), from.add(16)),
                copy(to.add(32), from.add(32)),
                copy(to.add(48), from.add(48)),
            ];
            let [a, b, c, d] = blocks.map(Markup::marks);
            if _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0 {
                to = to.add(64);
            } else {
                let [a, b, c, d] = blocks.map(marks);
                let half = |low, high| {
                    let (low, high) = (_mm_movemask_epi8(low), _mm_movemask_epi8(high));
                    u64::from(low.cast_unsigned() | (high.cast_unsigned() << 16))
                };
                let specials = half(a, b) | (half(c, d) << 32);
                to = if specials == 0 { to.add(64) } else { replace_all(to, from, specials, 64) };
            }
            from = from.add(64);
            length -= 64;
        }
        if copy_clean::<Markup>(to, from, length) {
            return to.add(length);
        }
        while length >= 64 {
            let (a, b) = (copy(to, from), copy(to.add(16), from.add(16)));
            let set = u64::from(specials(a) | (specials(b) << 16));
            to = if set == 0 { to.add(32) } else { replace_all(to, from, set, 32) };
            from = from.add(32);
            length -= 32;
        }
        while length > 0 {
            let part = length.min(SHORT);
            to = short(to, from, part);
            from = from.add(part);
            length -= part;
        }
    }
    to
}

/// Replaces the special characters of a block, which is copied already: what is before the first is in place.
///
/// # Safety
/// `specials` isn't empty; `from` is valid for the 32 or 64 bytes of the block and 32 more; `to` has room for 6 bytes per
/// byte and 64 more.
#[inline]
unsafe fn replace_all(to: *mut u8, from: *const u8, mut specials: u64, block: usize) -> *mut u8 {
    // SAFETY: a piece begins at the end of the block at the latest, so 32 bytes from there are valid; one longer than 32
    // begins before 32, in a block of 64.
    unsafe {
        let first = specials.trailing_zeros() as usize;
        let mut to = replace(*from.add(first), to.add(first));
        let mut next = first + 1;
        specials &= specials - 1;
        while specials != 0 {
            let at = specials.trailing_zeros() as usize;
            specials &= specials - 1;
            to = piece(to, from.add(next), at - next);
            to = replace(*from.add(at), to);
            next = at + 1;
        }
        piece(to, from.add(next), block - next)
    }
}
