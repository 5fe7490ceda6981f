//! Text, eight bytes at a time in a plain integer, on any machine.
#![cfg_attr(
    target_arch = "x86_64",
    allow(dead_code, reason = "used elsewhere and by the tests")
)]
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::entity::{is_special, replace};

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);

/// Where the first special character of eight is, counted from the low end.
#[inline]
fn first_special(word: u64) -> Option<usize> {
    // The lowest marked byte is exact; a borrow can only mark bytes above one that equals.
    let equal = |word: u64, byte: u8| {
        let difference = word ^ (ONES * u64::from(byte));
        difference.wrapping_sub(ONES) & !difference & HIGHS
    };
    let marks = equal(word | (ONES * u64::from(b'"' ^ b'&')), b'&')
        | equal(word | (ONES * u64::from(b'<' ^ b'>')), b'>')
        | equal(word, b'\r')
        | equal(word, b'\0');
    (marks != 0).then(|| marks.trailing_zeros() as usize / 8)
}

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`].
pub(crate) unsafe fn text(mut to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: valid for reading, by the caller's promise.
    let mut bytes = unsafe { std::slice::from_raw_parts(from, length) };
    // SAFETY: each byte read makes room for at most 6 bytes written; a word is written whole, and the 8 bytes of a
    // replacement too, for which there are 64 bytes more.
    unsafe {
        while let Some((word, rest)) = bytes.split_first_chunk::<8>() {
            to.cast::<[u8; 8]>().write_unaligned(*word);
            if let Some(at) = first_special(u64::from_le_bytes(*word)) {
                to = replace(word[at], to.add(at));
                bytes = &bytes[at + 1..];
            } else {
                to = to.add(8);
                bytes = rest;
            }
        }
        for &byte in bytes {
            if is_special(byte) {
                to = replace(byte, to);
            } else {
                *to = byte;
                to = to.add(1);
            }
        }
    }
    to
}

/// Writes `length` bytes from `from`, at most 32, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`].
#[cfg(not(target_arch = "x86_64"))]
#[inline]
pub(crate) unsafe fn short(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { text(to, from, length) }
}
