//! What a cookie's name promises (RFC 6265bis §4.1.3): browsers drop a cookie that doesn't keep it, without a word.

/// A promise, by the beginning of the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prefix {
    /// `__Secure-`: over TLS only.
    Secure,
    /// `__Host-`: over TLS, for this host alone and all of its paths.
    Host,
    /// `__Http-`: over TLS, and no script sees it.
    Http,
    /// `__Host-Http-`: both.
    HostHttp,
}

/// The longer one first, where one begins another.
const PREFIXES: [(&str, Prefix); 4] = [
    ("__Host-Http-", Prefix::HostHttp),
    ("__Host-", Prefix::Host),
    ("__Secure-", Prefix::Secure),
    ("__Http-", Prefix::Http),
];

impl Prefix {
    /// What this name promises. Browsers don't tell large from small letters here.
    pub(super) fn of(name: &str) -> Option<Self> {
        let begins = |text: &str| {
            name.get(..text.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(text))
        };
        let found = PREFIXES.iter().find(|(text, _)| begins(text));
        found.map(|(_, prefix)| *prefix)
    }

    /// Whether the cookie is for one host and all of its paths.
    pub(super) fn is_host(self) -> bool {
        matches!(self, Self::Host | Self::HostHttp)
    }

    /// Whether no script may see it.
    pub(super) fn is_http(self) -> bool {
        matches!(self, Self::Http | Self::HostHttp)
    }
}

#[cfg(test)]
mod tests {
    use super::Prefix;

    #[test]
    fn names_promise_in_any_case() {
        for (name, prefix) in [
            ("__Host-id", Some(Prefix::Host)),
            ("__HOST-id", Some(Prefix::Host)),
            ("__Host-Http-id", Some(Prefix::HostHttp)),
            ("__http-id", Some(Prefix::Http)),
            ("__secure-", Some(Prefix::Secure)),
            ("__Host", None),
            ("x__Host-", None),
            ("_", None),
        ] {
            assert_eq!(Prefix::of(name), prefix, "{name}");
        }
    }
}
