//! Each error in the log. None is swallowed.

use super::Error;
use crate::context::current;
use crate::session::uri_without_id;
use std::fmt::{self, Write};

/// Logs an error and returns the id under which the log knows it.
///
/// Errors of the site (5xx) are logged as errors, refused requests for whoever looks for them.
pub(crate) fn log(error: &Error) -> String {
    let id = id();
    let context = current();
    let (method, uri, page) = match &context {
        Some(context) => (
            context.method.as_str(),
            uri_without_id(context),
            context.page.map_or("-", |page| page.name),
        ),
        None => ("-", String::new(), "-"),
    };
    let status = error.status().as_u16();
    let place = error.place();
    let (file, line) = (&place.file, place.line);
    if error.status().is_server_error() {
        tracing::error!(target: "pages", %id, status, method, uri, page, at = %format_args!("{file}:{line}"), panic = error.is_panic(), "{}", Line(error));
    } else {
        tracing::debug!(target: "pages", %id, status, method, uri, page, at = %format_args!("{file}:{line}"), "{}", Line(error));
    }
    id
}

/// Eight digits, so that it can be read out over the telephone.
fn id() -> String {
    let mut bits = [0; 4];
    // An error whose id isn't unique is better than none.
    let _ = getrandom::fill(&mut bits);
    let mut id = String::with_capacity(8);
    for byte in bits {
        // Writing to a string can't fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}

/// What an error says, in one line: a part of it may be a stranger's word, which must not begin a line of its own in the log
/// nor turn the direction of one.
struct Line<T>(T);

impl<T: fmt::Display> fmt::Display for Line<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for plain in text.split_inclusive(is_escaped) {
            let end = plain
                .char_indices()
                .next_back()
                .filter(|(_, c)| is_escaped(*c));
            match end {
                None => self.0.write_str(plain)?,
                Some((at, c)) => {
                    self.0.write_str(plain.get(..at).unwrap_or_default())?;
                    write!(self.0, "{}", c.escape_default())?;
                }
            }
        }
        Ok(())
    }
}

/// Controls, ends of lines, and what changes the direction of text (Unicode, UAX #9 §2).
fn is_escaped(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn an_error_stays_in_its_line() {
        let cases = [
            ("plain `ä` \\ \"", "plain `ä` \\ \""),
            ("a\r\nERROR b", "a\\r\\nERROR b"),
            ("\u{1b}[31m", "\\u{1b}[31m"),
            ("\u{202e}txt\u{2028}", "\\u{202e}txt\\u{2028}"),
            ("\0", "\\u{0}"),
            ("", ""),
        ];
        for (said, line) in cases {
            assert_eq!(Line(said).to_string(), line);
        }
    }
}
