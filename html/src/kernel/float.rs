//! Floating-point numbers in the notation of Rust's `Display`: the shortest digits that read back as the same number.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

use super::digits::integer;

/// The most bytes that are written: a sign, 17 digits and a point, and a few zeros.
pub(crate) const FLOAT: usize = 32;

/// Writes a number, and returns how many bytes that takes; none if it takes more than [`FLOAT`], or if only `Display` knows
/// the digits.
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
    unsafe { shortest(to, number, zmij::Buffer::new().format(number)) }
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
    unsafe { shortest(to, number.into(), zmij::Buffer::new().format(number)) }
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
unsafe fn shortest(to: *mut u8, number: f64, debug: &str) -> usize {
    let digits = debug.strip_suffix(".0").unwrap_or(debug);
    // With an exponent, it is longer. An infinity or something that isn't a number isn't worth a branch of its own.
    if digits.len() > FLOAT
        || !digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'))
    {
        return 0;
    }
    let decimals = digits.find('.').map_or(0, |point| digits.len() - 1 - point);
    if is_between(number, decimals) {
        return 0;
    }
    // SAFETY: there is room for as many bytes.
    unsafe { std::ptr::copy_nonoverlapping(digits.as_ptr(), to, digits.len()) };
    digits.len()
}

/// Whether a number lies exactly in the middle between two numbers of so many decimals, either of which could stand for it.
fn is_between(number: f64, decimals: usize) -> bool {
    const FRACTION: u32 = f64::MANTISSA_DIGITS - 1;
    let bits = number.to_bits();
    let fraction = bits & ((1 << FRACTION) - 1);
    let exponent = bits >> FRACTION & 0x7ff;
    let (mantissa, exponent) = match exponent {
        0 => (fraction, 1),
        _ => (fraction | 1 << FRACTION, exponent),
    };
    // How many binary places there are behind the point. There are as many decimal ones, of which the last is a 5.
    let places =
        (1023 + u64::from(FRACTION)).checked_sub(exponent + u64::from(mantissa.trailing_zeros()));
    places == Some(decimals as u64 + 1)
}

#[cfg(test)]
mod tests {
    use super::{FLOAT, float, float_32};

    fn check<T: std::fmt::Display>(number: T, write: impl Fn(*mut u8) -> usize) {
        let mut buffer = [0; FLOAT];
        let length = write(buffer.as_mut_ptr());
        let display = number.to_string();
        if length > 0 {
            assert_eq!(str::from_utf8(&buffer[..length]), Ok(display.as_str()));
        }
    }

    #[test]
    fn digits_are_those_of_display() {
        let mut state = 1u64;
        let mut random = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for _ in 0..if cfg!(miri) { 100 } else { 20_000 } {
            // Whatever there is, and numbers of a few binary places, which are those that can lie between two others.
            let (bits, exponent) = (random(), random() % 54);
            let few = bits >> 12 >> (random() % 53) << (random() % 53);
            for bits in [bits, (1023 + exponent) << 52 | few & ((1 << 52) - 1)] {
                let number = f64::from_bits(bits);
                // SAFETY: the buffer has this room.
                check(number, |to| unsafe { float(to, number) });
            }
            let (bits, exponent) = (random().to_le_bytes(), random().to_le_bytes()[0] % 25);
            let bits = u32::from_le_bytes([bits[0], bits[1], bits[2], bits[3]]);
            let few = bits >> 9 >> (exponent / 2) << (exponent / 2);
            for bits in [
                bits,
                (127 + u32::from(exponent)) << 23 | few & ((1 << 23) - 1),
            ] {
                let number = f32::from_bits(bits);
                // SAFETY: the buffer has this room.
                check(number, |to| unsafe { float_32(to, number) });
            }
        }
    }

    #[test]
    fn a_number_between_two_others_is_left_to_display() {
        let mut buffer = [0; FLOAT];
        let mut written = |number: f64| {
            // SAFETY: the buffer has this room.
            unsafe { float(buffer.as_mut_ptr(), number) }
        };
        let whole = f64::from(1 << 30) * f64::from(1 << 20);
        assert_eq!(written(whole + 0.25), 0);
        assert_eq!(written(f64::from(1 << 19) + 1.0 / 2048.0), 0);
        assert_eq!(written(whole + 0.5), "1125899906842624.5".len());
    }
}
