//! Strings of up to 32 bytes: copied while they are scanned, by overlapping loads that never leave the string.
#![expect(
    unsafe_code,
    reason = "reads by overlapping loads and writes at a cursor whose room the caller has checked"
)]

use super::entity::replace;
use std::mem::MaybeUninit;

/// The longest string that is short.
pub(crate) const SHORT: usize = 32;

#[cfg(target_arch = "x86_64")]
mod scan {
    //! Copies and finds, sixteen bytes at a time.
    use crate::kernel::sse2::specials;
    use std::arch::x86_64::{
        __m128i, _mm_cvtsi32_si128, _mm_cvtsi64_si128, _mm_loadl_epi64, _mm_loadu_si128,
        _mm_storel_epi64, _mm_storeu_si128, _mm_unpacklo_epi64,
    };

    /// Copies and returns the set of positions of special characters.
    ///
    /// # Safety
    /// `from` is valid for reading `length` bytes, `to` for writing as many, and `length` is at most 32.
    #[inline]
    pub(super) unsafe fn copy(to: *mut u8, from: *const u8, length: usize) -> u32 {
        // SAFETY: in each branch both halves lie within `length` bytes, which both pointers are valid for.
        unsafe {
            if length >= 16 {
                let last = length - 16;
                let head = _mm_loadu_si128(from.cast::<__m128i>());
                let tail = _mm_loadu_si128(from.add(last).cast::<__m128i>());
                _mm_storeu_si128(to.cast::<__m128i>(), head);
                _mm_storeu_si128(to.add(last).cast::<__m128i>(), tail);
                specials(head) | (specials(tail) << last)
            } else if length >= 8 {
                let last = length - 8;
                let head = _mm_loadl_epi64(from.cast::<__m128i>());
                let tail = _mm_loadl_epi64(from.add(last).cast::<__m128i>());
                _mm_storel_epi64(to.cast::<__m128i>(), head);
                _mm_storel_epi64(to.add(last).cast::<__m128i>(), tail);
                let set = specials(_mm_unpacklo_epi64(head, tail));
                (set & 0xff) | ((set >> 8) << last)
            } else if length >= 4 {
                let last = length - 4;
                let head = from.cast::<u32>().read_unaligned();
                let tail = from.add(last).cast::<u32>().read_unaligned();
                to.cast::<u32>().write_unaligned(head);
                to.add(last).cast::<u32>().write_unaligned(tail);
                let both = u64::from(head) | (u64::from(tail) << 32);
                let set = specials(_mm_cvtsi64_si128(both.cast_signed())) & 0xff;
                (set & 0xf) | ((set >> 4) << last)
            } else if length > 0 {
                let (middle, last) = (length / 2, length - 1);
                let bytes = [*from, *from.add(middle), *from.add(last), b' '];
                *to = bytes[0];
                *to.add(middle) = bytes[1];
                *to.add(last) = bytes[2];
                let set = specials(_mm_cvtsi32_si128(i32::from_le_bytes(bytes))) & 0x7;
                (set & 1) | (((set >> 1) & 1) << middle) | (((set >> 2) & 1) << last)
            } else {
                0
            }
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod scan {
    //! Copies and finds, eight bytes at a time.
    use crate::kernel::entity::is_special;
    use crate::kernel::words::first_special;

    /// Copies and returns the set of positions of special characters.
    ///
    /// # Safety
    /// `from` is valid for reading `length` bytes, `to` for writing as many, and `length` is at most 32.
    #[inline]
    pub(super) unsafe fn copy(to: *mut u8, from: *const u8, length: usize) -> u32 {
        // SAFETY: both are valid for `length` bytes and don't overlap.
        let bytes = unsafe {
            std::ptr::copy_nonoverlapping(from, to, length);
            std::slice::from_raw_parts(from, length)
        };
        let (words, rest) = bytes.as_chunks::<8>();
        let clean = words
            .iter()
            .all(|word| first_special(u64::from_le_bytes(*word)).is_none())
            && !rest.iter().any(|byte| is_special(*byte));
        if clean {
            return 0;
        }
        bytes.iter().enumerate().fold(0, |set, (at, byte)| {
            set | (u32::from(is_special(*byte)) << at)
        })
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
    unsafe {
        let specials = scan::copy(to, from, length);
        if specials == 0 {
            to.add(length)
        } else {
            dirty(to, from, length, specials)
        }
    }
}

/// Sixteen bytes, of which some may be uninitialised: what is copied past the end of a string is written over.
type Block = [MaybeUninit<u8>; 16];

/// # Safety
/// `from` and `to` are valid for 16 bytes.
#[inline]
unsafe fn copy_block(to: *mut u8, from: *const u8) {
    // SAFETY: the caller's promise; the type admits uninitialised bytes.
    unsafe {
        to.cast::<Block>()
            .write_unaligned(from.cast::<Block>().read_unaligned())
    }
}

/// As [`short`], for a string with special characters at the positions of the set, which isn't empty.
///
/// # Safety
/// As [`short`].
#[inline(never)]
unsafe fn dirty(mut to: *mut u8, from: *const u8, length: usize, mut specials: u32) -> *mut u8 {
    // A copy with room behind, so that a piece can be copied in whole blocks whatever its length.
    let mut room = [MaybeUninit::<u8>::uninit(); 64];
    let copy = room.as_mut_ptr().cast::<u8>();
    // SAFETY: `copy` has 64 bytes and no piece starts behind 32, so two blocks from there stay inside. What is written to
    // `to` is at most 6 bytes per byte of the string, and then up to 32 bytes that don't count, within the 64.
    unsafe {
        scan::copy(copy, from, length);
        let mut next = 0;
        while specials != 0 {
            let at = specials.trailing_zeros() as usize;
            specials &= specials - 1;
            copy_block(to, copy.add(next));
            if at - next > 16 {
                copy_block(to.add(16), copy.add(next + 16));
            }
            to = replace(*from.add(at), to.add(at - next));
            next = at + 1;
        }
        copy_block(to, copy.add(next));
        if length - next > 16 {
            copy_block(to.add(16), copy.add(next + 16));
        }
        to.add(length - next)
    }
}
