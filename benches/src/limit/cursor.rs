//! The place to write at, in a register, and what is written there without a check.
#![expect(
    clippy::inline_always,
    reason = "the limit leaves nothing to the optimizer's taste"
)]

use super::{escape, float};

/// The digits of the integers below 100, from the left.
static DIGITS: [[u8; 2]; 100] = {
    let mut table = [[0; 2]; 100];
    let mut number = 0_u8;
    while number < 100 {
        table[number as usize] = if number < 10 {
            [b'0' + number, 0]
        } else {
            [b'0' + number / 10, b'0' + number % 10]
        };
        number += 1;
    }
    table
};

/// Writes bytes whose number the compiler knows, and returns the place behind them.
///
/// # Safety
///
/// So many bytes can be written at `to`.
#[inline(always)]
pub(super) unsafe fn place<const N: usize>(to: *mut u8, bytes: &[u8; N]) -> *mut u8 {
    // SAFETY: the caller says so.
    unsafe {
        to.cast::<[u8; N]>().write_unaligned(*bytes);
        to.add(N)
    }
}

/// Writes an integer, and returns the place behind it.
///
/// # Safety
///
/// Twenty bytes can be written at `to`.
#[inline(always)]
pub(super) unsafe fn integer(to: *mut u8, value: u64) -> *mut u8 {
    // SAFETY: the caller says so; the table has an entry for each number below 100.
    unsafe {
        if value < 100 {
            #[expect(clippy::cast_possible_truncation, reason = "it is below 100")]
            let digits = *DIGITS.get_unchecked(value as usize);
            to.cast::<[u8; 2]>().write_unaligned(digits);
            to.add(1 + usize::from(value > 9))
        } else {
            to.add(itoap::write_to_ptr(to, value))
        }
    }
}

/// Where the next byte goes. The rest of a page and some slack fit behind it.
#[derive(Clone, Copy, Debug)]
pub struct Cursor(*mut u8);

impl Cursor {
    /// Runs `write` at the end of `buffer`, which gets room for `length` bytes first.
    ///
    /// # Safety
    ///
    /// `write` writes UTF-8, and no more than `length` bytes.
    #[inline(always)]
    pub unsafe fn fill(buffer: &mut String, length: usize, write: impl FnOnce(Self) -> Self) {
        // SAFETY: the caller says so.
        unsafe {
            let bytes = buffer.as_mut_vec();
            bytes.reserve(length + escape::SLACK);
            let start = bytes.as_mut_ptr().add(bytes.len());
            let end = write(Self(start)).0;
            bytes.set_len(bytes.len() + end.offset_from_unsigned(start));
        }
    }

    /// Static markup.
    ///
    /// # Safety
    ///
    /// It fits.
    #[inline(always)]
    pub unsafe fn markup<const N: usize>(&mut self, bytes: &[u8; N]) {
        // SAFETY: the caller says so.
        self.0 = unsafe { place(self.0, bytes) };
    }

    /// Static markup of `N` bytes at most, as one store of all of them, of which `length` count.
    ///
    /// # Safety
    ///
    /// It fits.
    #[inline(always)]
    pub unsafe fn block<const N: usize>(&mut self, bytes: &[u8; N], length: usize) {
        // SAFETY: the caller says so.
        unsafe {
            place(self.0, bytes);
            self.0 = self.0.add(length);
        }
    }

    /// An integer.
    ///
    /// # Safety
    ///
    /// It fits.
    #[inline(always)]
    pub unsafe fn integer(&mut self, value: u64) {
        // SAFETY: the caller says so.
        self.0 = unsafe { integer(self.0, value) };
    }

    /// A finite float.
    ///
    /// # Safety
    ///
    /// It fits.
    #[inline(always)]
    pub unsafe fn float(&mut self, value: f64) {
        // SAFETY: the caller says so.
        self.0 = unsafe { float::write(self.0, value) };
    }

    /// Text, escaped.
    ///
    /// # Safety
    ///
    /// It fits.
    #[inline(always)]
    pub unsafe fn text(&mut self, text: &str) {
        // SAFETY: the caller says so.
        self.0 = unsafe { escape::write(self.0, text) };
    }
}
