//! Which URLs may be linked to, and how a part of one is encoded.

use alloc::string::String;

/// The schemes that may be linked to, beside relative URLs.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// What stands in the place of a URL that is not allowed.
pub const BLOCKED: &str = "about:invalid#blocked";

/// The types of images that may be given as `data:` URLs. SVG isn't among them, because it can hold scripts.
const IMAGES: &[&str] = &["png", "gif", "jpeg", "webp", "avif"];

/// Whether a URL may be linked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Allowed,
    /// Its scheme is not on the list.
    Blocked,
}

/// Whether `value` may stand where a URL is expected: relative, or with one of [`SCHEMES`] or the `extra` schemes, or a
/// `data:` URL of a bitmap where an `image` is expected.
///
/// Sees what a browser sees: leading control characters and spaces are skipped, tabs and line ends ignored, case folded
/// (<https://url.spec.whatwg.org/#concept-basic-url-parser>).
///
/// ```
/// use html_spec::url::{check, Verdict};
/// assert_eq!(check("/about", false, &[]), Verdict::Allowed);
/// assert_eq!(check(" java\tscript:alert(1)", false, &[]), Verdict::Blocked);
/// assert_eq!(check("sip:me@example.org", false, &["sip"]), Verdict::Allowed);
/// ```
pub fn check(value: &str, image: bool, extra: &[&str]) -> Verdict {
    let mut rest = value
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'));
    let mut scheme = String::new();
    loop {
        match rest.next() {
            Some(':') => break,
            Some(c) if c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.') => {
                scheme.push(c.to_ascii_lowercase());
            }
            // Anything else ends the hope for a scheme: the URL is relative.
            _ => return Verdict::Allowed,
        }
    }
    let known = SCHEMES
        .iter()
        .chain(extra)
        .any(|known| known.eq_ignore_ascii_case(&scheme));
    let bitmap = image && scheme == "data" && {
        let media: String = rest
            .take_while(|c| !matches!(c, ';' | ','))
            .map(|c| c.to_ascii_lowercase())
            .collect();
        media
            .strip_prefix("image/")
            .is_some_and(|kind| IMAGES.contains(&kind))
    };
    if known || bitmap {
        Verdict::Allowed
    } else {
        Verdict::Blocked
    }
}

/// Appends `text` to `out`, percent-encoded but for letters, digits and `-._~`, so that it stays within one component.
///
/// ```
/// let mut out = String::new();
/// html_spec::url::encode_component("a/b c", &mut out);
/// assert_eq!(out, "a%2Fb%20c");
/// ```
pub fn encode_component(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
