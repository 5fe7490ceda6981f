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
    let value = value.trim_start_matches(|c: char| c <= ' ');
    if !value.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Verdict::Allowed;
    }
    let scheme = value.bytes().position(|byte| {
        !(byte.is_ascii_alphanumeric()
            || matches!(byte, b'+' | b'-' | b'.' | b'\t' | b'\n' | b'\r'))
    });
    // Anything but a colon after the word means that it is no scheme, and so the URL is relative.
    let Some((scheme, rest)) = scheme.and_then(|end| value.split_at_checked(end)) else {
        return Verdict::Allowed;
    };
    let Some(rest) = rest.strip_prefix(':') else {
        return Verdict::Allowed;
    };
    let listed = SCHEMES.iter().chain(extra).any(|known| same(scheme, known));
    let media = rest.split([';', ',']).next().unwrap_or_default();
    let bitmap = image && same(scheme, "data") && IMAGES.iter().any(|kind| same(media, kind));
    if listed || bitmap {
        Verdict::Allowed
    } else {
        Verdict::Blocked
    }
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
    use super::{Verdict, check};

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
