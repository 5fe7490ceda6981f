//! Floating-point numbers as Rust's `Display` prints them: the shortest digits that read back as the same number.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::digits::integer;
use std::io::Write;

/// The most bytes that a number takes: the sign, and 1 and 308 zeros, or a point and 324 zeros and 17 digits.
pub(crate) const FLOAT: usize = 352;

/// Writes a number, and returns the end.
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[inline(never)]
pub(crate) unsafe fn float(to: *mut u8, number: f64) -> *mut u8 {
    let size = number.abs();
    // Up to 15 digits, a decimal that reads as this number is the only one of its length: so if dividing gives the number
    // back, these are its shortest digits.
    if size < 2_147_483_648.0 && (number != 0.0 || number.is_sign_positive()) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "neither negative nor too large"
        )]
        let cents = (size * 100.0 + 0.5) as u64;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "fewer than 2^53, and exactly equal is meant"
        )]
        let exact = cents as f64 / 100.0 == size;
        if exact {
            // SAFETY: the caller's promise.
            return unsafe { hundredths(to, number < 0.0, cents) };
        }
    }
    // SAFETY: the caller's promise.
    unsafe {
        shortest(
            to,
            zmij::Buffer::new().format(number),
            format_args!("{number}"),
        )
    }
}

/// Writes a number, and returns the end.
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[inline(never)]
pub(crate) unsafe fn float_32(to: *mut u8, number: f32) -> *mut u8 {
    let size = number.abs();
    // As above, up to 6 digits.
    if size < 9999.0 && (number != 0.0 || number.is_sign_positive()) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "neither negative nor too large"
        )]
        let cents = (size * 100.0 + 0.5) as u32;
        #[expect(
            clippy::cast_precision_loss,
            clippy::float_cmp,
            reason = "fewer than 2^24, and exactly equal is meant"
        )]
        let exact = cents as f32 / 100.0 == size;
        if exact {
            // SAFETY: the caller's promise.
            return unsafe { hundredths(to, number < 0.0, u64::from(cents)) };
        }
    }
    // SAFETY: the caller's promise.
    unsafe {
        shortest(
            to,
            zmij::Buffer::new().format(number),
            format_args!("{number}"),
        )
    }
}

/// # Safety
/// There is room for 24 bytes at `to`.
#[inline]
unsafe fn hundredths(to: *mut u8, negative: bool, cents: u64) -> *mut u8 {
    // SAFETY: a sign, at most 10 digits, a point and two digits.
    unsafe {
        *to = b'-';
        let to = integer(to.add(usize::from(negative)), cents / 100);
        let (tenths, rest) = ((cents % 100 / 10) as u8, (cents % 10) as u8);
        if tenths == 0 && rest == 0 {
            return to;
        }
        to.cast::<[u8; 3]>()
            .write_unaligned([b'.', b'0' + tenths, b'0' + rest]);
        to.add(2 + usize::from(rest != 0))
    }
}

/// Writes the shortest digits, which come in the notation of `Debug`, in the notation of `Display`.
///
/// # Safety
/// There is room for [`FLOAT`] bytes at `to`.
#[cold]
unsafe fn shortest(to: *mut u8, debug: &str, display: std::fmt::Arguments<'_>) -> *mut u8 {
    let digits = debug.strip_suffix(".0").unwrap_or(debug);
    // SAFETY: room for as many bytes; neither text is longer than that.
    unsafe {
        if digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'))
        {
            std::ptr::copy_nonoverlapping(digits.as_ptr(), to, digits.len());
            return to.add(digits.len());
        }
        // An exponent, an infinity or not a number: rare, and long.
        let mut text = [0; FLOAT];
        let mut rest = &mut text[..];
        let fits = rest.write_fmt(display).is_ok();
        debug_assert!(fits);
        let length = FLOAT - rest.len();
        std::ptr::copy_nonoverlapping(text.as_ptr(), to, length);
        to.add(length)
    }
}
