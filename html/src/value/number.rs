//! The types of numbers and how each is written: one list for all traits.

use crate::sink::Html;
use std::num::NonZero;

/// Calls `$macro! { … }` with all types of numbers.
macro_rules! for_numbers {
    ($macro:ident) => {
        $macro! {
            u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, f32, f64,
            std::num::NonZero<u8>, std::num::NonZero<u16>, std::num::NonZero<u32>, std::num::NonZero<u64>,
            std::num::NonZero<u128>, std::num::NonZero<usize>, std::num::NonZero<i8>, std::num::NonZero<i16>,
            std::num::NonZero<i32>, std::num::NonZero<i64>, std::num::NonZero<i128>, std::num::NonZero<isize>
        }
    };
}
pub(crate) use for_numbers;

/// A number that is written between markup by one operation.
pub(crate) trait Number: Copy {
    /// Writes the number; the markup before and after it comes in two parts each.
    fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]);
}

/// A number in the width in which it is written.
struct Wide(u64);

macro_rules! widen {
    ($($number:ident),*) => {$(
        impl From<$number> for Wide {
            #[inline]
            fn from(number: $number) -> Self {
                Self(u64::from(number))
            }
        }
    )*};
}
widen!(u8, u16, u32, u64);

impl From<usize> for Wide {
    #[inline]
    fn from(number: usize) -> Self {
        // No machine's pointers are wider.
        Self(number as u64)
    }
}

macro_rules! unsigned {
    ($($number:ident),*) => {$(
        impl Number for $number {
            #[inline]
            fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
                h.unsigned(before, Wide::from(self).0, after);
            }
        }
    )*};
}
unsigned!(u8, u16, u32, u64, usize);

macro_rules! signed {
    ($($number:ident),*) => {$(
        impl Number for $number {
            #[inline]
            fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
                h.integer(before, self < 0, Wide::from(self.unsigned_abs()).0, after);
            }
        }
    )*};
}
signed!(i8, i16, i32, i64, isize);

macro_rules! non_zero {
    ($($number:ident),*) => {$(
        impl Number for NonZero<$number> {
            #[inline]
            fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
                self.get().write(h, before, after);
            }
        }
    )*};
}
non_zero!(
    u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize
);

impl Number for u128 {
    fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
        h.integer_128(before, false, self, after);
    }
}

impl Number for i128 {
    fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
        h.integer_128(before, self < 0, self.unsigned_abs(), after);
    }
}

impl Number for f64 {
    #[inline]
    fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
        h.float(before, self, after);
    }
}

impl Number for f32 {
    #[inline]
    fn write(self, h: &mut Html, before: [&str; 2], after: [&str; 2]) {
        h.float_32(before, self, after);
    }
}
