//! Addresses of pages, as `<input type="url">` takes them.

use super::super::text_type::text_type;
use super::email::is_label;
use crate::param::{FromParam, ParamError};
use html::form::Kind;
use std::net::Ipv6Addr;

/// An absolute address of a page: `https://` or `http://`, a host, and what follows.
///
/// `<input type="url">` takes other schemes, too; those lead away from the web, or run scripts. The text stays as it was typed.
///
/// ```
/// use pages::{FromParam, WebUrl};
///
/// let home = WebUrl::from_param("https://example.org/~ada?tea=1#cups").unwrap();
/// assert_eq!(home.host(), "example.org");
/// assert!(WebUrl::from_param("javascript:alert(1)").is_err());
/// assert!(WebUrl::from_param("/relative").is_err());
/// ```
///
/// URL Standard, [absolute-URL-with-fragment string](https://url.spec.whatwg.org/#absolute-url-with-fragment-string).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebUrl(String);

text_type!(WebUrl);

impl WebUrl {
    /// The host, without its port.
    pub fn host(&self) -> &str {
        authority(&self.0).map_or("", |authority| host_and_port(authority).0)
    }
}

impl html::Url for WebUrl {
    fn url(&self) -> Option<html::UrlValue<'_>> {
        Some(self.as_str().into())
    }
}

impl FromParam for WebUrl {
    const EXPECTS: &'static str = "an address such as https://example.org/";
    const KIND: Kind = Kind::Url;

    fn from_param(text: &str) -> Result<Self, ParamError> {
        is_valid(text)
            .then(|| Self(text.to_owned()))
            .ok_or_else(ParamError::expected::<Self>)
    }
}

fn is_valid(text: &str) -> bool {
    let Some(authority) = authority(text) else {
        return false;
    };
    let (host, port) = host_and_port(authority);
    // Browsers read a backslash as a slash: what looks like one host would be another.
    let is_code_point = |c: char| {
        !c.is_control()
            && !c.is_whitespace()
            && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    is_host(host)
        && port.is_none_or(|port| {
            port.is_empty() || port.parse::<u16>().is_ok() && !port.starts_with('+')
        })
        && text.chars().all(is_code_point)
}

/// What stands between `//` and the path. Names and passwords in it only serve to mislead.
fn authority(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    if !["http", "https"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
    {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.get(..end)
}

fn host_and_port(authority: &str) -> (&str, Option<&str>) {
    let colon = match authority.rfind(']') {
        Some(end) => authority
            .get(end..)
            .and_then(|rest| rest.find(':'))
            .map(|at| end + at),
        None => authority.find(':'),
    };
    match colon.and_then(|at| authority.split_at_checked(at)) {
        Some((host, port)) => (host, port.get(1..)),
        None => (authority, None),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    host.split('.')
        .all(|label| is_label(&label.replace('_', "a")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_web_and_no_others() {
        for (good, host) in [
            ("http://a", "a"),
            ("HTTPS://Example.org:8080/a/b?c=d&e#f", "Example.org"),
            ("https://bücher.example/ä?ö#ü", "bücher.example"),
            ("http://[::1]:80/", "[::1]"),
            ("http://127.0.0.1:/", "127.0.0.1"),
            ("http://a_b.example.", "a_b.example."),
            ("http://a?q=http://b", "a"),
        ] {
            assert_eq!(
                WebUrl::from_param(good).ok().as_ref().map(WebUrl::host),
                Some(host),
                "{good}"
            );
        }
        for bad in [
            "",
            "example.org",
            "//example.org",
            "/a",
            "http:a",
            "http://",
            "http:///a",
            "ftp://a",
            "javascript:alert(1)",
            "javascript://a/%0aalert(1)",
            "data:text/html,x",
            " http://a",
            "http://a b",
            "http://a/b c",
            "http://a/\u{1}",
            "http://a\\@b/",
            "http://user@a/",
            "http://user:pass@a/",
            "http://a:99999/",
            "http://a:+80/",
            "http://a:x/",
            "http://[::1/",
            "http://[x]/",
            "http://a..b/",
            "http://%61/",
            "http://a/<b>",
        ] {
            assert!(WebUrl::from_param(bad).is_err(), "{bad}");
        }
    }
}
