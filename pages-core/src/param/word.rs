//! Text and truth as parameters.

use super::from_param::{by_text, to_text};
use super::{FromParam, ParamError};
use html::form::Kind;
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

by_text!(char: Text, "a single character";);

/// `on` is what a checkbox sends.
impl FromParam for bool {
    const EXPECTS: &'static str = "true or false";
    const KIND: Kind = Kind::Bool;

    fn from_param(text: &str) -> Result<Self, ParamError> {
        match text {
            "true" | "1" | "on" => Ok(true),
            "false" | "0" | "off" => Ok(false),
            _ => Err(ParamError::expected::<Self>()),
        }
    }
}

to_text!(bool);

/// Any text will do.
macro_rules! text {
    ($($type:ty),*) => {$(
        impl FromParam for $type {
            const EXPECTS: &'static str = "text";
            const ACCEPTS_EMPTY: bool = true;

            fn from_param(text: &str) -> Result<Self, ParamError> {
                Ok(text.to_owned().into())
            }
        }
    )*};
}
text!(String, Box<str>, Arc<str>, Cow<'static, str>);
to_text!(
    str,
    String,
    Box<str>,
    Arc<str>,
    Rc<str>,
    Cow<'_, str>,
    fmt::Arguments<'_>
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truth_has_three_spellings() {
        for (text, value) in [
            ("true", true),
            ("1", true),
            ("on", true),
            ("false", false),
            ("0", false),
            ("off", false),
        ] {
            assert_eq!(bool::from_param(text).ok(), Some(value), "{text}");
        }
        for text in ["", "True", "yes", "2"] {
            assert!(bool::from_param(text).is_err(), "{text}");
        }
    }

    #[test]
    fn one_character_is_one_scalar_value() {
        assert_eq!(char::from_param("ä").ok(), Some('ä'));
        assert!(char::from_param("ab").is_err() && char::from_param("").is_err());
    }

    #[test]
    fn text_is_taken_as_it_is() {
        assert_eq!(String::from_param(" a\n").ok().as_deref(), Some(" a\n"));
        assert_eq!(
            Cow::<'static, str>::from_param("").ok().as_deref(),
            Some("")
        );
    }
}
