//! Which options go with which kinds of values, and comparisons with values that are written as text.

use crate::param::FromParam;
use html::form::Kind;

/// What is wrong with an option that says nothing about a field of this kind, for a compile error where it is written.
pub const fn misfit(option: &str, field: &str, kind: Kind) -> Option<Misfit> {
    let is_text = matches!(kind, Kind::Text | Kind::Email | Kind::Url);
    let is_number = matches!(kind, Kind::Integer | Kind::Decimal);
    let is_moment = matches!(
        kind,
        Kind::Date | Kind::Time | Kind::DateTime | Kind::Month | Kind::Week
    );
    let (fits, about, help) = match option.as_bytes() {
        b"minlength" | b"maxlength" | b"pattern" => (is_text, "texts", "remove it"),
        b"min" | b"max" => (
            is_number || is_moment,
            "numbers and dates",
            "write `#[check(…)]`",
        ),
        b"step" => (is_number, "numbers", "remove it"),
        b"accept" | b"max_size" => (
            matches!(kind, Kind::File),
            "files",
            "remove it, or make the field an `Upload`",
        ),
        b"blank" => (
            matches!(kind, Kind::Text),
            "texts",
            "write `Option<…>`, or `default`, for a field that may be left empty",
        ),
        b"default" => (
            !matches!(kind, Kind::Bool),
            "fields other than checkboxes",
            "remove it: a checkbox that isn't checked sends nothing, and could never say no",
        ),
        _ => return None,
    };
    if fits {
        return None;
    }
    let text = Misfit::new()
        .with("`")
        .with(option)
        .with("` is about ")
        .with(about)
        .with(", and `");
    let text = text.with(field).with("` is none of them\nhelp: ");
    Some(text.with(help))
}

/// A text that is put together at compile time.
#[derive(Clone, Copy, Debug)]
pub struct Misfit {
    bytes: [u8; 256],
    length: usize,
}

impl Misfit {
    const fn new() -> Self {
        Self {
            bytes: [0; 256],
            length: 0,
        }
    }

    /// The same with this behind it, if there is room.
    const fn with(mut self, more: &str) -> Self {
        let more = more.as_bytes();
        if self.length + more.len() <= self.bytes.len() {
            let mut at = 0;
            while at < more.len() {
                self.bytes[self.length] = more[at];
                self.length += 1;
                at += 1;
            }
        }
        self
    }

    /// The text.
    pub const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
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

    #[cfg(feature = "date")]
    #[test]
    fn dates_are_compared_as_dates() {
        let day = |text: &str| jiff::civil::Date::from_param(text).unwrap();
        assert!(is_at_least(&day("2026-10-01"), "2026-09-30"));
        assert!(!is_at_most(&day("2026-10-01"), "2026-09-30"));
    }

    #[test]
    fn options_go_with_types() {
        assert!(misfit("maxlength", "name", Kind::Email).is_none());
        assert!(misfit("min", "born", Kind::Date).is_none());
        assert!(misfit("label", "age", Kind::Integer).is_none());
        assert_eq!(
            misfit("maxlength", "age", Kind::Integer).unwrap().as_str(),
            "`maxlength` is about texts, and `age` is none of them\nhelp: remove it"
        );
        assert!(misfit("default", "hour", Kind::Decimal).is_none());
        assert!(misfit("default", "news", Kind::Bool).is_some());
        let long = misfit("blank", &"x".repeat(300), Kind::File).unwrap();
        assert!(long.as_str().ends_with("left empty"));
    }

    #[test]
    #[should_panic(expected = "the limit `x` of a field must be a whole number from 0 to 255")]
    fn a_limit_that_is_none_is_no_silence() {
        is_at_least(&10_u8, "x");
    }
}
