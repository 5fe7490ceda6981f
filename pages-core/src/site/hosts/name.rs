//! The name of a host, as a site is given it.

use std::net::Ipv6Addr;

/// The longest name that DNS knows (RFC 1035 §2.3.4). No longer one is looked up, whatever a stranger sends.
pub(super) const LONGEST: usize = 253;

/// One name of a host, or several: `"example.com"`, `["example.com", "www.example.com"]`.
pub trait HostNames {
    /// The names, the one that links lead to first.
    fn names(self) -> Vec<String>;
}

impl HostNames for &str {
    fn names(self) -> Vec<String> {
        vec![self.to_owned()]
    }
}

impl HostNames for String {
    fn names(self) -> Vec<String> {
        vec![self]
    }
}

impl<T: Into<String>, const N: usize> HostNames for [T; N] {
    fn names(self) -> Vec<String> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T: Into<String>> HostNames for Vec<T> {
    fn names(self) -> Vec<String> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T: Clone + Into<String>> HostNames for &[T] {
    fn names(self) -> Vec<String> {
        self.iter().cloned().map(Into::into).collect()
    }
}

/// Which hosts a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// All that no other name means: `*`.
    Any,
    /// All below this one: `*.example.com`.
    Below(String),
    /// This one.
    Exact(String),
}

impl Name {
    /// Reads a name as it is written in the program; else why it can't be one.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        if text == "*" {
            return Ok(Self::Any);
        }
        match text.strip_prefix("*.") {
            Some(rest) => host(rest).map(Self::Below),
            None => host(text).map(Self::Exact),
        }
    }
}

/// The one spelling of a name.
fn host(text: &str) -> Result<String, &'static str> {
    if text.contains('/') {
        return Err("the name of a host is wanted, not a URL");
    }
    if text.starts_with('[') {
        return normal(text)
            .filter(|name| name.ends_with(']'))
            .ok_or("that isn't an IPv6 address, and a port doesn't belong to a host");
    }
    if text.contains(':') {
        return Err("a port doesn't belong to a host: all ports of it are meant");
    }
    if text.contains('*') {
        return Err("a `*` stands for all that precedes a name: `*.example.com`");
    }
    if !text.is_ascii() {
        return Err("browsers send names in ASCII (`xn--…`): write it as they do");
    }
    let name = normal(text).ok_or("no host has such a name")?;
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    if name.split('.').all(is_label) {
        Ok(name)
    } else {
        Err("no host has such a name")
    }
}

/// A host in the one spelling that can be compared: names in lower case and without the dot of the root (RFC 4343,
/// RFC 1034 §3.1), IPv6 addresses as RFC 5952 wants them. `None` for what is too long to be one.
pub(super) fn normal(host: &str) -> Option<String> {
    if host.len() > LONGEST + 1 {
        return None;
    }
    if let Some(address) = host.strip_prefix('[') {
        let address: Ipv6Addr = address.strip_suffix(']')?.parse().ok()?;
        return Some(format!("[{address}]"));
    }
    let name = host.strip_suffix('.').unwrap_or(host);
    (name.len() <= LONGEST).then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read() {
        let cases = [
            ("*", Name::Any),
            ("*.Example.com", Name::Below("example.com".into())),
            ("WWW.example.com.", Name::Exact("www.example.com".into())),
            ("localhost", Name::Exact("localhost".into())),
            ("127.0.0.1", Name::Exact("127.0.0.1".into())),
            ("[0:0::1]", Name::Exact("[::1]".into())),
            (
                "a_b.xn--bcher-kva.example",
                Name::Exact("a_b.xn--bcher-kva.example".into()),
            ),
        ];
        for (text, name) in cases {
            assert_eq!(Name::parse(text), Ok(name), "{text}");
        }
    }

    #[test]
    fn what_is_no_name_is_refused_with_a_reason() {
        let long = "a.".repeat(127);
        for (text, reason) in [
            ("", "no host"),
            (".", "no host"),
            ("a..b", "no host"),
            ("a b", "no host"),
            (&*format!("{long}aa"), "no host"),
            ("https://example.com", "not a URL"),
            ("example.com/a", "not a URL"),
            ("example.com:80", "a port"),
            ("[::1]:80", "a port"),
            ("[::x]", "IPv6"),
            ("a.*.com", "`*` stands"),
            ("*a.com", "`*` stands"),
            ("*.*.com", "`*` stands"),
            ("bücher.example", "xn--"),
        ] {
            let error = Name::parse(text).unwrap_err();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }
}
