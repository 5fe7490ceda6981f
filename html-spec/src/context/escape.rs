//! What each character becomes in each context: one table, and the plain escaper that follows it.

use super::Context;
use alloc::string::String;

/// A row of the table: in these contexts, this character becomes that.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The contexts.
    pub contexts: &'static [Context],
    /// The character.
    pub character: char,
    /// What is written for it.
    pub replacement: &'static str,
}

const PLAIN: &[Context] = &[Context::Text, Context::Rcdata, Context::Attribute];
const ALL: &[Context] = &[
    Context::Text,
    Context::Rcdata,
    Context::Attribute,
    Context::Comment,
];

/// Context × character → replacement. A character without a row stays as it is.
///
/// `\r` is written as a reference because a parser turns a bare one into `\n`; NUL can't be expressed in HTML at all.
pub const TABLE: &[Row] = &[
    Row {
        contexts: ALL,
        character: '&',
        replacement: "&amp;",
    },
    Row {
        contexts: ALL,
        character: '<',
        replacement: "&lt;",
    },
    Row {
        contexts: ALL,
        character: '>',
        replacement: "&gt;",
    },
    Row {
        contexts: PLAIN,
        character: '"',
        replacement: "&quot;",
    },
    Row {
        contexts: &[Context::Comment],
        character: '-',
        replacement: "&#45;",
    },
    Row {
        contexts: ALL,
        character: '\r',
        replacement: "&#13;",
    },
    Row {
        contexts: ALL,
        character: '\0',
        replacement: "\u{fffd}",
    },
];

/// What is written for a character, if not itself.
pub fn replacement(context: Context, character: char) -> Option<&'static str> {
    let context = match context {
        Context::Text | Context::Rcdata | Context::Comment => context,
        _ => Context::Attribute,
    };
    TABLE
        .iter()
        .find(|row| row.character == character && row.contexts.contains(&context))
        .map(|row| row.replacement)
}

/// Appends `text`, escaped for `context`, to `out`.
///
/// For contexts inside an attribute this is the escaping of the attribute itself; whether the value is fit for the
/// context (a URL, say) is checked before. Text of `script` and `style` has no escape: it is written as in an attribute,
/// which is safe but not what was meant, so callers refuse it first.
///
/// ```
/// let mut out = String::new();
/// html_spec::context::escape(html_spec::context::Context::Text, "a < b", &mut out);
/// assert_eq!(out, "a &lt; b");
/// ```
pub fn escape(context: Context, text: &str, out: &mut String) {
    let mut written = 0;
    for (index, byte) in text.bytes().enumerate() {
        // This runs inside of a macro, without optimization, over all text of a page: the usual byte must cost little.
        if byte > b'>' || byte == b' ' || byte == b'\n' {
            continue;
        }
        if let Some(replacement) = replacement(context, char::from(byte)) {
            out.push_str(&text[written..index]);
            out.push_str(replacement);
            written = index + 1;
        }
    }
    out.push_str(&text[written..]);
}

#[cfg(test)]
mod tests {
    use super::{Context, escape, replacement};
    use alloc::string::String;

    fn escaped(context: Context, text: &str) -> String {
        let mut out = String::new();
        escape(context, text, &mut out);
        out
    }

    #[test]
    fn each_context_has_its_table() {
        let text = "a&<>\"'-\r\n\0é";
        let plain = "a&amp;&lt;&gt;&quot;'-&#13;\n\u{fffd}é";
        for context in [
            Context::Text,
            Context::Rcdata,
            Context::Attribute,
            Context::Url,
            Context::Event,
        ] {
            assert_eq!(escaped(context, text), plain, "{context:?}");
        }
        assert_eq!(
            escaped(Context::Comment, text),
            "a&amp;&lt;&gt;\"'&#45;&#13;\n\u{fffd}é"
        );
    }

    #[test]
    fn the_escaper_follows_the_table() {
        for context in [
            Context::Text,
            Context::Rcdata,
            Context::Attribute,
            Context::Comment,
        ] {
            for character in ('\0'..='\u{ff}').chain(['\u{2028}', '\u{10ffff}']) {
                let mut expected = String::from(character);
                if let Some(replacement) = replacement(context, character) {
                    expected = replacement.into();
                }
                assert_eq!(escaped(context, &String::from(character)), expected);
            }
        }
    }

    #[test]
    fn nothing_ends_a_comment() {
        for text in ["-->", "--!>", ">", "->", "<!--", "--", "a--!"] {
            let out = escaped(Context::Comment, text);
            assert!(!out.contains(['-', '<', '>']), "{out}");
        }
    }

    #[test]
    fn what_text_escapes_every_place_in_markup_escapes() {
        for context in [
            Context::Rcdata,
            Context::Attribute,
            Context::Srcdoc,
            Context::Style,
            Context::Script,
        ] {
            for character in ['&', '<', '>', '"'] {
                assert!(
                    replacement(context, character).is_some(),
                    "{context:?} {character}"
                );
            }
        }
    }
}
