//! Floats in place: prices and ratings by integers, the rest by zmij.
#![expect(
    clippy::inline_always,
    reason = "the limit leaves nothing to the optimizer's taste"
)]

use super::cursor::{integer, place};

/// Below this every number with two decimals is told apart by its hundredths.
const EXACT: f64 = 2_147_483_648.0;

/// Writes the shortest decimal that reads back as `value`, and returns the place behind it.
///
/// # Safety
///
/// 32 bytes can be written at `to`; `value` is finite.
#[inline(always)]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "the comparison says whether anything was lost"
)]
pub(super) unsafe fn write(mut to: *mut u8, value: f64) -> *mut u8 {
    let size = value.abs();
    // Not exact for every value, which is why the quotient is compared.
    let hundredths = if size < EXACT {
        (size * 100.0 + 0.5) as u64
    } else {
        0
    };
    if hundredths == 0 || hundredths as f64 / 100.0 != size {
        // SAFETY: the caller says so.
        return unsafe { any(to, value) };
    }
    let (whole, rest) = (hundredths / 100, (hundredths % 100) as u8);
    // SAFETY: a sign, ten digits, a point and two digits at most.
    unsafe {
        to.write(b'-');
        to = integer(to.add(usize::from(value < 0.0)), whole);
        let decimals = [b'.', b'0' + rest / 10, b'0' + rest % 10];
        to = place(to, &decimals);
        // `1.5`, not `1.50`; but `2.0`.
        to.sub(usize::from(rest.is_multiple_of(10)))
    }
}

#[cold]
#[inline(never)]
unsafe fn any(to: *mut u8, value: f64) -> *mut u8 {
    let mut buffer = zmij::Buffer::new();
    let digits = buffer.format_finite(value).as_bytes();
    // SAFETY: a formatted float takes 24 bytes at most.
    unsafe {
        std::ptr::copy_nonoverlapping(digits.as_ptr(), to, digits.len());
        to.add(digits.len())
    }
}

#[cfg(test)]
mod tests {
    use crate::workload::Random;

    #[test]
    fn floats_are_written_as_zmij_writes_them() {
        let mut random = Random::new(8);
        let mut buffer = [0_u8; 64];
        for round in 0..400_000 {
            #[expect(clippy::cast_precision_loss, reason = "any float will do")]
            let value = match round % 4 {
                0 => (random.number() >> 20) as f64 / 100.0,
                1 => random.below(100_000) as f64 / 100.0,
                2 => random.below(100_000) as f64 / -1000.0,
                _ => f64::from_bits(random.number()),
            };
            if !value.is_finite() {
                continue;
            }
            let start = buffer.as_mut_ptr();
            // SAFETY: the buffer is longer than any float.
            let length = unsafe { super::write(start, value).offset_from_unsigned(start) };
            let written = std::str::from_utf8(&buffer[..length]);
            assert_eq!(written, Ok(zmij::Buffer::new().format(value)), "{value:?}");
        }
    }
}
