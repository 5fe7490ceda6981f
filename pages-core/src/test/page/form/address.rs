//! Addresses as controls take them: e-mail and URL (HTML Standard §4.10.5.1.4, §4.10.5.1.5).

/// A valid e-mail address, which is less than RFC 5322 allows.
pub(super) fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else {
        return false;
    };
    let atom = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    !user.is_empty() && user.chars().all(atom) && host.split('.').all(label)
}

/// Schemes of which each URL names a host (URL Standard §4.2, "special scheme").
const SPECIAL: [&str; 5] = ["http", "https", "ws", "wss", "ftp"];

/// Whether a browser reads a text as an absolute URL (URL Standard §4.4). Names of hosts aren't looked at letter by letter.
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let begins = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if !begins || !scheme.chars().all(goes_on) {
        return false;
    }
    if !SPECIAL.contains(&scheme.to_ascii_lowercase().as_str()) {
        return true;
    }
    let rest = rest.trim_start_matches(['/', '\\']);
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let place = authority.rsplit('@').next().unwrap_or_default();
    let (host, port) = match place.rfind(':') {
        Some(at) if !place.ends_with(']') => (&place[..at], &place[at + 1..]),
        _ => (place, ""),
    };
    is_host(host) && (port.is_empty() || port.parse::<u16>().is_ok())
}

fn is_host(host: &str) -> bool {
    if let Some(inside) = host.strip_prefix('[') {
        let address = inside.strip_suffix(']');
        return address.is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok());
    }
    // "Forbidden domain code point", without the percent sign, which may encode a letter.
    let forbidden = |c: char| c <= ' ' || c == '\u{7f}' || "#/:<>?@[\\]^|".contains(c);
    !host.is_empty() && !host.contains(forbidden)
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_url};

    #[test]
    fn addresses_of_mail_are_those_of_the_standard() {
        for good in [
            "a@b",
            "ada.l+x@example.org",
            "!#$%&'*+/=?^_`{|}~-@x-y.z",
            ".@a",
        ] {
            assert!(is_email(good), "{good}");
        }
        let long = format!("a@{}", "x".repeat(64));
        for bad in [
            "", "a", "@b", "a@", "a@b.", "a@-b", "a@b-", "a b@c", "ä@b", "a@b@c", "a@b_c", &long,
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }

    #[test]
    fn urls_are_absolute() {
        for good in [
            "https://example.org",
            "HTTP://u:p@example.org:80/a b?c#d",
            "https:example.org",
            "http://[::1]:8000/",
            "mailto:ada",
            "x:",
            "https://müller.example/",
        ] {
            assert!(is_url(good), "{good}");
        }
        for bad in [
            "",
            "example.org",
            "/a",
            "://a",
            "1a:b",
            "https://",
            "https://a b/",
            "http://x:99999",
            "http://[:1",
            "http://:80",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }
}
