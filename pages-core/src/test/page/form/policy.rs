//! Whether the policy of a page lets a form go where it leads (Content Security Policy Level 3 §6.4.1, `form-action`).

use crate::test::page::Answer;

/// Where a form goes: the base of a site, such as `https://example.org:8443`, and a path.
#[derive(Clone, Copy, Debug)]
pub(super) struct Goal<'a> {
    pub(super) base: &'a str,
    pub(super) path: &'a str,
}

/// The directive of the page that doesn't let a form go there, if one doesn't.
pub(super) fn forbids(page: &Answer, own: &str, goal: Goal<'_>) -> Option<String> {
    let fields = page.headers().get_all("content-security-policy").iter();
    let policies = fields.filter_map(|field| field.to_str().ok());
    // Each of several policies has to let it pass.
    policies
        .flat_map(|field| field.split(','))
        .filter_map(form_action)
        .find(|directive| {
            let mut sources = directive.split_whitespace().skip(1);
            !sources.any(|source| matches(source, own, goal))
        })
        .map(str::to_owned)
}

/// The first directive of that name, which is the one that counts.
fn form_action(policy: &str) -> Option<&str> {
    policy.split(';').map(str::trim).find(|directive| {
        let name = directive.split_whitespace().next().unwrap_or_default();
        name.eq_ignore_ascii_case("form-action")
    })
}

/// Whether a source is one of the goal ("does url match expression in origin").
fn matches(source: &str, own: &str, goal: Goal<'_>) -> bool {
    let (scheme, authority) = goal.base.split_once("://").unwrap_or_default();
    let source = source.to_ascii_lowercase();
    if source == "*" {
        return true;
    }
    if source == "'self'" {
        return goal.base == own;
    }
    if let Some(wanted) = source.strip_suffix(':') {
        return reaches(wanted, scheme);
    }
    let (wanted, rest) = match source.split_once("://") {
        Some((wanted, rest)) => (wanted, rest),
        // Without a scheme it is that of the page.
        None => (own.split_once("://").unwrap_or_default().0, source.as_str()),
    };
    let (place, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = split(place);
    let (other, other_port) = split(authority);
    let same_host = match host.strip_prefix('*') {
        Some(end) => end.starts_with('.') && other.ends_with(end),
        None => host == other,
    };
    let same_port = port == "*" || port_of(wanted, port) == port_of(scheme, other_port) || {
        // Where `http` reaches `https`, so does its port.
        port_of(wanted, port) == "80" && port_of(scheme, other_port) == "443"
    };
    let own_path = goal.path.to_ascii_lowercase();
    let same_path = match path {
        "" | "/" => true,
        folder if folder.ends_with('/') => own_path.starts_with(folder),
        file => own_path == file,
    };
    reaches(wanted, scheme) && same_host && same_port && same_path
}

/// A source of open connections is one of encrypted ones, too.
fn reaches(wanted: &str, scheme: &str) -> bool {
    wanted == scheme || (wanted == "http" && scheme == "https")
}

fn split(place: &str) -> (&str, &str) {
    match place.rfind(':') {
        Some(at) if !place.ends_with(']') => (&place[..at], &place[at + 1..]),
        _ => (place, ""),
    }
}

fn port_of<'a>(scheme: &str, port: &'a str) -> &'a str {
    match (port, scheme) {
        ("", "https") => "443",
        ("", _) => "80",
        _ => port,
    }
}

#[cfg(test)]
mod tests {
    use super::{Goal, form_action, matches};

    #[test]
    fn sources_are_those_of_the_standard() {
        let goal = Goal {
            base: "https://admin.example.org",
            path: "/a/b",
        };
        let own = "http://www.example.org";
        for (source, expected) in [
            ("*", true),
            ("'self'", false),
            ("'none'", false),
            ("https:", true),
            ("http:", true),
            ("ftp:", false),
            ("admin.example.org", true),
            ("ADMIN.example.org:443", true),
            ("admin.example.org:*", true),
            ("admin.example.org:8443", false),
            ("https://admin.example.org", true),
            ("http://admin.example.org", true),
            ("*.example.org", true),
            ("*.admin.example.org", false),
            ("*example.org", false),
            ("example.org", false),
            ("admin.example.org/a/", true),
            ("admin.example.org/a", false),
            ("admin.example.org/a/b", true),
        ] {
            assert_eq!(matches(source, own, goal), expected, "{source}");
        }
        assert!(matches("'self'", goal.base, goal));
    }

    #[test]
    fn the_first_directive_counts() {
        let policy = "default-src 'self'; Form-Action a b ; form-action c";
        assert_eq!(form_action(policy), Some("Form-Action a b"));
        assert_eq!(form_action("default-src 'none'"), None);
    }
}
