//! Integers in decimal digits, written in place.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

/// The most bytes that an integer of up to 64 bits takes, with its sign.
pub(crate) const INTEGER: usize = 21;

/// The most bytes that an integer of 128 bits takes, with its sign.
pub(crate) const INTEGER_128: usize = 40;

/// The numbers below 100, with leading zeros.
static PAIRS: [[u8; 2]; 100] = {
    let mut table = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        table[number as usize] = [b'0' + number / 10, b'0' + number % 10];
        number += 1u8;
    }
    table
};

/// The numbers below 100, without leading zeros: of those below 10, the second byte doesn't count.
static SMALL: [[u8; 2]; 100] = {
    let mut table = PAIRS;
    let mut number = 0;
    while number < 10 {
        table[number as usize] = [b'0' + number, b'0'];
        number += 1u8;
    }
    table
};

/// The number, which is known to be small, as an index.
#[inline]
fn below_256(number: u64) -> usize {
    usize::from(number.to_le_bytes()[0])
}

/// Writes a number, and returns how many bytes that takes: a caller that adds up lengths moves its cursor once. Small
/// numbers, most of what pages print, are written where this is inlined.
///
/// # Safety
/// There is room for 20 bytes at `to`.
#[inline]
pub(crate) unsafe fn integer(to: *mut u8, number: u64) -> usize {
    // SAFETY: within 20 bytes.
    unsafe {
        if number < 100 {
            to.cast::<[u8; 2]>()
                .write_unaligned(SMALL[below_256(number)]);
            1 + usize::from(number >= 10)
        } else {
            large(to, number)
        }
    }
}

/// # Safety
/// There is room for 2 bytes at `to`, and `number` is less than 100.
#[inline]
unsafe fn small(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: two bytes are written.
    unsafe {
        to.cast::<[u8; 2]>()
            .write_unaligned(SMALL[below_256(number)]);
        to.add(1 + usize::from(number >= 10))
    }
}

/// # Safety
/// There is room for 2 bytes at `to`, and `number` is less than 100.
#[inline]
unsafe fn pair(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: two bytes are written.
    unsafe {
        to.cast::<[u8; 2]>()
            .write_unaligned(PAIRS[below_256(number)]);
        to.add(2)
    }
}

/// # Safety
/// There is room for 4 bytes at `to`, and `number` is less than 10,000.
#[inline]
unsafe fn four(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: four bytes are written.
    unsafe { pair(pair(to, number / 100), number % 100) }
}

/// # Safety
/// There is room for 8 bytes at `to`, and `number` is less than 10^8.
#[inline]
unsafe fn eight(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: eight bytes are written.
    unsafe { four(four(to, number / 10_000), number % 10_000) }
}

/// # Safety
/// There is room for 4 bytes at `to`, and `number` is less than 10,000.
#[inline]
unsafe fn up_to_four(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: at most four bytes are written.
    unsafe {
        if number < 100 {
            small(to, number)
        } else {
            pair(small(to, number / 100), number % 100)
        }
    }
}

/// # Safety
/// There is room for 8 bytes at `to`, and `number` is less than 10^8.
#[inline]
unsafe fn up_to_eight(to: *mut u8, number: u64) -> *mut u8 {
    // SAFETY: at most eight bytes are written.
    unsafe {
        if number < 10_000 {
            up_to_four(to, number)
        } else {
            four(up_to_four(to, number / 10_000), number % 10_000)
        }
    }
}

/// Writes a number that isn't below 100, and returns how many bytes that takes.
///
/// # Safety
/// There is room for 20 bytes at `to`.
#[inline(never)]
unsafe extern "C" fn large(to: *mut u8, number: u64) -> usize {
    // SAFETY: within 20 bytes.
    unsafe {
        if number < 10_000 {
            // Years and the like, which are the most frequent ones.
            pair(small(to, number / 100), number % 100).offset_from_unsigned(to)
        } else {
            any(to, number).offset_from_unsigned(to)
        }
    }
}

/// # Safety
/// There is room for 20 bytes at `to`.
#[inline]
unsafe fn any(to: *mut u8, number: u64) -> *mut u8 {
    const SPLIT: u64 = 100_000_000;
    // SAFETY: at most 20 bytes are written, the digits of the largest number.
    unsafe {
        if number < SPLIT {
            up_to_eight(to, number)
        } else if number < SPLIT * SPLIT {
            eight(up_to_eight(to, number / SPLIT), number % SPLIT)
        } else {
            let (high, low) = (number / (SPLIT * SPLIT), number % (SPLIT * SPLIT));
            eight(eight(up_to_four(to, high), low / SPLIT), low % SPLIT)
        }
    }
}

/// Writes a number of up to 128 bits, and returns the end.
///
/// # Safety
/// There is room for 39 bytes at `to`.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the parts are smaller than 2^64"
)]
pub(crate) unsafe fn integer_128(to: *mut u8, number: u128) -> *mut u8 {
    const SPLIT: u128 = 10_000_000_000_000_000;
    // The remainder of a division by 10^16 fits.
    let sixteen = |to, number: u128| {
        let low = (number % SPLIT) as u64;
        // SAFETY: 16 of the bytes that there is room for.
        unsafe { eight(eight(to, low / 100_000_000), low % 100_000_000) }
    };
    // SAFETY: at most 39 bytes are written, the digits of the largest number.
    unsafe {
        if let Ok(number) = u64::try_from(number) {
            any(to, number)
        } else if number < SPLIT * SPLIT {
            sixteen(any(to, (number / SPLIT) as u64), number)
        } else {
            let high = any(to, (number / (SPLIT * SPLIT)) as u64);
            sixteen(sixteen(high, number / SPLIT), number)
        }
    }
}
