//! Where a reference leads from a page: to another page of the site, or elsewhere (RFC 3986 §5, with what browsers add).

use super::Base;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt;

/// What must be encoded in a path (URL Standard, "path percent-encode set").
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// The same for a query (URL Standard, "special-query percent-encode set").
const QUERY: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\'');

/// A place on the site: path, query and fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) fragment: Option<String>,
}

/// Where a reference leads.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// To this site.
    Here(Address),
    /// To a web site at another base.
    There(Base, Address),
    /// To what isn't fetched over HTTP, or to no host.
    Elsewhere,
}

impl Base {
    /// Where `reference` leads from `from`.
    pub(crate) fn resolve(&self, from: &Address, reference: &str) -> Target {
        let cleaned: String = reference
            .trim_matches(|c: char| c <= ' ')
            .chars()
            .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
            .collect();
        let (rest, fragment) = match cleaned.split_once('#') {
            Some((rest, fragment)) => (rest, Some(encode(fragment, QUERY))),
            None => (cleaned.as_str(), None),
        };
        let (rest, query) = match rest.split_once('?') {
            Some((rest, query)) => (rest, Some(encode(query, QUERY))),
            None => (rest, None),
        };
        // Browsers take a backslash in the path of a web address for a slash.
        let rest = rest.replace('\\', "/");
        let (scheme, rest) = match scheme(&rest) {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest.to_owned()),
            None => (self.scheme.clone(), rest),
        };
        let mut there = None;
        let path = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                let base = Self::new(&scheme, authority);
                if base != *self {
                    if !base.is_valid() {
                        return Target::Elsewhere;
                    }
                    there = Some(base);
                }
                if path.is_empty() {
                    "/".to_owned()
                } else {
                    path.to_owned()
                }
            }
            None if scheme != self.scheme => return Target::Elsewhere,
            None if rest.is_empty() => {
                return Target::Here(Address {
                    path: from.path.clone(),
                    query: query.or_else(|| from.query.clone()),
                    fragment,
                });
            }
            None if rest.starts_with('/') => rest,
            None => {
                let folder = from.path.rfind('/').map_or(0, |at| at + 1);
                format!("{}{rest}", from.path.get(..folder).unwrap_or("/"))
            }
        };
        let address = Address {
            path: without_dots(&encode(&path, PATH)),
            query,
            fragment,
        };
        match there {
            Some(base) => Target::There(base, address),
            None => Target::Here(address),
        }
    }
}

impl Address {
    /// The front page.
    pub(crate) fn root() -> Self {
        Self {
            path: "/".into(),
            query: None,
            fragment: None,
        }
    }

    /// What is sent: path and query.
    pub(crate) fn sent(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sent())?;
        match &self.fragment {
            Some(fragment) => write!(f, "#{fragment}"),
            None => Ok(()),
        }
    }
}

/// `mailto` of `mailto:x` (RFC 3986 §3.1), and what follows.
pub(crate) fn scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let begins = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    let goes_on = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (begins && scheme.chars().all(goes_on)).then_some((scheme, rest))
}

fn encode(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

/// Follows `.` and `..` (RFC 3986 §5.2.4), in any spelling.
pub(crate) fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut ended = false;
    for segment in path.split('/').skip(1) {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        ended = matches!(plain.as_str(), "." | "..");
        match plain.as_str() {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
    }
    if ended {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(from: &str, reference: &str) -> String {
        let base = Base::parse("https://example.org").unwrap();
        let Target::Here(from) = base.resolve(&Address::root(), from) else {
            panic!("{from} leads elsewhere")
        };
        match base.resolve(&from, reference) {
            Target::Here(address) => address.to_string(),
            Target::There(base, address) => format!("{base}{address}"),
            Target::Elsewhere => "elsewhere".into(),
        }
    }

    #[test]
    fn references_are_resolved_as_in_the_standard() {
        for (reference, expected) in [
            ("g", "/b/c/g"),
            ("./g", "/b/c/g"),
            ("g/", "/b/c/g/"),
            ("/g", "/g"),
            ("?y", "/b/c/d;p?y"),
            ("g?y#s", "/b/c/g?y#s"),
            ("#s", "/b/c/d;p?q#s"),
            ("", "/b/c/d;p?q"),
            (".", "/b/c/"),
            ("..", "/b/"),
            ("../g", "/b/g"),
            ("../../../g", "/g"),
            ("./g/.", "/b/c/g/"),
            ("g/../h", "/b/c/h"),
            ("%2e%2E/g", "/b/g"),
            ("g?y/../x", "/b/c/g?y/../x"),
        ] {
            assert_eq!(resolve("/b/c/d;p?q", reference), expected, "{reference}");
        }
    }

    #[test]
    fn other_hosts_and_schemes_lead_elsewhere() {
        for reference in [
            "mailto:x@example.org",
            "http:/g",
            "//",
            "ftp://g/",
            "//a b/",
        ] {
            assert_eq!(resolve("/", reference), "elsewhere", "{reference}");
        }
        for (reference, there) in [
            ("//G", "https://g/"),
            ("http://example.org/", "http://example.org/"),
            ("/\\g/../a#b", "https://g/a#b"),
            ("https://example.org:8443", "https://example.org:8443/"),
        ] {
            assert_eq!(resolve("/", reference), there, "{reference}");
        }
        assert_eq!(resolve("/", "HTTPS://Example.org:443/x"), "/x");
        assert_eq!(resolve("/", "//example.org?q"), "/?q");
    }

    #[test]
    fn what_no_request_may_hold_is_encoded() {
        assert_eq!(resolve("/", "/ä b\"?c d'\n"), "/%C3%A4%20b%22?c%20d%27");
        assert_eq!(resolve("/", "/100%25"), "/100%25");
    }
}
