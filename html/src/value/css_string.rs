//! A string of CSS, with its quotes.

use super::Css;
use std::borrow::Cow;
use std::fmt::Write;

/// Any text as a string of CSS, quotes included: `style="--label: {CssString(&name)}"`.
///
/// All but letters and digits of ASCII, and characters outside it, is written as an escape (CSS Syntax §4.3.7), so that the text means
/// nothing but itself wherever it is put, and can end neither its string nor the `style` element. NUL can't be expressed in CSS.
///
/// It is text, not an address: in `url(…)` it would make browsers load what a visitor chose.
///
/// ```
/// use html::{CssString, fragment};
///
/// let label = "5\" <tube>";
/// let page = fragment! { <p style="--label: {CssString(label)}">"x"</p> };
/// assert_eq!(&*page, "<p style=\"--label: &quot;5\\22 \\20 \\3c tube\\3e &quot;\">x</p>");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CssString<T>(pub T);

impl<T: AsRef<str>> Css for CssString<T> {
    fn __css(&self) -> Option<Cow<'_, str>> {
        let text = self.0.as_ref();
        let mut css = String::with_capacity(text.len() + 2);
        css.push('"');
        for character in text.chars() {
            // These end lines in the eyes of other languages.
            let is_plain = character.is_ascii_alphanumeric()
                || !(character.is_ascii() || matches!(character, '\u{2028}' | '\u{2029}'));
            if is_plain {
                css.push(character);
            } else {
                // The space ends the escape, and is part of it.
                let _ = write!(css, "\\{:x} ", u32::from(character));
            }
        }
        css.push('"');
        Some(Cow::Owned(css))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_means_anything() {
        let css = |text: &str| CssString(text).__css().map(Cow::into_owned);
        assert_eq!(css("plain9").as_deref(), Some("\"plain9\""));
        assert_eq!(css("").as_deref(), Some("\"\""));
        assert_eq!(css("é\u{2028}").as_deref(), Some("\"é\\2028 \""));
        assert_eq!(
            css("\"\\\n</*;}").as_deref(),
            Some("\"\\22 \\5c \\a \\3c \\2f \\2a \\3b \\7d \"")
        );
    }
}
