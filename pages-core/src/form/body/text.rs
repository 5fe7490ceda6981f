//! Bytes of a form as a text.

/// The text, with `\n` where a browser has sent `\r\n` for the end of a line (HTML Standard, "constructing the entry list":
/// all line ends are sent as `\r\n`, whatever was typed). Nothing if it isn't UTF-8.
pub(in crate::form) fn text(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    Some(if text.contains("\r\n") {
        text.replace("\r\n", "\n")
    } else {
        text
    })
}

/// Whether a name of a charset (HTML Standard, `_charset_`; RFC 7578 §4.6) is that of what we read.
pub(in crate::form) fn charset(name: &str) -> bool {
    let name = name.trim();
    ["utf-8", "utf8"]
        .iter()
        .any(|ours| name.eq_ignore_ascii_case(ours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_those_that_were_typed() {
        let read = |bytes: &str| text(bytes.as_bytes().to_vec()).unwrap();
        assert_eq!(read("a\r\nb\r\n\r\n"), "a\nb\n\n");
        // Nothing that a browser sends, and nothing that must be changed.
        assert_eq!(read("a\rb\nc\n\r\0"), "a\rb\nc\n\r\0");
        assert_eq!(text(vec![0xFF]), None);
    }
}
