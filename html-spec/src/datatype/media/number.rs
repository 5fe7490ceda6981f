//! Numbers in media queries: their units, ratios, and what computes them.

use super::reader::{Reader, Value};
use crate::datatype::Flaw;
use crate::datatype::words::is_space;
use alloc::format;

const LENGTHS: &[&str] = &[
    "cap", "ch", "cm", "cqb", "cqh", "cqi", "cqmax", "cqmin", "cqw", "dvb", "dvh", "dvi", "dvmax",
    "dvmin", "dvw", "em", "ex", "ic", "in", "lh", "lvb", "lvh", "lvi", "lvmax", "lvmin", "lvw",
    "mm", "pc", "pt", "px", "q", "rcap", "rch", "rem", "rex", "ric", "rlh", "svb", "svh", "svi",
    "svmax", "svmin", "svw", "vb", "vh", "vi", "vmax", "vmin", "vw",
];
const RESOLUTIONS: &[&str] = &["dpcm", "dpi", "dppx", "x"];
const OTHERS: &[&str] = &[
    "%", "db", "deg", "fr", "grad", "hz", "khz", "ms", "rad", "s", "st", "turn",
];

const MATH: &[&str] = &[
    "abs", "acos", "asin", "atan", "atan2", "calc", "clamp", "cos", "exp", "hypot", "log", "max",
    "min", "mod", "pow", "rem", "round", "sign", "sin", "sqrt", "tan",
];

const CONSTANTS: &[&str] = &["e", "pi", "infinity", "-infinity", "nan"];

/// Whether a function computes a number.
pub(super) fn is_math(name: &str) -> bool {
    MATH.iter().any(|known| known.eq_ignore_ascii_case(name))
}

impl<'a> Reader<'a> {
    /// What a mathematical function computes with. Returns whether there is a unit in it.
    pub(super) fn arguments(&mut self) -> Result<bool, Flaw> {
        let mut unit = false;
        self.eat("(");
        loop {
            unit |= self.sum()?;
            if self.eat(")") {
                return Ok(unit);
            }
            if !self.eat(",") {
                return Err(self.unexpected("an operator, a comma or a closing parenthesis"));
            }
        }
    }

    /// CSS Values, "calc-sum", up to what can't go on.
    fn sum(&mut self) -> Result<bool, Flaw> {
        let mut unit = false;
        loop {
            self.skip();
            if self.peek() == Some('(') {
                unit |= self.arguments()?;
            } else {
                match self.value()? {
                    Some(Value::Number(_) | Value::Function { unit: false } | Value::Ratio) => {}
                    Some(Value::Word(word))
                        if CONSTANTS
                            .iter()
                            .any(|known| known.eq_ignore_ascii_case(word)) => {}
                    Some(Value::Other | Value::Word(_)) | None => {
                        return Err(self.unexpected("a number"));
                    }
                    Some(_) => unit = true,
                }
            }
            let before = self.at;
            self.skip();
            // A plus or minus without spaces around it is the sign of a number.
            let spaced = self.at > before;
            match self.peek() {
                Some('*' | '/') => self.at += 1,
                Some('+' | '-')
                    if spaced
                        && self
                            .rest()
                            .get(1..)
                            .is_some_and(|rest| rest.starts_with(is_space)) =>
                {
                    self.at += 1;
                }
                _ => return Ok(unit),
            }
        }
    }

    /// Digits with a sign, a point and an exponent as they come.
    pub(super) fn number(&mut self) -> Option<&'a str> {
        let text = self.rest();
        let bytes = text.as_bytes();
        let digits = |from: usize| {
            bytes
                .iter()
                .skip(from)
                .take_while(|byte| byte.is_ascii_digit())
                .count()
        };
        let mut end = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
        let whole = digits(end);
        end += whole;
        let part = if bytes.get(end) == Some(&b'.') {
            digits(end + 1)
        } else {
            0
        };
        if part > 0 {
            end += part + 1;
        }
        if whole + part == 0 {
            return None;
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
            match digits(end + 1 + sign) {
                0 => {}
                exponent => end += 1 + sign + exponent,
            }
        }
        self.at += end;
        text.get(..end)
    }

    /// A number with what follows it: a unit, or a slash and another number.
    pub(super) fn measured(&mut self, number: &'a str) -> Result<Value<'a>, Flaw> {
        let unit = if self.eat("%") {
            Some("%")
        } else {
            self.name()
        };
        if let Some(unit) = unit {
            let lower = unit.to_ascii_lowercase();
            let known = |list: &[&str]| list.binary_search(&lower.as_str()).is_ok();
            return match () {
                () if known(LENGTHS) => Ok(Value::Length),
                () if known(RESOLUTIONS) => Ok(Value::Resolution),
                () if known(OTHERS) => Ok(Value::Dimension),
                () => Err(Flaw::with(
                    format!("`{unit}` after `{number}` is no unit"),
                    "lengths end in `px`, `em` or `rem`, resolutions in `dppx` or `dpi`",
                )),
            };
        }
        let start = self.at;
        self.skip();
        if self.eat("/") {
            self.skip();
            if let Some(other) = self.number() {
                let positive = |text: &str| {
                    !text.starts_with('-') && text.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
                };
                if self.name().is_some() || self.eat("%") {
                    return Err(Flaw::new("a ratio has no unit"));
                }
                return if positive(number) && positive(other) {
                    Ok(Value::Ratio)
                } else {
                    Err(Flaw::new(format!(
                        "the ratio `{number}/{other}` isn't greater than zero"
                    )))
                };
            }
        }
        self.at = start;
        Ok(Value::Number(number))
    }
}

#[cfg(test)]
mod tests {
    use super::{LENGTHS, OTHERS, RESOLUTIONS};

    #[test]
    fn units_are_sorted() {
        assert!(LENGTHS.is_sorted() && RESOLUTIONS.is_sorted() && OTHERS.is_sorted());
    }
}
