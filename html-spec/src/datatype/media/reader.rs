//! Names, numbers and other values in media queries.

use crate::datatype::Flaw;
use crate::datatype::words::{character, is_space, place};
use alloc::format;
use alloc::vec::Vec;

/// One value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Number(&'a str),
    Length,
    Resolution,
    /// A percentage, an angle, a time, or another number with a unit.
    Dimension,
    /// Two positive numbers with a slash between them.
    Ratio,
    Word(&'a str),
    /// A function that computes a number, with or without a unit.
    Function {
        unit: bool,
    },
    /// A text in quotes, a number behind `#`, or another function.
    Other,
}

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

/// A text, and how far it has been read. Comments and white space are skipped together.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn back_to(&mut self, position: usize) {
        self.at = position;
    }

    /// Skips white space and comments.
    pub(super) fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(is_space);
            self.at += rest.len() - trimmed.len();
            match trimmed
                .strip_prefix("/*")
                .and_then(|comment| comment.find("*/"))
            {
                Some(end) => self.at += end + 4,
                None => return,
            }
        }
    }

    pub(super) fn eat(&mut self, sign: &str) -> bool {
        let there = self.rest().starts_with(sign);
        if there {
            self.at += sign.len();
        }
        there
    }

    /// What stands in place of what is expected.
    pub(super) fn unexpected(&self, expected: &str) -> Flaw {
        match self.peek() {
            Some(c) => Flaw::new(format!(
                "{} stands {}, where {expected} belongs",
                character(c),
                place(self.text, self.at)
            )),
            None => Flaw::new(format!("it ends where {expected} belongs")),
        }
    }

    /// A name, if one begins here.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let body = rest.strip_prefix('-').unwrap_or(rest);
        let begins = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '\\' || !c.is_ascii();
        if !body.starts_with(begins) {
            return None;
        }
        let mut escaped = false;
        let end = body.find(|c: char| {
            let goes_on = escaped || begins(c) || c.is_ascii_digit() || c == '-';
            // A space may end an escape by a number.
            escaped = c == '\\' || escaped && c.is_ascii_hexdigit();
            !goes_on
        });
        let length = rest.len() - body.len() + end.unwrap_or(body.len());
        self.at += length;
        rest.get(..length)
    }

    /// A word that isn't the name of a function, if it stands here.
    pub(super) fn word(&mut self, word: &str) -> bool {
        let start = self.at;
        let found = self
            .name()
            .is_some_and(|name| name.eq_ignore_ascii_case(word) && self.peek() != Some('('));
        if !found {
            self.at = start;
        }
        found
    }

    /// Values up to what can't be one.
    pub(super) fn values(&mut self) -> Result<Vec<Value<'a>>, Flaw> {
        let mut values = Vec::new();
        let mut needed = true;
        loop {
            match self.value()? {
                Some(value) => values.push(value),
                None if needed => return Err(self.unexpected("a value")),
                None => return Ok(values),
            }
            self.skip();
            needed = self.eat(",") || self.eat("/");
            if needed {
                self.skip();
            }
        }
    }

    fn value(&mut self) -> Result<Option<Value<'a>>, Flaw> {
        let start = self.at;
        match self.peek() {
            Some(quote @ ('"' | '\'')) => {
                let end = self.rest().get(1..).and_then(|text| text.find(quote));
                let Some(end) = end else {
                    return Err(Flaw::new("a quote isn't closed"));
                };
                self.at += end + 2;
                return Ok(Some(Value::Other));
            }
            Some('#') => {
                self.at += 1;
                self.name();
                return Ok(Some(Value::Other));
            }
            Some('+' | '-' | '.' | '0'..='9') => {
                if let Some(number) = self.number() {
                    return self.measured(number).map(Some);
                }
                self.at = start;
            }
            _ => {}
        }
        let Some(name) = self.name() else {
            return Ok(None);
        };
        if self.peek() != Some('(') {
            return Ok(Some(Value::Word(name)));
        }
        if ["var", "env", "attr"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
        {
            return Err(Flaw::new(format!(
                "`{name}()` can't stand in a media query"
            )));
        }
        if MATH.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            let unit = self.arguments()?;
            return Ok(Some(Value::Function { unit }));
        }
        let Some(length) = closing(self.rest()) else {
            return Err(Flaw::new(format!(
                "the parenthesis behind `{name}` isn't closed"
            )));
        };
        self.at += length;
        Ok(Some(Value::Other))
    }

    /// What a mathematical function computes with. Returns whether there is a unit in it.
    fn arguments(&mut self) -> Result<bool, Flaw> {
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
    fn number(&mut self) -> Option<&'a str> {
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
    fn measured(&mut self, number: &'a str) -> Result<Value<'a>, Flaw> {
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
                    format!("`{unit}` behind `{number}` is no unit"),
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

/// How long a text in parentheses is, with them.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(index + 1),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{LENGTHS, OTHERS, RESOLUTIONS, Reader, Value};

    #[test]
    fn units_are_sorted() {
        assert!(LENGTHS.is_sorted() && RESOLUTIONS.is_sorted() && OTHERS.is_sorted());
    }

    #[test]
    fn values_are_told_apart() {
        let values = |text| Reader::new(text).values();
        assert_eq!(values("100px").unwrap(), [Value::Length]);
        assert_eq!(values("16 / 9").unwrap(), [Value::Ratio]);
        assert_eq!(
            values("1e3em, 2").unwrap(),
            [Value::Length, Value::Number("2")]
        );
        assert_eq!(
            values("calc(1px + (2em))").unwrap(),
            [Value::Function { unit: true }]
        );
        assert_eq!(values("-foo").unwrap(), [Value::Word("-foo")]);
        assert!(values("1foo").is_err() && values("").is_err() && values("var(--x)").is_err());
        assert!(values("calc(1px 2px)").is_err() && values("min(1px, 2foo)").is_err());
        assert!(values("16/0").is_err() && values("calc(1px").is_err());
    }
}
