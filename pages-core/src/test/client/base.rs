//! Where the site is: scheme and host.

use super::ClientError;
use std::fmt;

/// Scheme and host of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base {
    pub(super) scheme: String,
    authority: String,
}

impl Base {
    /// Reads `https://example.org:8443`.
    pub(crate) fn parse(text: &str) -> Result<Self, ClientError> {
        let parsed = text
            .split_once("://")
            .map(|(scheme, authority)| Self::new(scheme, authority));
        parsed.filter(Self::is_valid).ok_or_else(|| {
            ClientError::new(format!(
                "{text:?} isn't a base such as \"https://example.org\""
            ))
        })
    }

    /// Whether a web site can be there.
    pub(super) fn is_valid(&self) -> bool {
        matches!(self.scheme.as_str(), "http" | "https")
            && http::uri::Authority::try_from(self.authority.as_str()).is_ok()
    }

    /// `https` and `example.org:8443`, in the one spelling that can be compared.
    pub(super) fn new(scheme: &str, authority: &str) -> Self {
        let scheme = scheme.to_ascii_lowercase();
        let authority = authority.trim_end_matches('/').to_ascii_lowercase();
        let port = if scheme == "https" { ":443" } else { ":80" };
        let authority = authority
            .strip_suffix(port)
            .unwrap_or(&authority)
            .to_owned();
        Self { scheme, authority }
    }

    /// As it stands in the `Host` field.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    /// Without the port.
    pub(crate) fn host(&self) -> &str {
        match self.authority.rfind(':') {
            Some(at) if !self.authority.ends_with(']') => {
                self.authority.get(..at).unwrap_or_default()
            }
            _ => &self.authority,
        }
    }

    /// Whether browsers trust the connection: TLS, or this very machine (Secure Contexts §3.1).
    pub(crate) fn is_secure(&self) -> bool {
        let host = self.host();
        self.scheme == "https"
            || matches!(host, "localhost" | "[::1]")
            || host.ends_with(".localhost")
            || host
                .parse::<std::net::Ipv4Addr>()
                .is_ok_and(|address| address.is_loopback())
    }
}

/// This machine, which browsers trust with `Secure` cookies as they trust TLS.
impl Default for Base {
    fn default() -> Self {
        Self::new("http", "localhost")
    }
}

/// `http://localhost`
impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[test]
    fn this_machine_is_trusted() {
        for (base, secure) in [
            ("http://localhost:8000", true),
            ("http://127.0.0.2", true),
            ("http://[::1]:80", true),
            ("http://example.org", false),
            ("https://example.org", true),
        ] {
            assert_eq!(Base::parse(base).unwrap().is_secure(), secure, "{base}");
        }
    }

    #[test]
    fn a_base_has_a_scheme_and_a_host() {
        for text in [
            "example.org",
            "ftp://example.org",
            "https://",
            "https://a b",
        ] {
            assert!(Base::parse(text).is_err(), "{text}");
        }
    }
}
