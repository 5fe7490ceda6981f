//! Whom a request is for: the host and the port that the client has named.

use http::{HeaderMap, Uri, header};

/// Host and port as the client has named them: in the target of the request, which comes first (RFC 9112 §3.2.2), and is
/// where HTTP/2 has them (RFC 9113 §8.3.1), or else in its `Host` field (RFC 9110 §7.2).
pub(crate) fn authority<'a>(uri: &'a Uri, headers: &'a HeaderMap) -> Option<&'a str> {
    match uri.authority() {
        Some(authority) => Some(authority.as_str()),
        None => headers.get(header::HOST)?.to_str().ok(),
    }
}

/// The host without the port: `example.com` of `example.com:8000`, `[::1]` of `[::1]:8000`.
pub(crate) fn host(authority: &str) -> &str {
    split(authority).0
}

/// The port, if there is one that is a number.
pub(crate) fn port(authority: &str) -> Option<&str> {
    let port = split(authority).1?;
    let is_number = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some(port)
}

fn split(authority: &str) -> (&str, Option<&str>) {
    // No name of a host holds an `@`: what stands before one is for the server to know whom it talks to.
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    match authority.rsplit_once(':') {
        // The colons of an IPv6 address stand in brackets.
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn hosts_and_ports_are_told_apart() {
        let cases = [
            ("example.com", "example.com", None),
            ("example.com:8000", "example.com", Some("8000")),
            ("example.com:", "example.com", None),
            ("example.com:x\"", "example.com", None),
            ("ada@example.com:1", "example.com", Some("1")),
            ("[::1]", "[::1]", None),
            ("[::1]:80", "[::1]", Some("80")),
            ("", "", None),
        ];
        for (authority, name, number) in cases {
            assert_eq!(host(authority), name, "{authority}");
            assert_eq!(port(authority), number, "{authority}");
        }
    }

    #[test]
    fn the_target_comes_before_the_field() {
        let mut headers = HeaderMap::new();
        assert_eq!(authority(&Uri::from_static("/a"), &headers), None);
        headers.insert(header::HOST, HeaderValue::from_static("field:1"));
        assert_eq!(
            authority(&Uri::from_static("/a"), &headers),
            Some("field:1")
        );
        let uri = Uri::from_static("http://target:2/a");
        assert_eq!(authority(&uri, &headers), Some("target:2"));
    }
}
