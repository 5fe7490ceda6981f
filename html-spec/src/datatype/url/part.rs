//! Path, query and fragment: which characters may stand there.

use crate::datatype::Flaw;
use crate::datatype::words::{character, place};
use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

/// A path, and perhaps a query and a fragment, behind the host or without one.
pub(super) fn check_path(text: &str) -> Result<(), Flaw> {
    check(text, None)
}

/// What follows the colon of a scheme that knows no host.
pub(super) fn check_opaque(scheme: &str, text: &str) -> Result<(), Flaw> {
    check(text, Some(scheme))
}

/// A backslash in the place of a slash.
pub(super) fn backslash(text: &str, at: usize) -> Flaw {
    Flaw::with(
        format!("a backslash stands {} in place of a slash", place(text, at)),
        "write `/`",
    )
}

/// Where a character stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Path,
    /// What follows the colon of this scheme.
    Opaque(&'a str),
    Query,
    Fragment,
}

impl Part<'_> {
    fn words(self) -> String {
        match self {
            Self::Path => "path".into(),
            Self::Opaque(scheme) => format!("part after `{scheme}:`"),
            Self::Query => "query".into(),
            Self::Fragment => "fragment".into(),
        }
    }
}

fn check(text: &str, scheme: Option<&str>) -> Result<(), Flaw> {
    let bytes = text.as_bytes();
    let mut part = scheme.map_or(Part::Path, Part::Opaque);
    // Most URLs are plain: their bytes are looked at without decoding.
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'?' if !matches!(part, Part::Query | Part::Fragment) => part = Part::Query,
            b'#' if part != Part::Fragment => part = Part::Fragment,
            b'\\' if part == Part::Path => return Err(backslash(text, at)),
            b'%' => {
                let hex = |offset: usize| bytes.get(at + offset).is_some_and(u8::is_ascii_hexdigit);
                if !(hex(1) && hex(2)) {
                    return Err(Flaw::with(
                        format!(
                            "the `%` in the {} {} isn't followed by two hexadecimal digits",
                            part.words(),
                            place(text, at)
                        ),
                        "write `%25` for a percent sign",
                    ));
                }
            }
            _ if byte.is_ascii() => {
                if !is_unit(byte) {
                    return Err(illegal(text, at, part));
                }
            }
            // Only the first byte of a character is looked at.
            0x80..=0xbf => {}
            _ => {
                let c = text.get(at..).and_then(|rest| rest.chars().next());
                if c.is_some_and(|c| !is_beyond(c)) {
                    return Err(illegal(text, at, part));
                }
            }
        }
        at += 1;
    }
    Ok(())
}

fn illegal(text: &str, at: usize, part: Part<'_>) -> Flaw {
    let c = text
        .get(at..)
        .and_then(|rest| rest.chars().next())
        .unwrap_or(' ');
    let mut encoded = String::new();
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        let _ = write!(encoded, "%{byte:02X}");
    }
    let reason = format!(
        "{} can't stand in the {}, {}",
        character(c),
        part.words(),
        place(text, at)
    );
    let help = match c {
        '\t' | '\n' | '\r' => "write the URL in one piece".into(),
        '#' => format!("write `{encoded}`; the first `#` begins the fragment"),
        _ => format!("write `{encoded}`"),
    };
    Flaw::with(reason, help)
}

/// [URL Standard, "URL code points"](https://url.spec.whatwg.org/#url-code-points), as far as they are ASCII.
fn is_unit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'$'
                | b'&'
                | b'\''
                | b'('
                | b')'
                | b'*'
                | b'+'
                | b','
                | b'-'
                | b'.'
                | b'/'
                | b':'
                | b';'
                | b'='
                | b'?'
                | b'@'
                | b'_'
                | b'~'
        )
}

/// The URL code points beyond ASCII: all but controls, noncharacters and the specials at the end of the first plane.
fn is_beyond(c: char) -> bool {
    let code = u32::from(c);
    code >= 0xa0
        && !(0xfdd0..=0xfdef).contains(&code)
        && !(0xfff0..=0xffff).contains(&code)
        && code & 0xfffe != 0xfffe
}
