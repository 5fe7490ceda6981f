//! `application/x-www-form-urlencoded` (URL Standard §5.1), read byte by byte as it comes: what is held is what was decoded.
//!
//! Two things differ from the standard's parser, which can't refuse: what isn't UTF-8 is an error, not a replacement character,
//! and `_charset_` must name UTF-8.

use super::budget::Budget;
use super::refusal::{malformed, not_text, short};
use super::text::{charset, text};
use crate::Result;
use crate::form::{Submission, Value};
use std::mem::take;

/// A form on its way in.
pub(super) struct Decoder<'a> {
    budget: Budget<'a>,
    form: Submission,
    /// A field has begun.
    is_open: bool,
    /// The name, once its end was seen.
    name: Option<String>,
    /// What is decoded of the name or the value.
    held: Vec<u8>,
    escape: Escape,
}

/// How much of `%41` has come.
#[derive(Clone, Copy, Default)]
enum Escape {
    #[default]
    None,
    Percent,
    /// The first digit, as it was written and as a number.
    Digit(u8, u8),
}

impl<'a> Decoder<'a> {
    pub(super) fn new(budget: Budget<'a>) -> Self {
        Self {
            budget,
            form: Submission::default(),
            is_open: false,
            name: None,
            held: Vec::new(),
            escape: Escape::None,
        }
    }

    /// Takes the next piece.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<()> {
        let mut rest = piece;
        loop {
            if let Escape::None = self.escape {
                let plain = rest
                    .iter()
                    .position(|byte| matches!(byte, b'&' | b'=' | b'+' | b'%'))
                    .unwrap_or(rest.len());
                let (run, behind) = rest.split_at(plain);
                self.hold(run)?;
                rest = behind;
            }
            let Some((&byte, behind)) = rest.split_first() else {
                return Ok(());
            };
            rest = behind;
            self.byte(byte)?;
        }
    }

    fn byte(&mut self, byte: u8) -> Result<()> {
        match (take(&mut self.escape), digit(byte)) {
            (Escape::Percent, Some(value)) => {
                self.escape = Escape::Digit(byte, value);
                return Ok(());
            }
            (Escape::Digit(_, high), Some(low)) => return self.hold(&[high << 4 | low]),
            // What begins like an escape and is none stands for itself.
            (Escape::Percent, None) => self.hold(b"%")?,
            (Escape::Digit(first, _), None) => self.hold(&[b'%', first])?,
            (Escape::None, _) => {}
        }
        match byte {
            b'&' => self.end_field(),
            b'=' if self.name.is_none() => {
                self.open()?;
                self.end_name()
            }
            b'+' => self.hold(b" "),
            b'%' => {
                self.open()?;
                self.escape = Escape::Percent;
                Ok(())
            }
            other => self.hold(&[other]),
        }
    }

    fn open(&mut self) -> Result<()> {
        if !self.is_open {
            self.budget.field()?;
            self.is_open = true;
        }
        Ok(())
    }

    fn hold(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.open()?;
        let name = self.name.as_deref().unwrap_or_default();
        self.budget.text(name, self.held.len(), bytes.len())?;
        self.held.extend_from_slice(bytes);
        Ok(())
    }

    fn end_name(&mut self) -> Result<()> {
        let bytes = take(&mut self.held);
        let lossy = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let shown = lossy(bytes.get(..bytes.len().min(80)).unwrap_or_default());
        self.name = Some(text(bytes).ok_or_else(|| not_text(&shown, "name"))?);
        Ok(())
    }

    fn end_field(&mut self) -> Result<()> {
        if !take(&mut self.is_open) {
            return Ok(());
        }
        if self.name.is_none() {
            self.end_name()?;
        }
        let name = self.name.take().unwrap_or_default();
        let value = text(take(&mut self.held)).ok_or_else(|| not_text(&name, "field"))?;
        check_charset(&name, &value)?;
        self.form.entries.push((name, Value::Text(value)));
        Ok(())
    }

    /// What has come, at the end of the body.
    pub(super) fn end(mut self) -> Result<Submission> {
        match take(&mut self.escape) {
            Escape::None => {}
            Escape::Percent => self.hold(b"%")?,
            Escape::Digit(first, _) => self.hold(&[b'%', first])?,
        }
        self.end_field()?;
        Ok(self.form)
    }
}

/// Refuses a form that says of itself that it is in another charset.
pub(in crate::form) fn check_charset(name: &str, value: &str) -> Result<()> {
    if name == "_charset_" && !value.is_empty() && !charset(value) {
        let named = short(value);
        return Err(malformed(format!(
            "The form is in the charset `{named}`, but must be in UTF-8."
        )));
    }
    Ok(())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::FormLimits;

    fn read(pieces: &[&[u8]]) -> Result<Vec<(String, String)>> {
        let limits = FormLimits::new();
        let mut decoder = Decoder::new(Budget::new(&limits, &[]));
        for piece in pieces {
            decoder.push(piece)?;
        }
        let form = decoder.end()?;
        let pairs = form.into_iter();
        Ok(pairs
            .map(|(name, value)| (name, value.text().unwrap_or_default().to_owned()))
            .collect())
    }

    #[test]
    fn pairs_are_those_of_the_url_standard() {
        let cases: [(&str, &[(&str, &str)]); 14] = [
            ("", &[]),
            ("&&&", &[]),
            ("a=b", &[("a", "b")]),
            ("a", &[("a", "")]),
            ("=", &[("", "")]),
            ("=b&", &[("", "b")]),
            ("a=b=c", &[("a", "b=c")]),
            ("a&b=&c=4&a", &[("a", ""), ("b", ""), ("c", "4"), ("a", "")]),
            ("a+b=+x+", &[("a b", " x ")]),
            ("%61%3D%26=%2b%25", &[("a=&", "+%")]),
            (
                "a=%&%=%4&%4=%4%41%zz%",
                &[("a", "%"), ("%", "%4"), ("%4", "%4A%zz%")],
            ),
            ("a=%%41", &[("a", "%A")]),
            ("%C3%A4=%E2%82%AC", &[("ä", "€")]),
            ("a%0D%0Ab=%00%0D%0A%0d", &[("a\nb", "\0\n\r")]),
        ];
        for (body, pairs) in cases {
            let expected: Vec<_> = pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect();
            assert_eq!(read(&[body.as_bytes()]).unwrap(), expected, "{body}");
            let bytes: Vec<&[u8]> = body.as_bytes().chunks(1).collect();
            assert_eq!(read(&bytes).unwrap(), expected, "{body}, byte by byte");
        }
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (body, named) in [("a=%FF", "field `a`"), ("a=1&%E4=2", "name `\u{fffd}`")] {
            let error = read(&[body.as_bytes()]).unwrap_err();
            assert_eq!(error.status(), 400);
            assert!(error.to_string().contains(named), "{error}");
        }
    }

    #[test]
    fn another_charset_is_refused() {
        assert!(read(&[b"_charset_=utf-8&a=1"]).is_ok());
        assert!(read(&[b"_charset_=UTF-8&_charset_="]).is_ok());
        let error = read(&[b"_charset_=windows-1252"]).unwrap_err();
        assert!(error.to_string().contains("windows-1252"), "{error}");
    }
}
