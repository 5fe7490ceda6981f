//! Names and values in media queries.

use super::number;
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

/// A text, and how far it has been read. Comments and white space are skipped together.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn rest(&self) -> &'a str {
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

    pub(super) fn value(&mut self) -> Result<Option<Value<'a>>, Flaw> {
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
        if number::is_math(name) {
            let unit = self.arguments()?;
            return Ok(Some(Value::Function { unit }));
        }
        let Some(length) = closing(self.rest()) else {
            return Err(Flaw::new(format!(
                "the parenthesis after `{name}` isn't closed"
            )));
        };
        self.at += length;
        Ok(Some(Value::Other))
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
    use super::{Reader, Value};

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
