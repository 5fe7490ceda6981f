//! Shows examples whose point is a character that nobody sees.

use core::fmt::{self, Display, Formatter, Write as _};

/// An example as it is shown: what nobody would see is written as in Rust.
///
/// ```
/// assert_eq!(html_spec::rule::visible("<p>a\u{1}b</p>").to_string(), "<p>a\\u{1}b</p>");
/// assert_eq!(html_spec::rule::visible("<p>\n  é</p>").to_string(), "<p>\n  é</p>");
/// ```
pub fn visible(example: &str) -> impl Display {
    Visible(example)
}

struct Visible<'a>(&'a str);

impl Display for Visible<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            if is_hidden(c) {
                write!(f, "{}", c.escape_unicode())?;
            } else {
                f.write_char(c)?;
            }
        }
        Ok(())
    }
}

/// Whether a font has nothing to show: controls but the end of a line, private characters, numbers that are no character.
fn is_hidden(c: char) -> bool {
    let number = u32::from(c);
    (c.is_control() && c != '\n')
        || matches!(number, 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xF_0000..)
        || number & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::visible;
    use alloc::string::ToString as _;

    #[test]
    fn what_has_no_glyph_is_written_out() {
        for (c, shown) in [
            ('\u{0}', "\\u{0}"),
            ('\u{96}', "\\u{96}"),
            ('\u{e001}', "\\u{e001}"),
            ('\u{fdd0}', "\\u{fdd0}"),
            ('\u{1ffff}', "\\u{1ffff}"),
            ('\u{10fffd}', "\\u{10fffd}"),
            ('\u{fffd}', "\u{fffd}"),
            ('\n', "\n"),
            ('\u{1f600}', "\u{1f600}"),
        ] {
            assert_eq!(visible(&c.to_string()).to_string(), shown);
        }
    }
}
