//! Components of URLs: all but letters, digits and `-._~` in percent-encoding (RFC 3986, section 2.3).
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

/// How many bytes one byte can become.
pub(crate) const PERCENT: usize = 3;

/// Whether a byte stands for itself.
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Writes `length` bytes from `from`, encoded, and returns the end.
///
/// # Safety
/// `from` is valid for reading `length` bytes; at `to` there is room for `PERCENT * length`; they don't overlap.
#[inline]
pub(crate) unsafe fn percent(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise; SSSE3 was asked for.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if is_x86_feature_detected!("ssse3") {
            return vector::percent(to, from, length);
        }
        encode(to, from, length)
    }
}

/// # Safety
/// As [`percent`].
#[inline(never)]
unsafe fn encode(mut to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    static UNRESERVED: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0u8;
        while byte < 0x80 {
            table[byte as usize] = is_unreserved(byte);
            byte += 1;
        }
        table
    };
    // SAFETY: three bytes are written per byte at most.
    unsafe {
        for &byte in std::slice::from_raw_parts(from, length) {
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

#[cfg(target_arch = "x86_64")]
mod vector {
    //! Most components need nothing encoded, and sixteen bytes can be looked at at once.
    use super::{encode, is_unreserved};
    use crate::kernel::scan::{copy_for, load};
    use std::arch::x86_64::{
        __m128i, _mm_and_si128, _mm_cmpeq_epi8, _mm_set1_epi8, _mm_setzero_si128, _mm_shuffle_epi8,
        _mm_srli_epi16,
    };

    /// By the low four bits of a byte: a set of high four bits with which it is unreserved.
    static HIGHS: [u8; 16] = {
        let mut table = [0; 16];
        let mut byte = 0u8;
        while byte < 0x80 {
            if is_unreserved(byte) {
                table[(byte & 15) as usize] |= 1 << (byte >> 4);
            }
            byte += 1;
        }
        table
    };

    /// The sets of one element; none for what isn't ASCII.
    static BITS: [u8; 16] = [1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0];

    /// All ones in what a component of a URL can't hold as it is.
    #[inline]
    #[target_feature(enable = "ssse3")]
    fn reserved(block: __m128i) -> __m128i {
        // SAFETY: both tables are as large as what the load takes.
        let (highs, bits) = unsafe { (load(HIGHS.as_ptr()), load(BITS.as_ptr())) };
        let high = _mm_and_si128(_mm_srli_epi16::<4>(block), _mm_set1_epi8(15));
        let fits = _mm_and_si128(_mm_shuffle_epi8(highs, block), _mm_shuffle_epi8(bits, high));
        _mm_cmpeq_epi8(fits, _mm_setzero_si128())
    }

    copy_for!(
        #[target_feature(enable = "ssse3")]
        reserved
    );

    /// # Safety
    /// As [`super::percent`]; the machine has SSSE3.
    #[target_feature(enable = "ssse3")]
    pub(super) unsafe fn percent(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
        // SAFETY: the same contract.
        unsafe {
            if copy(to, from, length) {
                to.add(length)
            } else {
                encode(to, from, length)
            }
        }
    }
}
