//! Floating-point numbers in the notation of Rust's `Display`: the shortest digits that read back as the same number.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::digits::integer;

/// The most bytes that are written: a sign, 17 digits and a point, and a few zeros.
pub(crate) const FLOAT: usize = 32;

/// Writes a number, and returns how many bytes that takes; none if it takes more than [`FLOAT`].
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[inline(never)]
pub(crate) unsafe fn float(to: *mut u8, number: f64) -> usize {
    let size = number.abs();
    // Up to 15 digits, a decimal that reads as this number is the only one of its length: so if dividing gives the number
    // back, these are its shortest digits.
    if size < 2_147_483_648.0 && (number != 0.0 || number.is_sign_positive()) {
        #[expect(clippy::cast_possible_truncation, reason = "smaller than 2^63")]
        let cents = (size * 100.0 + 0.5) as i64;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "fewer than 2^53, and exactly equal is meant"
        )]
        let exact = cents as f64 / 100.0 == size;
        if exact {
            // SAFETY: the caller's promise.
            return unsafe { hundredths(to, number < 0.0, cents.cast_unsigned()) };
        }
    }
    // SAFETY: the caller's promise.
    unsafe { shortest(to, zmij::Buffer::new().format(number)) }
}

/// As [`float`], for the smaller type.
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[inline(never)]
pub(crate) unsafe fn float_32(to: *mut u8, number: f32) -> usize {
    let size = number.abs();
    // As above, up to 6 digits.
    if size < 9999.0 && (number != 0.0 || number.is_sign_positive()) {
        #[expect(clippy::cast_possible_truncation, reason = "smaller than 2^31")]
        let cents = (size * 100.0 + 0.5) as i32;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "fewer than 2^24, and exactly equal is meant"
        )]
        let exact = cents as f32 / 100.0 == size;
        if exact {
            // SAFETY: the caller's promise.
            return unsafe { hundredths(to, number < 0.0, u64::from(cents.cast_unsigned())) };
        }
    }
    // SAFETY: the caller's promise.
    unsafe { shortest(to, zmij::Buffer::new().format(number)) }
}

/// # Safety
/// There is room for 24 bytes at `to`.
#[inline]
unsafe fn hundredths(to: *mut u8, negative: bool, cents: u64) -> usize {
    let sign = usize::from(negative);
    let digit = |digit: u64| b'0' + digit.to_le_bytes()[0];
    // SAFETY: a sign, at most 10 digits, a point and two digits.
    unsafe {
        *to = b'-';
        let whole = sign + integer(to.add(sign), cents / 100);
        let (tenths, rest) = (cents % 100 / 10, cents % 10);
        to.add(whole)
            .cast::<[u8; 3]>()
            .write_unaligned([b'.', digit(tenths), digit(rest)]);
        match (tenths, rest) {
            (0, 0) => whole,
            (_, 0) => whole + 2,
            _ => whole + 3,
        }
    }
}

/// Writes digits in the notation of `Debug` in the notation of `Display`, where that is not much longer.
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[cold]
unsafe fn shortest(to: *mut u8, debug: &str) -> usize {
    let digits = debug.strip_suffix(".0").unwrap_or(debug);
    // With an exponent, it is longer. An infinity or something that isn't a number isn't worth a branch of its own.
    if digits.len() > FLOAT
        || !digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'))
    {
        return 0;
    }
    // SAFETY: there is room for as many bytes.
    unsafe { std::ptr::copy_nonoverlapping(digits.as_ptr(), to, digits.len()) };
    digits.len()
}
