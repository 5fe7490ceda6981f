//! Which options go with which kinds of values, and comparisons with values that are written as text.

use crate::param::FromParam;
use html::form::Kind;

/// Refuses an option that says nothing about a value of this kind: a compile error where it is called in a constant.
///
/// # Panics
/// When it doesn't fit.
pub const fn fits(option: &str, kind: Kind) {
    let is_text = matches!(kind, Kind::Text | Kind::Email | Kind::Url);
    let is_number = matches!(kind, Kind::Integer | Kind::Decimal);
    let is_moment = matches!(
        kind,
        Kind::Date | Kind::Time | Kind::DateTime | Kind::Month | Kind::Week
    );
    match option.as_bytes() {
        b"minlength" | b"maxlength" | b"pattern" => assert!(
            is_text,
            "this option is about a text, and the type of the field is none"
        ),
        b"min" | b"max" => assert!(
            is_number || is_moment,
            "this option is about a number or a date, and the type of the field is none: write `#[check(…)]`"
        ),
        b"step" => assert!(
            is_number,
            "this option is about a number, and the type of the field is none"
        ),
        b"accept" | b"max_size" => assert!(
            matches!(kind, Kind::File),
            "this option is about a file, and the type of the field isn't `Upload`"
        ),
        b"blank" => assert!(
            matches!(kind, Kind::Text),
            "this option is about a text, and the type of the field is none: write `Option<…>` or `default`"
        ),
        _ => {}
    }
}

/// Whether a value is this one, or comes behind it.
///
/// # Panics
/// When the text is no value of the type.
pub fn is_at_least<T: FromParam + PartialOrd>(value: &T, least: &str) -> bool {
    *value >= bound(least)
}

/// Whether a value is this one, or comes before it.
///
/// # Panics
/// When the text is no value of the type.
pub fn is_at_most<T: FromParam + PartialOrd>(value: &T, most: &str) -> bool {
    *value <= bound(most)
}

fn bound<T: FromParam>(text: &str) -> T {
    match T::from_param(text) {
        Ok(bound) => bound,
        Err(error) => panic!("the limit `{text}` of a field {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_as_values_of_the_type() {
        assert!(is_at_least(&10, "9") && !is_at_least(&8, "9"));
        assert!(is_at_most(&9, "9") && !is_at_most(&10, "9"));
    }

    #[test]
    #[should_panic(expected = "the limit `x` of a field must be a whole number from 0 to 255")]
    fn a_limit_that_is_none_is_no_silence() {
        is_at_least(&10_u8, "x");
    }
}
