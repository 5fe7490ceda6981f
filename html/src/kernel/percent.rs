//! Components of URLs: all but letters, digits and `-._~` in percent-encoding (RFC 3986, section 2.3).
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::scan::{Stops, copy};

/// How many bytes one byte can become.
pub(crate) const PERCENT: usize = 3;

/// Per byte: whether it stands for itself.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// What a component of a URL can't hold as it is.
struct Reserved;

impl Stops for Reserved {
    #[cfg(target_arch = "x86_64")]
    #[inline]
    fn marks(block: std::arch::x86_64::__m128i) -> std::arch::x86_64::__m128i {
        use std::arch::x86_64::{
            _mm_add_epi8, _mm_andnot_si128, _mm_cmpeq_epi8, _mm_cmplt_epi8, _mm_or_si128, _mm_set1_epi8,
        };
        // SAFETY: every x86-64 machine has SSE2.
        unsafe {
            let byte = |value: u8| _mm_set1_epi8(value.cast_signed());
            // Comparison is signed, so a range is moved to the lowest numbers there are.
            let within = |block, from: u8, to: u8| {
                let moved = _mm_add_epi8(block, byte(0x80u8.wrapping_sub(from)));
                _mm_cmplt_epi8(moved, byte(0x80 + (to - from) + 1))
            };
            let letters = within(_mm_or_si128(block, byte(0x20)), b'a', b'z');
            let digits = _mm_andnot_si128(_mm_cmpeq_epi8(block, byte(b'/')), within(block, b'-', b'9'));
            let others = _mm_or_si128(_mm_cmpeq_epi8(block, byte(b'_')), _mm_cmpeq_epi8(block, byte(b'~')));
            let unreserved = _mm_or_si128(_mm_or_si128(letters, digits), others);
            _mm_cmpeq_epi8(unreserved, _mm_set1_epi8(0))
        }
    }

    #[cfg(not(target_arch = "x86_64"))]
    #[inline]
    fn stops(byte: u8) -> bool {
        !UNRESERVED[usize::from(byte)]
    }
}

/// Writes `length` bytes from `from`, encoded, and returns the end.
///
/// # Safety
/// `from` is valid for reading `length` bytes; at `to` there is room for `PERCENT * length + 64`; they don't overlap.
#[inline]
pub(crate) unsafe fn percent(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe {
        if copy::<Reserved>(to, from, length) {
            to.add(length)
        } else {
            encode(to, std::slice::from_raw_parts(from, length))
        }
    }
}

/// # Safety
/// There is room for `PERCENT * text.len()` bytes at `to`.
#[inline(never)]
unsafe fn encode(mut to: *mut u8, text: &[u8]) -> *mut u8 {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    // SAFETY: three bytes are written per byte at most.
    unsafe {
        for &byte in text {
            if UNRESERVED[usize::from(byte)] {
                *to = byte;
                to = to.add(1);
            } else {
                let code = [
                    b'%',
                    HEX[usize::from(byte >> 4)],
                    HEX[usize::from(byte & 15)],
                ];
                to.cast::<[u8; 3]>().write_unaligned(code);
                to = to.add(3);
            }
        }
    }
    to
}
