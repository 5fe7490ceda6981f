//! Colours, as `<input type="color">` sends them.

use crate::param::{FromParam, ParamError, ToParam};
use html::form::Kind;
use std::fmt;

/// A colour: `#ff8800`.
///
/// ```
/// use pages::{Color, FromParam};
///
/// let orange = Color::from_param("#FF8800").unwrap();
/// assert_eq!(orange, Color { red: 255, green: 136, blue: 0 });
/// assert_eq!(orange.to_string(), "#ff8800");
/// ```
///
/// HTML Standard, [valid simple color](https://html.spec.whatwg.org/#valid-simple-colour).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Color {
    /// How much red.
    pub red: u8,
    /// How much green.
    pub green: u8,
    /// How much blue.
    pub blue: u8,
}

impl FromParam for Color {
    const EXPECTS: &'static str = "a colour such as #ff8800";
    const KIND: Kind = Kind::Color;

    fn from_param(text: &str) -> Result<Self, ParamError> {
        let read = |digits: &str| {
            let is_plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_plain)?;
            let [_, red, green, blue] = number.to_be_bytes();
            Some(Self { red, green, blue })
        };
        text.strip_prefix('#')
            .and_then(read)
            .ok_or_else(ParamError::expected::<Self>)
    }
}

impl ToParam for Color {
    fn to_param(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_and_nothing_else() {
        for bad in [
            "", "#", "ff8800", "#ff880", "#ff88000", "#f80", "#gg8800", "#+f8800", "#ff880ä",
        ] {
            assert!(Color::from_param(bad).is_err(), "{bad}");
        }
        let black = Color::from_param("#000001").unwrap();
        assert_eq!((black.red, black.green, black.blue), (0, 0, 1));
    }
}
