//! `Content-Disposition: form-data; name="…"; filename="…"` (RFC 7578 §4.2), as browsers write it (HTML Standard,
//! "multipart/form-data encoding algorithm").
//!
//! Browsers escape line ends and quotes as `%0D`, `%0A` and `%22`, and nothing else: not `%`, not the backslash. Other clients
//! write `\"` for a quote (RFC 2183), which is read as well; `filename*` (RFC 8187) comes before `filename` (RFC 6266 §4.3).

use crate::Result;
use crate::form::body::malformed;
use percent_encoding::percent_decode;

/// What it says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Disposition {
    pub(super) name: Vec<u8>,
    /// As it was sent; nothing for a text.
    pub(super) file_name: Option<Vec<u8>>,
}

const NONE: &str = "A `Content-Disposition` in the form is malformed.";

pub(super) fn disposition(value: &[u8]) -> Result<Disposition> {
    let (kind, mut rest) = cut(value, b';');
    if !kind.trim_ascii().eq_ignore_ascii_case(b"form-data") {
        return Err(malformed(NONE));
    }
    let (mut name, mut file_name, mut extended) = (None, None, None);
    while let Some(parameter) = parameter(rest)? {
        rest = parameter.behind;
        let place = match parameter.name.to_ascii_lowercase().as_slice() {
            b"name" => &mut name,
            b"filename" => &mut file_name,
            b"filename*" => &mut extended,
            _ => continue,
        };
        // Two readers of one body must not take different ones of them.
        if place.replace(parameter.value).is_some() {
            return Err(malformed(NONE));
        }
    }
    let name = name.ok_or_else(|| malformed("A part of the form has no name."))?;
    let mut file_name: Option<Vec<u8>> = file_name.map(unescape);
    if let Some(value) = extended {
        // One that nobody can read still says that this is a file.
        file_name = decode_extended(&value).or(file_name).or(Some(Vec::new()));
    }
    Ok(Disposition {
        name: unescape(name),
        file_name,
    })
}

struct Parameter<'a> {
    name: &'a [u8],
    value: Vec<u8>,
    /// What stands behind it.
    behind: &'a [u8],
}

/// The next parameter, if there is one.
fn parameter(rest: &[u8]) -> Result<Option<Parameter<'_>>> {
    let mut rest = rest.trim_ascii_start();
    while let Some(behind) = rest.strip_prefix(b";") {
        rest = behind.trim_ascii_start();
    }
    if rest.is_empty() {
        return Ok(None);
    }
    let at = rest.iter().position(|byte| matches!(byte, b'=' | b';'));
    let (name, behind) = rest.split_at(at.unwrap_or(rest.len()));
    let Some(value) = behind.strip_prefix(b"=") else {
        return Err(malformed(NONE));
    };
    let (value, behind) = if let Some(quoted) = value.trim_ascii_start().strip_prefix(b"\"") {
        quoted_text(quoted).ok_or_else(|| malformed(NONE))?
    } else {
        let (value, behind) = cut(value, b';');
        (value.trim_ascii().to_vec(), behind)
    };
    Ok(Some(Parameter {
        name: name.trim_ascii(),
        value,
        behind,
    }))
}

/// The text up to the quote that ends it. A quote behind a backslash doesn't, unless the parameter ends there: a browser
/// writes `"C:\"` for `C:\`.
fn quoted_text(quoted: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut text = Vec::new();
    let mut rest = quoted;
    loop {
        let end = rest.iter().position(|byte| *byte == b'"')?;
        let (run, behind) = (rest.get(..end)?, rest.get(end + 1..)?);
        text.extend_from_slice(run);
        if matches!(behind.trim_ascii_start(), [] | [b';', ..]) {
            return Some((text, behind));
        }
        text.pop_if(|byte| *byte == b'\\')?;
        text.push(b'"');
        rest = behind;
    }
}

/// The three escapes of browsers.
fn unescape(raw: Vec<u8>) -> Vec<u8> {
    if !raw.contains(&b'%') {
        return raw;
    }
    let mut text = Vec::with_capacity(raw.len());
    let mut rest = raw.as_slice();
    while let Some((&byte, behind)) = rest.split_first() {
        let escaped = match rest {
            [b'%', b'2', b'2', ..] => Some(b'"'),
            [b'%', b'0', b'D' | b'd', ..] => Some(b'\r'),
            [b'%', b'0', b'A' | b'a', ..] => Some(b'\n'),
            _ => None,
        };
        text.push(escaped.unwrap_or(byte));
        rest = match escaped {
            Some(_) => rest.get(3..).unwrap_or_default(),
            None => behind,
        };
    }
    text
}

/// `UTF-8'en'na%C3%AFve.txt` (RFC 8187 §3.2).
fn decode_extended(value: &[u8]) -> Option<Vec<u8>> {
    let mut parts = value.splitn(3, |byte| *byte == b'\'');
    let (charset, _language, text) = (parts.next()?, parts.next()?, parts.next()?);
    if !charset.eq_ignore_ascii_case(b"utf-8") {
        return None;
    }
    let text: Vec<u8> = percent_decode(text).collect();
    str::from_utf8(&text).is_ok().then_some(text)
}

/// What stands before the first `byte`, and what behind it.
fn cut(text: &[u8], byte: u8) -> (&[u8], &[u8]) {
    let at = text.iter().position(|found| *found == byte);
    let (before, behind) = text.split_at(at.unwrap_or(text.len()));
    (before, behind.get(1..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Option<(String, Option<String>)> {
        let text = |bytes| String::from_utf8(bytes).ok();
        let found = disposition(value.as_bytes()).ok()?;
        Some((text(found.name)?, found.file_name.and_then(text)))
    }

    fn file(name: &str, file_name: &str) -> (String, Option<String>) {
        (name.into(), Some(file_name.into()))
    }

    #[test]
    fn names_are_those_that_browsers_mean() {
        let text = |name: &str| Some((name.to_owned(), None));
        assert_eq!(read("form-data; name=\"a\""), text("a"));
        assert_eq!(read("FORM-DATA ;NAME = a ; x=y"), text("a"));
        assert_eq!(read("form-data; name=\"a;b=c\""), text("a;b=c"));
        assert_eq!(
            read("form-data; name=\"a%22b%0D%0Ac%2\""),
            text("a\"b\r\nc%2")
        );
        assert_eq!(read("form-data; name=\"\""), text(""));
        assert_eq!(read("form-data; name=\"\u{1}\t\""), text("\u{1}\t"));
        // A backslash is a backslash, unless a quote follows that isn't the last.
        assert_eq!(read("form-data; name=\"a\\b\\\""), text("a\\b\\"));
        assert_eq!(
            read("form-data; name=\"a\\\"; filename=\"b\\\"c\\\""),
            Some(file("a\\", "b\"c\\"))
        );
    }

    #[test]
    fn a_name_inside_quotes_is_none() {
        assert_eq!(
            read("form-data; filename=\"x; name=wrong\"; name=\"right\""),
            Some(file("right", "x; name=wrong"))
        );
    }

    #[test]
    fn the_extended_file_name_comes_first() {
        let read = |rest: &str| read(&format!("form-data; name=a; {rest}"));
        assert_eq!(
            read("filename*=UTF-8''na%C3%AFve%22.txt; filename=\"naive.txt\""),
            Some(file("a", "naïve\".txt"))
        );
        // One that nobody can read is passed over.
        assert_eq!(
            read("filename=\"b\"; filename*=iso-8859-1''%E4"),
            Some(file("a", "b"))
        );
        assert_eq!(read("filename*=utf-8''%FF"), Some(file("a", "")));
    }

    #[test]
    fn what_is_malformed_or_ambiguous_is_refused() {
        for value in [
            "",
            "attachment; name=\"a\"",
            "form-data",
            "form-data; filename=\"a\"",
            "form-data; name=\"a",
            "form-data; name=\"a\"b",
            "form-data; name=\"a\" \"b\"",
            "form-data; name",
            "form-data; name=a; name=a",
            "form-data; name=a; Name=b",
            "form-data; name=a; filename=b; filename=c",
        ] {
            assert_eq!(read(value), None, "{value}");
        }
    }
}
