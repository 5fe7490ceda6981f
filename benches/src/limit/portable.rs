//! Escaping for other processors: eight bytes at a time in an ordinary register.

use super::entity;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The high bit of each byte that equals `byte`.
const fn equal(bytes: u64, byte: u8) -> u64 {
    let difference = bytes ^ (ONES * byte as u64);
    !(((difference & !HIGH) + !HIGH) | difference) & HIGH
}

/// The high bit of each byte that is one of `&`, `"`, `<`, `>`.
const fn specials(bytes: u64) -> u64 {
    equal(bytes | (ONES * 4), b'&') | equal(bytes | (ONES * 2), b'>')
}

/// Writes `text` escaped, and returns the place behind it.
///
/// # Safety
///
/// What is written, at most six times the text, and [`SLACK`](super::SLACK) bytes more fit at `to`.
pub(super) unsafe fn write(mut to: *mut u8, text: &str) -> *mut u8 {
    let mut rest = text.as_bytes();
    // SAFETY: the caller says so; each step writes eight bytes at most and moves on by no more than that.
    unsafe {
        while let Some((block, _)) = rest.split_first_chunk::<8>() {
            to.cast::<[u8; 8]>().write_unaligned(*block);
            let found = specials(u64::from_le_bytes(*block));
            if found == 0 {
                to = to.add(8);
                rest = &rest[8..];
            } else {
                let before = (found.trailing_zeros() / 8) as usize;
                to = entity::write(to.add(before), rest[before]);
                rest = &rest[before + 1..];
            }
        }
        for &byte in rest {
            if matches!(byte, b'&' | b'"' | b'<' | b'>') {
                to = entity::write(to, byte);
            } else {
                to.write(byte);
                to = to.add(1);
            }
        }
    }
    to
}
