//! Text on x86-64 machines that have AVX2, as nearly all do.
//!
//! A byte is special if it equals the needle that its low four bits select, which a byte shuffle looks up.
#![expect(
    unsafe_code,
    reason = "vector loads and stores at a cursor whose room the caller has checked"
)]

use super::entity::{NEEDLES, replace};
use super::replaced::rest_for;
use super::scan::{copy_for, load};
use std::arch::x86_64::{
    __m128i, __m256i, _mm_cmpeq_epi8, _mm_shuffle_epi8, _mm256_broadcastsi128_si256,
    _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_or_si256,
    _mm256_shuffle_epi8, _mm256_storeu_si256,
};

/// All ones in what HTML can't hold as it is.
#[inline]
#[target_feature(enable = "avx2")]
fn exact(block: __m128i) -> __m128i {
    // SAFETY: there are as many needles as the load takes.
    let needles = unsafe { load(NEEDLES.as_ptr()) };
    _mm_cmpeq_epi8(_mm_shuffle_epi8(needles, block), block)
}

copy_for!(
    #[target_feature(enable = "avx2,bmi1")]
    exact
);
rest_for!(
    #[target_feature(enable = "avx2,bmi1")]
    exact,
    shifted
);

/// Drops the first `count` bytes of a block, at most 16.
///
/// # Safety
/// `count` is at most 16.
#[inline]
#[target_feature(enable = "avx2")]
unsafe fn shifted(block: __m128i, count: usize) -> __m128i {
    /// From each place on, where the bytes come from.
    static SOURCES: [u8; 32] = {
        let mut table = [0x80; 32];
        let mut index = 0;
        while index < 16 {
            table[index as usize] = index;
            index += 1u8;
        }
        table
    };
    // SAFETY: 16 bytes are read, from the first half.
    _mm_shuffle_epi8(block, unsafe { load(SOURCES.as_ptr().add(count)) })
}

/// Writes `length` bytes from `from`, at most 32, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`]; the machine has AVX2.
#[inline]
#[target_feature(enable = "avx2,bmi1")]
pub(crate) unsafe fn short(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe {
        if copy(to, from, length) {
            to.add(length)
        } else {
            dirty_short(to, from, length)
        }
    }
}

/// # Safety
/// As [`replaced`]; the machine has AVX2.
#[inline(never)]
#[target_feature(enable = "avx2,bmi1")]
unsafe extern "C" fn dirty_short(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { replaced(to, from, length) }
}

/// Copies 32 bytes.
///
/// # Safety
/// Both are valid for 32 bytes.
#[inline]
#[target_feature(enable = "avx2")]
unsafe fn block(to: *mut u8, from: *const u8) -> __m256i {
    // SAFETY: the caller's promise.
    unsafe {
        let block = _mm256_loadu_si256(from.cast());
        _mm256_storeu_si256(to.cast(), block);
        block
    }
}

/// Copies `length` bytes, at most 64, in whole blocks.
///
/// # Safety
/// `to` is valid for 64 bytes, `from` for 32, and for 64 if `length` is more than 32.
#[inline]
#[target_feature(enable = "avx2")]
unsafe fn piece(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe {
        block(to, from);
        if length > 32 {
            block(to.add(32), from.add(32));
        }
        to.add(length)
    }
}

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// As [`super::text`]; the machine has AVX2.
#[target_feature(enable = "avx2,bmi1")]
pub(crate) unsafe extern "C" fn text(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe {
        if length >= 96 {
            long(to, from, length)
        } else if copy(to, from, length) {
            to.add(length)
        } else {
            dirty(to, from, length)
        }
    }
}

/// # Safety
/// As [`rest`]; the machine has AVX2.
#[inline(never)]
#[target_feature(enable = "avx2,bmi1")]
unsafe extern "C" fn dirty(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract.
    unsafe { rest(to, from, length) }
}

/// # Safety
/// As [`text`].
#[inline(never)]
#[target_feature(enable = "avx2,bmi1")]
unsafe extern "C" fn long(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
    // SAFETY: a turn of the loop reads no more than 96 bytes and `length` is at least that: a piece begins at 64 at the
    // latest and reads 32 bytes, and one longer than 32 begins before 32. It writes at most 6 bytes for each of 64, and up
    // to 64 bytes that don't count, for which the caller made room.
    unsafe {
        let needles = _mm256_broadcastsi128_si256(load(NEEDLES.as_ptr()));
        while length >= 96 {
            let (a, b) = (block(to, from), block(to.add(32), from.add(32)));
            let a = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(needles, a), a);
            let b = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(needles, b), b);
            if _mm256_movemask_epi8(_mm256_or_si256(a, b)) == 0 {
                to = to.add(64);
            } else {
                let (a, b) = (
                    _mm256_movemask_epi8(a).cast_unsigned(),
                    _mm256_movemask_epi8(b).cast_unsigned(),
                );
                let mut positions = u64::from(a) | (u64::from(b) << 32);
                let first = positions.trailing_zeros() as usize;
                to = replace(*from.add(first), to.add(first));
                let mut next = first + 1;
                positions &= positions - 1;
                while positions != 0 {
                    let at = positions.trailing_zeros() as usize;
                    positions &= positions - 1;
                    to = piece(to, from.add(next), at - next);
                    to = replace(*from.add(at), to);
                    next = at + 1;
                }
                to = piece(to, from.add(next), 64 - next);
            }
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
