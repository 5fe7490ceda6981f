//! Which URLs may be linked to, and how a part of one is encoded.

use alloc::string::String;

/// The schemes that may be linked to, beside relative URLs.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// What stands in the place of a URL that is not allowed.
pub const BLOCKED: &str = "about:invalid#blocked";

/// The images that may be given as `data:` URLs. SVG isn't among them, because it can hold scripts.
const IMAGES: &[&str] = &[
    "image/png",
    "image/gif",
    "image/jpeg",
    "image/webp",
    "image/avif",
];

/// The schemes of URLs that are scripts.
const SCRIPTS: &[&str] = &["javascript", "vbscript"];

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
/// ([URL Standard, basic URL parser](https://url.spec.whatwg.org/#concept-basic-url-parser)).
///
/// ```
/// use html_spec::url::{check, Verdict};
/// assert_eq!(check("/about", false, &[]), Verdict::Allowed);
/// assert_eq!(check(" java\tscript:alert(1)", false, &[]), Verdict::Blocked);
/// assert_eq!(check("sip:me@example.org", false, &["sip"]), Verdict::Allowed);
/// ```
pub fn check(value: &str, image: bool, extra: &[&str]) -> Verdict {
    let Some((scheme, rest)) = split(value) else {
        return Verdict::Allowed;
    };
    let listed = SCHEMES.iter().chain(extra).any(|known| same(scheme, known));
    if listed || image && is_bitmap(scheme, rest) {
        Verdict::Allowed
    } else {
        Verdict::Blocked
    }
}

/// Whether `value`, which the author wrote out, may stand where a URL is expected: anything but a script.
///
/// Sees what a browser sees, as [`check`] does.
///
/// ```
/// use html_spec::url::{check_literal, Verdict};
/// assert_eq!(check_literal("about:blank"), Verdict::Allowed);
/// assert_eq!(check_literal("JavaScript:save()"), Verdict::Blocked);
/// ```
pub fn check_literal(value: &str) -> Verdict {
    match split(value) {
        Some((scheme, _)) if SCRIPTS.iter().any(|known| same(scheme, known)) => Verdict::Blocked,
        _ => Verdict::Allowed,
    }
}

/// Whether `start`, which the author wrote out, may stand at the beginning of a URL that goes on with values.
///
/// Not a script, and no `data:` URL but that of a bitmap where an `image` is expected: values would become part of a page.
///
/// ```
/// use html_spec::url::{check_start, Verdict};
/// assert_eq!(check_start("sms:", false), Verdict::Allowed);
/// assert_eq!(check_start("data:text/html,<p>", false), Verdict::Blocked);
/// ```
pub fn check_start(start: &str, image: bool) -> Verdict {
    match split(start) {
        Some((scheme, rest)) if same(scheme, "data") && !(image && is_bitmap(scheme, rest)) => {
            Verdict::Blocked
        }
        _ => check_literal(start),
    }
}

/// The scheme, as it is written, and what follows its colon; nothing if the URL is relative.
fn split(value: &str) -> Option<(&str, &str)> {
    let value = value.trim_start_matches(|c: char| c <= ' ');
    if !value.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = value.bytes().position(|byte| {
        !(byte.is_ascii_alphanumeric()
            || matches!(byte, b'+' | b'-' | b'.' | b'\t' | b'\n' | b'\r'))
    })?;
    let (scheme, rest) = value.split_at_checked(end)?;
    // Anything but a colon after the word means that it is no scheme.
    Some((scheme, rest.strip_prefix(':')?))
}

fn is_bitmap(scheme: &str, rest: &str) -> bool {
    let media = rest.split([';', ',']).next().unwrap_or_default();
    same(scheme, "data") && IMAGES.iter().any(|kind| same(media, kind))
}

/// Whether the two are the same to a browser.
fn same(written: &str, known: &str) -> bool {
    let written = written
        .bytes()
        .filter(|byte| !matches!(byte, b'\t' | b'\n' | b'\r'));
    written
        .map(|byte| byte.to_ascii_lowercase())
        .eq(known.bytes().map(|byte| byte.to_ascii_lowercase()))
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

#[cfg(test)]
mod tests {
    use super::{Verdict, check, check_literal, check_start};

    fn blocked(value: &str) -> bool {
        check(value, false, &[]) == Verdict::Blocked
    }

    #[test]
    fn sees_through_what_browsers_strip() {
        for value in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "\u{1}\u{0}  javascript:alert(1)",
            "\n\tjava\r\nscript\t:alert(1)",
            "vbscript:x",
            "data:text/html,<script>",
            "data:image/png;base64,AAAA",
            "blob:https://example.org/1",
            "file:///etc/passwd",
            "about:blank",
            "view-source:http://x",
        ] {
            assert!(blocked(value), "{value:?}");
        }
    }

    #[test]
    fn lets_pass_what_is_relative_or_listed() {
        for value in [
            "",
            "#top",
            "?q=javascript:x",
            "/a:b",
            "./a:b",
            "a/b:c",
            "//example.org/",
            "10:30",
            ":x",
            "é:x",
            "https://example.org",
            "HTTP://example.org",
            "mailto:me@example.org",
            "tel:+123",
            "javascript",
            "java script:x",
        ] {
            assert!(!blocked(value), "{value:?}");
        }
    }

    #[test]
    fn of_literals_only_scripts_are_refused() {
        for value in [
            "javascript:f()",
            "JaVaScRiPt:f()",
            "\u{1}\u{0}  javascript:f()",
            "\n\tjava\r\nscript\t:f()",
            "VBScript:x",
        ] {
            assert_eq!(check_literal(value), Verdict::Blocked, "{value:?}");
            assert_eq!(check_start(value, true), Verdict::Blocked, "{value:?}");
        }
        for value in [
            "/",
            "about:blank",
            "sms:+123",
            "ftp://example.org/",
            "blob:https://example.org/1",
            "javascript",
            "x-javascript:f",
            "?q=javascript:x",
        ] {
            assert_eq!(check_literal(value), Verdict::Allowed, "{value:?}");
            assert_eq!(check_start(value, false), Verdict::Allowed, "{value:?}");
        }
    }

    #[test]
    fn data_are_literal_or_bitmaps() {
        let bitmap = "da\nTa:image/png;base64,";
        for value in ["data:text/html,<p>", " DATA:,x", "data:", bitmap] {
            assert_eq!(check_literal(value), Verdict::Allowed, "{value:?}");
            assert_eq!(check_start(value, false), Verdict::Blocked, "{value:?}");
        }
        assert_eq!(check_start(bitmap, true), Verdict::Allowed);
        assert_eq!(check_start("data:image/svg+xml,", true), Verdict::Blocked);
        assert_eq!(check_start("data:image/", true), Verdict::Blocked);
    }

    #[test]
    fn bitmaps_pass_as_images_only() {
        assert_eq!(
            check("data:image/PNG;base64,AAAA", true, &[]),
            Verdict::Allowed
        );
        assert_eq!(check("da\nta:image/webp,AAAA", true, &[]), Verdict::Allowed);
        assert_eq!(
            check("data:image/svg+xml,<svg>", true, &[]),
            Verdict::Blocked
        );
        assert_eq!(
            check("data:text/html,image/png", true, &[]),
            Verdict::Blocked
        );
        assert_eq!(check("data:image/png,x", false, &[]), Verdict::Blocked);
    }
}
