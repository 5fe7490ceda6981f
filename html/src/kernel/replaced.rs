//! Sixteen bytes at a time: copying when something is to be replaced, and it is known where.
#![expect(
    unsafe_code,
    reason = "overlapping loads, and stores at a cursor whose room the caller has checked"
)]

use super::entity::replace;
use super::scan::block;

/// Copies `length` bytes, at most 64, in whole blocks.
///
/// # Safety
/// `to` is valid for 64 bytes, `from` for 32, and for 64 if `length` is more than 32.
#[inline]
pub(super) unsafe fn piece(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the caller's promise.
    unsafe {
        block(to, from);
        block(to.add(16), from.add(16));
        if length > 32 {
            block(to.add(32), from.add(32));
            block(to.add(48), from.add(48));
        }
        to.add(length)
    }
}

/// Replaces the characters at some positions of `length` bytes, which are copied already: what is before the first is in
/// place. All positions of a block are known before any is replaced, so that reading never waits for writing.
///
/// # Safety
/// `positions` isn't empty; `length` is at most 64, and `from` is valid for 32 bytes more; `to` has room for 6 bytes per
/// byte and 64 more.
#[inline]
pub(super) unsafe fn replace_all(
    to: *mut u8,
    from: *const u8,
    mut positions: u64,
    length: usize,
) -> *mut u8 {
    // SAFETY: a piece begins at `length` at the latest, so 32 bytes from there are valid; one longer than 32 begins before
    // 32, and 64 bytes from there are valid.
    unsafe {
        let first = positions.trailing_zeros() as usize;
        let mut to = replace(*from.add(first), to.add(first));
        let mut next = first + 1;
        positions &= positions - 1;
        while positions != 0 {
            let at = positions.trailing_zeros() as usize;
            positions &= positions - 1;
            to = piece(to, from.add(next), at - next);
            to = replace(*from.add(at), to);
            next = at + 1;
        }
        piece(to, from.add(next), length - next)
    }
}

/// Fewer than 16 bytes as one block; what is behind them doesn't count.
///
/// # Safety
/// `from` is valid for `length` bytes.
#[inline]
pub(super) unsafe fn partial(from: *const u8, length: usize) -> [u8; 16] {
    debug_assert!(length < 16);
    // Where two reads overlap, both find the same bits.
    // SAFETY: in each branch, all reads lie within `length` bytes.
    let bits = unsafe {
        let byte = |at: usize| u64::from(*from.add(at)) << (8 * at);
        let four = |at: usize| {
            u64::from(u32::from_le(from.add(at).cast::<u32>().read_unaligned())) << (8 * at)
        };
        let eight = |at: usize| {
            u128::from(u64::from_le(from.add(at).cast::<u64>().read_unaligned())) << (8 * at)
        };
        if length >= 8 {
            eight(0) | eight(length - 8)
        } else if length >= 4 {
            u128::from(four(0) | four(length - 4))
        } else if length > 0 {
            u128::from(byte(0) | byte(length / 2) | byte(length - 1))
        } else {
            0
        }
    };
    bits.to_le_bytes()
}

/// Defines `rest`, for a set of instructions, the set of characters that `$exact` marks in a block of 16 bytes, and the
/// way in which `$shifted` drops the first few bytes of a block.
macro_rules! rest_for {
    ($(#[$feature:meta])* $exact:path, $shifted:path) => {
        /// Writes text of at most 32 bytes in which there may be something to replace. What is between is read from the
        /// text itself, and moved within registers: memory that was just written in other pieces would be waited for.
        ///
        /// # Safety
        /// As [`crate::kernel::text`].
        #[inline]
        $(#[$feature])*
        unsafe fn replaced(mut to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
            use $crate::kernel::entity::replace;
            use $crate::kernel::replaced::partial;
            use $crate::kernel::scan::{load, store};
            use std::arch::x86_64::_mm_movemask_epi8;
            // SAFETY: `last + 16` bytes are valid from `base`, and so is each load, which begins at `last` at the latest.
            // Each piece writes 32 bytes at most, of which as many count as were read.
            unsafe {
                let exact = |block| u64::from(_mm_movemask_epi8($exact(block)).cast_unsigned());
                let whole;
                let (base, last, found) = if length >= 16 {
                    let last = length - 16;
                    (from, last, exact(load(from)) | (exact(load(from.add(last))) << last))
                } else {
                    whole = partial(from, length);
                    (whole.as_ptr(), 0, exact(load(whole.as_ptr())) & ((1 << length) - 1))
                };
                let piece = |to, next: usize| {
                    let at = next.min(last);
                    store(to, $shifted(load(base.add(at)), next - at));
                };
                let (mut next, mut found) = (0, found | (1 << length));
                loop {
                    let at = found.trailing_zeros() as usize;
                    piece(to, next);
                    if at - next > 16 {
                        piece(to.add(16), next + 16);
                    }
                    to = to.add(at - next);
                    if at == length {
                        return to;
                    }
                    to = replace(*base.add(at), to);
                    next = at + 1;
                    found &= found - 1;
                }
            }
        }

        /// Writes text of fewer than 96 bytes in which there may be something to replace.
        ///
        /// # Safety
        /// As [`crate::kernel::text`].
        #[inline]
        $(#[$feature])*
        unsafe fn rest(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
            // SAFETY: the same contract, part by part.
            unsafe {
                while length > 32 {
                    to = replaced(to, from, 32);
                    from = from.add(32);
                    length -= 32;
                }
                replaced(to, from, length)
            }
        }
    };
}

pub(super) use rest_for;
