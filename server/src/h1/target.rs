//! The target of a request: which of the four forms it has (RFC 9112 section 3.2).

use super::class::{self, PATH, TARGET};
use super::host::is_host;
use http::Uri;

/// Whether a method may ask for this target.
pub(super) fn is_target(method: &[u8], target: &[u8]) -> bool {
    // Nearly all requests are done with here.
    let path_end = class::span(PATH, target);
    if path_end == target.len() && target.starts_with(b"/") && method != b"CONNECT" {
        return true;
    }
    let rest = &target[path_end..];
    if class::span(TARGET, rest) < rest.len() {
        return false;
    }
    if method == b"CONNECT" {
        return is_host(target) && has_port(target) && is_uri(target);
    }
    match target {
        [b'/', ..] => !path(target).contains(&b'`'),
        b"*" => method == b"OPTIONS",
        _ => authority(target).is_some_and(is_host) && is_uri(target),
    }
}

fn path(target: &[u8]) -> &[u8] {
    let end = target.iter().position(|byte| *byte == b'?');
    &target[..end.unwrap_or(target.len())]
}

/// What passes here, hyper must take as well: it would refuse without a line in the log.
fn is_uri(target: &[u8]) -> bool {
    Uri::try_from(target).is_ok()
}

/// The authority of an absolute `http` or `https` URI. One with a user isn't taken (RFC 9110 section 4.2.4).
fn authority(target: &[u8]) -> Option<&[u8]> {
    let colon = target.iter().position(|byte| *byte == b':')?;
    let (scheme, rest) = target.split_at(colon);
    let known = scheme.eq_ignore_ascii_case(b"http") || scheme.eq_ignore_ascii_case(b"https");
    let rest = rest.strip_prefix(b"://").filter(|_| known)?;
    let end = rest
        .iter()
        .position(|byte| matches!(byte, b'/' | b'?'))
        .unwrap_or(rest.len());
    Some(&rest[..end])
}

fn has_port(authority: &[u8]) -> bool {
    let digits = authority.rsplit(|byte| *byte == b':').next();
    authority.contains(&b':')
        && digits.is_some_and(|digits| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::is_target;
    use http::Uri;

    #[test]
    fn the_four_forms() {
        for (method, target) in [
            ("GET", "/"),
            ("GET", "/a%20b?c=d&e=`{}|^[]'"),
            ("GET", "//a"),
            ("GET", "http://a/b"),
            ("GET", "HTTPS://[::1]:80?x"),
            ("OPTIONS", "*"),
            ("CONNECT", "a:80"),
        ] {
            assert!(
                is_target(method.as_bytes(), target.as_bytes()),
                "{method} {target}"
            );
        }
    }

    #[test]
    fn hyper_takes_what_passes() {
        for byte in 0..=255_u8 {
            for (before, after) in [
                ("/a", "b"),
                ("/a?b", "c"),
                ("http://a", "/"),
                ("http://a/b", "?c"),
                ("//", ""),
            ] {
                let target = [before.as_bytes(), &[byte], after.as_bytes()].concat();
                if is_target(b"GET", &target) {
                    assert!(
                        Uri::try_from(target.as_slice()).is_ok(),
                        "{}",
                        target.escape_ascii()
                    );
                }
            }
        }
    }

    #[test]
    fn everything_else() {
        for (method, target) in [
            ("GET", ""),
            ("GET", "a"),
            ("GET", "*"),
            ("GET", "a:80"),
            ("GET", "/#a"),
            ("GET", "/é"),
            ("GET", "/<script>"),
            ("GET", "/a`b"),
            ("GET", "/\x7f"),
            ("GET", "ftp://a/"),
            ("GET", "http:a"),
            ("GET", "http:///a"),
            ("GET", "http://user@a/"),
            ("CONNECT", "/"),
            ("CONNECT", "a"),
            ("CONNECT", "a:"),
            ("CONNECT", "[::1]"),
        ] {
            assert!(
                !is_target(method.as_bytes(), target.as_bytes()),
                "{method} {target}"
            );
        }
    }
}
