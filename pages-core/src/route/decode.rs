//! Percent-encoding (RFC 3986 §2.1), undone strictly: what isn't well formed, or isn't text, names no page.

use std::borrow::Cow;

/// The text of one segment of a path, if it is text: every `%` must stand before two hexadecimal digits, what comes out must
/// be UTF-8, and hold no NUL, which no file, no database and no C program takes as text.
#[inline]
pub(crate) fn decode(raw: &str) -> Option<Cow<'_, str>> {
    if raw.bytes().any(|byte| byte == b'%' || byte == 0) {
        decode_escaped(raw).map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(raw))
    }
}

fn decode_escaped(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let Some((byte, len)) = unit(rest) {
        bytes.push(byte);
        rest = rest.get(len..)?;
    }
    if !rest.is_empty() || bytes.contains(&0) {
        return None;
    }
    String::from_utf8(bytes).ok()
}

/// The first byte that `raw` stands for, and how many it takes to write it. `None` at the end and at a malformed escape.
pub(super) fn unit(raw: &[u8]) -> Option<(u8, usize)> {
    match raw {
        [b'%', high, low, ..] => Some((digit(*high)? << 4 | digit(*low)?, 3)),
        [b'%', ..] | [] => None,
        [byte, ..] => Some((*byte, 1)),
    }
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

/// Whether browsers, which undo the encoding of a dot, take this segment for a direction (URL Standard, "single-dot" and
/// "double-dot URL path segment").
pub(crate) fn is_dots(text: &str) -> bool {
    matches!(text, "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_escapes_is_not_copied() {
        assert!(matches!(decode("ärger+"), Some(Cow::Borrowed("ärger+"))));
        assert!(matches!(decode(""), Some(Cow::Borrowed(""))));
    }

    #[test]
    fn escapes_are_undone_once() {
        let cases = [
            ("%C3%A4", "ä"),
            ("a%2fb", "a/b"),
            ("%2525", "%25"),
            ("+%20", "+ "),
        ];
        for (raw, text) in cases {
            assert_eq!(decode(raw).as_deref(), Some(text), "{raw}");
        }
    }

    #[test]
    fn what_is_malformed_or_no_text_is_nothing() {
        for raw in [
            "%", "%4", "%zz", "a%g0", "%FF", "%C3", "%00", "a\0", "%+1", "%C0%AF",
        ] {
            assert_eq!(decode(raw), None, "{raw}");
        }
    }
}
