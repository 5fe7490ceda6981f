//! Words for what stands in a value: characters by name, the place where they stand, and long values cut short.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

/// How many characters of a value are shown before the place where it goes wrong.
const BEFORE: usize = 12;

/// A character, as a person would say it.
pub(super) fn character(c: char) -> String {
    match c {
        ' ' => "a space".into(),
        '\t' => "a tab".into(),
        '\n' | '\r' => "a line break".into(),
        '\u{a0}' => "a no-break space".into(),
        '`' => "a backquote".into(),
        c if c.is_control() || c.is_whitespace() || c == '\u{fffd}' => {
            format!("U+{:04X}", u32::from(c))
        }
        c => format!("`{c}`"),
    }
}

/// Where a byte of a value stands: "at the start", or "after" what stands before it.
pub(super) fn place(text: &str, at: usize) -> String {
    let before = text.get(..at).unwrap_or(text);
    if before.is_empty() {
        return "at the start".into();
    }
    let from = before
        .char_indices()
        .rev()
        .nth(BEFORE - 1)
        .map_or(0, |(index, _)| index);
    let dots = if from > 0 { "…" } else { "" };
    format!(
        "after `{dots}{}`",
        one_line(before.get(from..).unwrap_or_default())
    )
}

/// The text without line breaks, so that it stays in its line of the message.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r', '\t']) {
        Cow::Owned(text.replace(['\n', '\r', '\t'], " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// The white space of HTML: it doesn't include the vertical tab.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

/// The text without the white space of HTML around it.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(is_space)
}

#[cfg(test)]
mod tests {
    use super::{character, place};

    #[test]
    fn places_are_named_by_what_stands_before_them() {
        assert_eq!(place("abc", 0), "at the start");
        assert_eq!(place("abc d", 3), "after `abc`");
        assert_eq!(place("0123456789abcdef", 15), "after `…3456789abcde`");
        assert_eq!(place("a\nb", 2), "after `a `");
        assert_eq!(character('\u{1}'), "U+0001");
        assert_eq!(character('é'), "`é`");
    }
}
