//! Sources that a directive lets in: hosts, schemes, keywords, nonces and hashes.

/// [CSP, "source-expression"](https://w3c.github.io/webappsec-csp/#grammardef-source-expression); of those, `frame-ancestors`
/// takes only hosts and schemes.
pub(super) fn is_source(value: &str, expressions: bool) -> bool {
    const KEYWORDS: &[&str] = &[
        "'report-sample'",
        "'strict-dynamic'",
        "'unsafe-allow-redirects'",
        "'unsafe-eval'",
        "'unsafe-hashes'",
        "'unsafe-inline'",
        "'wasm-unsafe-eval'",
    ];
    let lower = value.to_ascii_lowercase();
    if lower == "'none'" || lower == "'self'" || value == "*" {
        return true;
    }
    if expressions {
        if KEYWORDS.contains(&lower.as_str()) {
            return true;
        }
        let hash = ["'sha256", "'sha384", "'sha512"]
            .iter()
            .any(|name| lower.starts_with(name));
        if hash || lower.starts_with("'nonce-") {
            let text = lower.get(if hash { 8 } else { 7 }..).unwrap_or_default();
            return text
                .strip_suffix('\'')
                .is_some_and(|text| text.bytes().any(is_base64));
        }
    }
    is_scheme(value) || is_host(value)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// `https:`
fn is_scheme(value: &str) -> bool {
    value.strip_suffix(':').is_some_and(is_scheme_name)
}

fn is_scheme_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// `https://*.example.org:443/path`
fn is_host(value: &str) -> bool {
    let rest = match value.split_once("://") {
        Some((scheme, rest)) if is_scheme_name(scheme) => rest,
        Some((before, _)) if before.contains(['/', '?', '#', ':']) => value,
        Some(_) => return false,
        None => value,
    };
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let rest = rest.get(..end).unwrap_or_default();
    let (authority, path) = rest
        .split_at_checked(rest.find('/').unwrap_or(rest.len()))
        .unwrap_or((rest, ""));
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let host = host == "*"
        || host
            .strip_prefix("*.")
            .unwrap_or(host)
            .split('.')
            .all(label);
    let port = port.is_none_or(|port| {
        port == "*"
            || port.parse::<u32>().is_ok_and(|port| port <= 0x7fff_ffff) && !port.starts_with('+')
    });
    host && port && is_path(path)
}

fn is_path(path: &str) -> bool {
    let bytes = path.as_bytes();
    bytes.iter().enumerate().all(|(index, byte)| match byte {
        b'%' => (1..=2).all(|offset| bytes.get(index + offset).is_some_and(u8::is_ascii_hexdigit)),
        _ => {
            byte.is_ascii_alphanumeric()
                || matches!(
                    byte,
                    b'/' | b'-'
                        | b'.'
                        | b'_'
                        | b'~'
                        | b'!'
                        | b'$'
                        | b'&'
                        | b'\''
                        | b'('
                        | b')'
                        | b'*'
                        | b'+'
                        | b'='
                        | b':'
                        | b'@'
                )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_source;

    #[test]
    fn sources_are_hosts_schemes_and_keywords() {
        for good in [
            "*",
            "'self'",
            "https:",
            "*.example.org",
            "example.org:443/a/%20",
            "http://a?b#c",
            "'nonce-x'",
            "'sha256-x='",
        ] {
            assert!(is_source(good, true), "{good}");
        }
        for bad in [
            "'selv'",
            "self'",
            "http://",
            "a..b",
            "a_b",
            "'nonce-'",
            "'sha1-x'",
            "example.org/%2",
            "a:99999999999",
            "",
        ] {
            assert!(!is_source(bad, true), "{bad}");
        }
        assert!(!is_source("'unsafe-inline'", false) && is_source("'none'", false));
    }
}
