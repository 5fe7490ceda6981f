//! Numbers as parameters.

use super::from_param::{by_text, to_text};
use super::{FromParam, ParamError};
use html::form::Kind;
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};

by_text! {
    u8: Integer, "a whole number from 0 to 255";
    u16: Integer, "a whole number from 0 to 65535";
    u32: Integer, "a whole number from 0 to 4294967295";
    u64: Integer, "a whole number from 0 to 18446744073709551615";
    u128: Integer, "a whole number that isn't negative";
    usize: Integer, "a whole number that isn't negative";
    i8: Integer, "a whole number from -128 to 127";
    i16: Integer, "a whole number from -32768 to 32767";
    i32: Integer, "a whole number from -2147483648 to 2147483647";
    i64: Integer, "a whole number from -9223372036854775808 to 9223372036854775807";
    i128: Integer, "a whole number";
    isize: Integer, "a whole number";
    NonZeroU8: Integer, "a whole number from 1 to 255";
    NonZeroU16: Integer, "a whole number from 1 to 65535";
    NonZeroU32: Integer, "a whole number from 1 to 4294967295";
    NonZeroU64: Integer, "a whole number from 1 to 18446744073709551615";
    NonZeroU128: Integer, "a whole number greater than 0";
    NonZeroUsize: Integer, "a whole number greater than 0";
    NonZeroI8: Integer, "a whole number from -128 to 127 other than 0";
    NonZeroI16: Integer, "a whole number from -32768 to 32767 other than 0";
    NonZeroI32: Integer, "a whole number from -2147483648 to 2147483647 other than 0";
    NonZeroI64: Integer, "a whole number from -9223372036854775808 to 9223372036854775807 other than 0";
    NonZeroI128: Integer, "a whole number other than 0";
    NonZeroIsize: Integer, "a whole number other than 0";
}

/// Numbers only: Rust would also read `inf` and `nan`.
macro_rules! floats {
    ($($type:ty),*) => {$(
        impl FromParam for $type {
            const EXPECTS: &'static str = "a number";
            const KIND: Kind = Kind::Decimal;

            fn from_param(text: &str) -> Result<Self, ParamError> {
                text.parse()
                    .ok()
                    .filter(|number: &Self| number.is_finite())
                    .ok_or_else(ParamError::expected::<Self>)
            }
        }

        to_text!($type);
    )*};
}
floats!(f32, f64);

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: FromParam>(text: &str) -> Option<T> {
        T::from_param(text).ok()
    }

    #[test]
    fn integers_are_read_in_full() {
        assert_eq!(read("255"), Some(255_u8));
        assert_eq!(read::<u8>("256"), None);
        assert_eq!(read("-128"), Some(-128_i8));
        assert_eq!(read(&u128::MAX.to_string()), Some(u128::MAX));
        assert_eq!(read::<NonZeroU8>("0"), None);
        for text in ["", " 1", "1 ", "1.0", "0x1", "1_000", "٣", "--1", "1e3"] {
            assert_eq!(read::<i64>(text), None, "{text}");
        }
    }

    #[test]
    fn floats_are_finite() {
        assert_eq!(read("-1.5e3"), Some(-1500.0_f64));
        for text in ["inf", "-infinity", "NaN", "1e999", "", "."] {
            assert_eq!(read::<f64>(text), None, "{text}");
        }
        assert_eq!(read::<f32>("1e39"), None);
    }

    #[test]
    fn the_limits_in_the_messages_are_those_of_the_types() {
        let reason = |error: ParamError| error.reason().to_owned();
        let expected = |min: &str, max: &str| format!("must be a whole number from {min} to {max}");
        assert_eq!(
            reason(u32::from_param("x").unwrap_err()),
            expected("0", &u32::MAX.to_string())
        );
        assert_eq!(
            reason(u64::from_param("x").unwrap_err()),
            expected("0", &u64::MAX.to_string())
        );
        assert_eq!(
            reason(i64::from_param("x").unwrap_err()),
            expected(&i64::MIN.to_string(), &i64::MAX.to_string())
        );
    }
}
