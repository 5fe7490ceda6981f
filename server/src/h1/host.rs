//! The grammar of `Host` (RFC 9112 section 3.2, RFC 3986 section 3.2.2).

use super::class::{self, NAME};
use std::net::Ipv6Addr;
use std::str;

/// Whether this is a host with or without a port. An empty host is none: no `http` URI has it (RFC 9110 section 4.2.1).
pub(crate) fn is_host(value: &[u8]) -> bool {
    // Nearly all hosts are done with here.
    match value.split_at(class::span(NAME, value)) {
        ([_, ..], []) => return true,
        ([_, ..], [b':', port @ ..]) => return is_port(port),
        _ => {}
    }
    let (host, port) = if value.first() == Some(&b'[') {
        let Some(end) = value.iter().position(|byte| *byte == b']') else {
            return false;
        };
        let (host, rest) = value.split_at(end + 1);
        match rest {
            [] => (host, None),
            [b':', port @ ..] => (host, Some(port)),
            _ => return false,
        }
    } else {
        match value.iter().position(|byte| *byte == b':') {
            Some(colon) => (&value[..colon], Some(&value[colon + 1..])),
            None => (value, None),
        }
    };
    port.is_none_or(is_port) && (is_address(host) || is_name(host))
}

/// Digits of a port, which may be missing.
fn is_port(port: &[u8]) -> bool {
    port.iter().all(u8::is_ascii_digit)
        && (port.is_empty() || str::from_utf8(port).is_ok_and(|port| port.parse::<u16>().is_ok()))
}

/// An IPv6 address in brackets.
fn is_address(host: &[u8]) -> bool {
    host.strip_prefix(b"[")
        .and_then(|host| host.strip_suffix(b"]"))
        .and_then(|host| str::from_utf8(host).ok())
        .is_some_and(|host| host.parse::<Ipv6Addr>().is_ok())
}

/// A registered name; the syntax of IPv4 addresses is part of it.
fn is_name(host: &[u8]) -> bool {
    let mut rest = host;
    while let [byte, after @ ..] = rest {
        rest = match (byte, after) {
            (b'%', [high, low, after @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                after
            }
            (byte, _) if class::is(NAME, *byte) => after,
            _ => return false,
        };
    }
    !host.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_host;

    #[test]
    fn hosts_are_hosts() {
        for host in [
            "a",
            "localhost:80",
            "example.org",
            "example.org.",
            "a:",
            "127.0.0.1:8080",
            "[::1]",
            "[::1]:80",
            "[2001:db8::1]:",
            "%41",
            "a_b",
            "xn--bcher-kva.example",
            "a:65535",
        ] {
            assert!(is_host(host.as_bytes()), "{host}");
        }
    }

    #[test]
    fn everything_else_is_not() {
        for other in [
            "",
            ":80",
            "a b",
            "a/b",
            "a?b",
            "a#b",
            "user@a",
            "a:b",
            "a:65536",
            "a:-1",
            "a:80:90",
            "[::1",
            "::1",
            "[::1]80",
            "[1.2.3.4]",
            "[]",
            "[v1.a]",
            "%4",
            "%zz",
            "a\\b",
            "a\0",
            "é",
            "a\"",
            "<a>",
            "[::1%25lo]",
        ] {
            assert!(!is_host(other.as_bytes()), "{other}");
        }
    }
}
