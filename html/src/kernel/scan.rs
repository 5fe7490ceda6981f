//! Copying in the hope that nothing is to be replaced: one look at every byte, by loads that never leave the string.
#![expect(unsafe_code, reason = "overlapping loads, and stores at a cursor whose room the caller has checked")]

#[cfg(target_arch = "x86_64")]
pub(super) use vector::copy;
#[cfg(not(target_arch = "x86_64"))]
pub(super) use word::copy;

/// Which bytes can't be copied as they are.
pub(super) trait Stops {
    /// All ones in the bytes that may be replaced; a few that aren't after all do no harm.
    #[cfg(target_arch = "x86_64")]
    fn marks(block: std::arch::x86_64::__m128i) -> std::arch::x86_64::__m128i;

    /// Whether this byte may be replaced.
    #[cfg(not(target_arch = "x86_64"))]
    fn stops(byte: u8) -> bool;
}

#[cfg(target_arch = "x86_64")]
mod vector {
    //! Sixteen bytes at a time.
    use super::Stops;
    use std::arch::x86_64::{
        __m128i, _mm_cvtsi32_si128, _mm_cvtsi64_si128, _mm_loadl_epi64, _mm_loadu_si128, _mm_movemask_epi8,
        _mm_or_si128, _mm_storel_epi64, _mm_storeu_si128, _mm_unpacklo_epi64,
    };

    /// Copies `length` bytes, and says whether all of them can stay as they are.
    ///
    /// # Safety
    /// `from` is valid for reading `length` bytes, and `to` for writing as many.
    #[inline]
    pub(in super::super) unsafe fn copy<S: Stops>(to: *mut u8, from: *const u8, length: usize) -> bool {
        // SAFETY: in each branch, all loads and stores lie within `length` bytes.
        unsafe {
            if length >= 16 {
                let last = length - 16;
                let tail = _mm_loadu_si128(from.add(last).cast::<__m128i>());
                let head = _mm_loadu_si128(from.cast::<__m128i>());
                _mm_storeu_si128(to.add(last).cast::<__m128i>(), tail);
                _mm_storeu_si128(to.cast::<__m128i>(), head);
                let mut marks = _mm_or_si128(S::marks(head), S::marks(tail));
                let mut at = 16;
                while at < last {
                    let block = _mm_loadu_si128(from.add(at).cast::<__m128i>());
                    _mm_storeu_si128(to.add(at).cast::<__m128i>(), block);
                    marks = _mm_or_si128(marks, S::marks(block));
                    at += 16;
                }
                _mm_movemask_epi8(marks) == 0
            } else if length >= 8 {
                let last = length - 8;
                let head = _mm_loadl_epi64(from.cast::<__m128i>());
                let tail = _mm_loadl_epi64(from.add(last).cast::<__m128i>());
                _mm_storel_epi64(to.cast::<__m128i>(), head);
                _mm_storel_epi64(to.add(last).cast::<__m128i>(), tail);
                _mm_movemask_epi8(S::marks(_mm_unpacklo_epi64(head, tail))) == 0
            } else if length >= 4 {
                let last = length - 4;
                let head = from.cast::<u32>().read_unaligned();
                let tail = from.add(last).cast::<u32>().read_unaligned();
                to.cast::<u32>().write_unaligned(head);
                to.add(last).cast::<u32>().write_unaligned(tail);
                let both = u64::from(head) | (u64::from(tail) << 32);
                _mm_movemask_epi8(S::marks(_mm_cvtsi64_si128(both.cast_signed()))) & 0xff == 0
            } else if length > 0 {
                let (middle, last) = (length / 2, length - 1);
                let bytes = [*from, *from.add(middle), *from.add(last), 0];
                *to = bytes[0];
                *to.add(middle) = bytes[1];
                *to.add(last) = bytes[2];
                _mm_movemask_epi8(S::marks(_mm_cvtsi32_si128(i32::from_le_bytes(bytes)))) & 7 == 0
            } else {
                true
            }
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod word {
    //! A byte at a time, which compilers turn into whatever vectors there are.
    use super::Stops;

    /// Copies `length` bytes, and says whether all of them can stay as they are.
    ///
    /// # Safety
    /// `from` is valid for reading `length` bytes, and `to` for writing as many.
    #[inline]
    pub(in super::super) unsafe fn copy<S: Stops>(to: *mut u8, from: *const u8, length: usize) -> bool {
        // SAFETY: both are valid for `length` bytes.
        let bytes = unsafe {
            std::ptr::copy_nonoverlapping(from, to, length);
            std::slice::from_raw_parts(from, length)
        };
        !bytes.iter().fold(false, |any, byte| any | S::stops(*byte))
    }
}
