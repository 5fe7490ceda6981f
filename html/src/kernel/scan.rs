//! Sixteen bytes at a time: copying in the hope that nothing is to be replaced.
#![expect(
    unsafe_code,
    reason = "overlapping loads, and stores at a cursor whose room the caller has checked"
)]

use std::arch::x86_64::{
    __m128i, _mm_cvtsi64_si128, _mm_loadl_epi64, _mm_loadu_si128, _mm_storel_epi64,
    _mm_storeu_si128, _mm_unpacklo_epi64,
};

/// Reads 16 bytes.
///
/// # Safety
/// `from` is valid for 16 bytes.
#[inline]
pub(super) unsafe fn load(from: *const u8) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe { _mm_loadu_si128(from.cast()) }
}

/// Writes 16 bytes.
///
/// # Safety
/// `to` is valid for 16 bytes.
#[inline]
pub(super) unsafe fn store(to: *mut u8, block: __m128i) {
    // SAFETY: the caller's promise.
    unsafe { _mm_storeu_si128(to.cast(), block) };
}

/// Copies 16 bytes.
///
/// # Safety
/// Both are valid for 16 bytes.
#[inline]
pub(super) unsafe fn block(to: *mut u8, from: *const u8) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe {
        let block = load(from);
        _mm_storeu_si128(to.cast(), block);
        block
    }
}

/// Copies 8 bytes to the beginning, and 8 to `last`, and gives them as one block.
///
/// # Safety
/// Both are valid for `last + 8` bytes.
#[inline]
pub(super) unsafe fn eights(to: *mut u8, from: *const u8, last: usize) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe {
        let (head, tail) = (
            _mm_loadl_epi64(from.cast()),
            _mm_loadl_epi64(from.add(last).cast()),
        );
        _mm_storel_epi64(to.cast(), head);
        _mm_storel_epi64(to.add(last).cast(), tail);
        _mm_unpacklo_epi64(head, tail)
    }
}

/// Copies 4 bytes to the beginning, and 4 to `last`, and gives them as the low half of a block.
///
/// # Safety
/// Both are valid for `last + 4` bytes.
#[inline]
pub(super) unsafe fn fours(to: *mut u8, from: *const u8, last: usize) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe {
        let head = from.cast::<u32>().read_unaligned();
        let tail = from.add(last).cast::<u32>().read_unaligned();
        to.cast::<u32>().write_unaligned(head);
        to.add(last).cast::<u32>().write_unaligned(tail);
        _mm_cvtsi64_si128((u64::from(head) | (u64::from(tail) << 32)).cast_signed())
    }
}

/// Copies one to three bytes, and gives them, some perhaps twice, as the first three of a block.
///
/// # Safety
/// Both are valid for `length` bytes, of which there is at least one.
#[inline]
pub(super) unsafe fn three(to: *mut u8, from: *const u8, length: usize) -> __m128i {
    // SAFETY: the caller's promise.
    unsafe {
        let (middle, last) = (length / 2, length - 1);
        let bytes = [*from, *from.add(middle), *from.add(last), 0];
        *to = bytes[0];
        *to.add(middle) = bytes[1];
        *to.add(last) = bytes[2];
        _mm_cvtsi64_si128(i64::from(i32::from_le_bytes(bytes)))
    }
}

/// Defines `copy`, for a set of instructions (the attributes) and the set of characters that `$candidates` marks in a
/// block of 16 bytes. Marking a few that can stay after all is no harm. A macro, because a function isn't inlined into one
/// that has other instructions, and a function that is generic over the set would have to be.
macro_rules! copy_for {
    ($(#[$feature:meta])* $candidates:path) => {
        /// Copies `length` bytes, and says whether all of them can stay as they are.
        ///
        /// # Safety
        /// `from` is valid for reading `length` bytes, and `to` for writing as many.
        #[inline]
        $(#[$feature])*
        pub(super) unsafe fn copy(to: *mut u8, from: *const u8, length: usize) -> bool {
            use std::arch::x86_64::{_mm_movemask_epi8, _mm_or_si128};
            use $crate::kernel::scan::{block, eights, fours, three};
            // SAFETY: in each branch, all loads and stores lie within `length` bytes.
            unsafe {
                if length >= 16 {
                    let last = length - 16;
                    let (tail, head) = (block(to.add(last), from.add(last)), block(to, from));
                    let mut marks = _mm_or_si128($candidates(head), $candidates(tail));
                    let mut at = 16;
                    while at < last {
                        marks = _mm_or_si128(marks, $candidates(block(to.add(at), from.add(at))));
                        at += 16;
                    }
                    _mm_movemask_epi8(marks) == 0
                } else if length >= 8 {
                    _mm_movemask_epi8($candidates(eights(to, from, length - 8))) == 0
                } else if length >= 4 {
                    _mm_movemask_epi8($candidates(fours(to, from, length - 4))).trailing_zeros() >= 8
                } else if length > 0 {
                    _mm_movemask_epi8($candidates(three(to, from, length))).trailing_zeros() >= 3
                } else {
                    true
                }
            }
        }
    };
}

pub(super) use copy_for;
