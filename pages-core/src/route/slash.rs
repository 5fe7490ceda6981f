//! The path with one slash more or less at its end.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::borrow::Cow;

/// What must not stand in the path of a `Location` as it is: what isn't part of a URI (RFC 3986 §3.3), and the backslash,
/// which browsers take for a slash (URL Standard, "relative slash state").
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The path without the slash at its end, or with one if there is none. `None` for the root.
pub(super) fn other(path: &str) -> Option<Cow<'_, str>> {
    match path.strip_suffix('/') {
        Some("") => None,
        Some(shorter) => Some(Cow::Borrowed(shorter)),
        None => Some(Cow::Owned(format!("{path}/"))),
    }
}

/// The path as a client can be sent there. `None` when it would leave this site: what begins with two slashes, or with a
/// slash and a backslash, names a host to browsers.
pub(super) fn location(path: &str) -> Option<String> {
    if path.starts_with("//") || path.starts_with("/\\") {
        return None;
    }
    Some(utf8_percent_encode(path, PATH).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slash_more_or_less() {
        assert_eq!(other("/a").as_deref(), Some("/a/"));
        assert_eq!(other("/a/").as_deref(), Some("/a"));
        assert_eq!(other("/a//").as_deref(), Some("/a/"));
        assert_eq!(other("/"), None);
    }

    #[test]
    fn a_location_never_names_a_host() {
        assert_eq!(location("//example.org"), None);
        assert_eq!(location("/\\example.org"), None);
        assert_eq!(location("/a/\\b").as_deref(), Some("/a/%5Cb"));
    }

    #[test]
    fn a_location_keeps_escapes_and_holds_ascii_only() {
        assert_eq!(location("/%2F/ä \"").as_deref(), Some("/%2F/%C3%A4%20%22"));
    }
}
