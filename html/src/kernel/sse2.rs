//! Text on any x86-64 machine.
#![expect(
    unsafe_code,
    reason = "vector loads and stores at a cursor whose room the caller has checked"
)]

use super::replaced::{replace_all, rest_for};
use super::scan::{block, copy_for};
use std::arch::x86_64::{
    __m128i, _mm_cmpeq_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set1_epi8, _mm_setzero_si128,
};

/// All ones in what HTML can't hold as it is, and in a few control characters. Two pairs of characters differ in one bit
/// each, so a pair costs one comparison. A third one finds `\r` and NUL, and six others with them.
#[inline]
fn candidates(block: __m128i) -> __m128i {
    // SAFETY: every x86-64 machine has SSE2.
    unsafe {
        let controls = _mm_cmpeq_epi8(
            _mm_or_si128(block, _mm_set1_epi8(0x0d)),
            _mm_set1_epi8(0x0d),
        );
        _mm_or_si128(pairs(block), controls)
    }
}

/// All ones in what HTML can't hold as it is.
#[inline]
fn exact(block: __m128i) -> __m128i {
    // SAFETY: every x86-64 machine has SSE2.
    unsafe {
        let carriage = _mm_cmpeq_epi8(block, _mm_set1_epi8(0x0d));
        let nul = _mm_cmpeq_epi8(block, _mm_setzero_si128());
        _mm_or_si128(pairs(block), _mm_or_si128(carriage, nul))
    }
}

/// All ones in `"`, `&`, `<` and `>`.
#[inline]
fn pairs(block: __m128i) -> __m128i {
    // SAFETY: every x86-64 machine has SSE2.
    unsafe {
        let byte = |value: u8| _mm_set1_epi8(value.cast_signed());
        let quote_and = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'"' ^ b'&')), byte(b'&'));
        let angles = _mm_cmpeq_epi8(_mm_or_si128(block, byte(b'<' ^ b'>')), byte(b'>'));
        _mm_or_si128(quote_and, angles)
    }
}

copy_for!(candidates);
rest_for!(exact, shifted);

/// Drops the first `count` bytes of a block, at most 16.
#[inline]
fn shifted(block: __m128i, count: usize) -> __m128i {
    // SAFETY: both types are 16 bytes of which any are fine.
    unsafe {
        let bits: u128 = std::mem::transmute(block);
        // In two halves, because all of the bits at once is more than a shift can do.
        std::mem::transmute((bits >> (4 * count)) >> (4 * count))
    }
}

/// Writes `length` bytes from `from`, at most 32, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`].
#[inline]
pub(crate) unsafe fn short(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe {
        if copy(to, from, length) {
            to.add(length)
        } else {
            dirty(to, from, length)
        }
    }
}

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`].
pub(crate) unsafe extern "C" fn text(
    mut to: *mut u8,
    mut from: *const u8,
    mut length: usize,
) -> *mut u8 {
    // SAFETY: a turn of the loop reads no more than 96 bytes and `length` is at least that; it writes at most 6 bytes for
    // each of 64, and up to 64 bytes that don't count, for which the caller made room.
    unsafe {
        while length >= 96 {
            let blocks = [
                block(to, from),
                block(to.add(16), from.add(16)),
                block(to.add(32), from.add(32)),
                block(to.add(48), from.add(48)),
            ];
            let [a, b, c, d] = blocks.map(candidates);
            let mut positions = 0;
            if _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) != 0 {
                let exact = |block| u64::from(_mm_movemask_epi8(exact(block)).cast_unsigned());
                let [a, b, c, d] = blocks.map(exact);
                positions = a | (b << 16) | (c << 32) | (d << 48);
            }
            to = if positions == 0 {
                to.add(64)
            } else {
                replace_all(to, from, positions, 64)
            };
            from = from.add(64);
            length -= 64;
        }
        if copy(to, from, length) {
            to.add(length)
        } else {
            dirty(to, from, length)
        }
    }
}

/// # Safety
/// As [`rest`].
#[inline(never)]
unsafe extern "C" fn dirty(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { rest(to, from, length) }
}
