//! Requests of forms: fields encoded as a form encodes them, and what a form of a page asks for.

use super::{Address, Base, Client, ClientError, RequestBuilder};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

/// What may not stand as it is (URL Standard §5.2, "application/x-www-form-urlencoded percent-encode set").
const FIELD: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'*')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b' ');

/// Where a request comes from (Fetch Metadata Request Headers §2.4).
pub(super) const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What else is said of a form that a visitor sends (§2).
const METADATA: [(&str, &str); 3] = [
    ("sec-fetch-mode", "navigate"),
    ("sec-fetch-dest", "document"),
    ("sec-fetch-user", "?1"),
];

/// Texts as `name=value&name=value`, their lines ended as a form ends them.
pub(super) fn encode<N: AsRef<str>, V: ToString>(fields: &[(N, V)]) -> String {
    let bytes = |text: &str| lines(text).into_bytes();
    urlencoded(
        fields
            .iter()
            .map(|(name, value)| (bytes(name.as_ref()), bytes(&value.to_string()))),
    )
}

/// A text with each end of a line as CR LF, as a form sends it (HTML Standard, "constructing the entry list").
pub(in crate::test) fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\n', "\r\n")
}

/// `name=value&name=value` (URL Standard §5.2).
pub(in crate::test) fn urlencoded(pairs: impl Iterator<Item = (Vec<u8>, Vec<u8>)>) -> String {
    let part = |bytes: &[u8]| percent_encode(bytes, FIELD).to_string().replace(' ', "+");
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{}={}", part(&name), part(&value)))
        .collect();
    pairs.join("&")
}

impl Client {
    /// The request of a form that stands in a page of `from`.
    pub(in crate::test) fn submit(
        &self,
        method: Method,
        address: &Address,
        from: &Self,
    ) -> RequestBuilder {
        let mut request = self.request(method, &address.to_string());
        // Browsers tell it to those whom they trust (§3: "potentially trustworthy").
        if self.base.is_secure() {
            let site = HeaderValue::from_static(from.base.relation(&self.base));
            request.headers.insert(SITE, site);
            for (name, value) in METADATA {
                let (name, value) = (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                );
                request.headers.insert(name, value);
            }
        }
        request
    }

    /// Whether two visitors are at one origin.
    pub(in crate::test) fn is_at_origin_of(&self, other: &Self) -> bool {
        self.base == other.base
    }

    /// Whether browsers trust the connection.
    pub(in crate::test) fn is_secure(&self) -> bool {
        self.base.is_secure()
    }

    /// A request that isn't sent, but answered with this error.
    pub(in crate::test) fn refuse(&self, error: ClientError) -> RequestBuilder {
        let mut request = self.get("/");
        request.wrong = Some(error);
        request
    }

    /// Scheme and host of the site.
    pub(in crate::test) fn origin(&self) -> String {
        self.base.to_string()
    }
}

impl Base {
    /// How browsers call the way from here to there. Two names are of one site when they end alike: the list of suffixes
    /// under which anybody gets a name isn't known here.
    pub(super) fn relation(&self, to: &Self) -> &'static str {
        let end = |host: &str| {
            let mut labels = host.rsplit('.');
            (
                labels.next().map(str::to_owned),
                labels.next().map(str::to_owned),
            )
        };
        if self == to {
            "same-origin"
        } else if self.scheme == to.scheme && end(self.host()) == end(to.host()) {
            "same-site"
        } else {
            "cross-site"
        }
    }
}

impl RequestBuilder {
    pub(in crate::test) fn is(&self, method: &Method) -> bool {
        self.method == method
    }

    /// A body of a type.
    pub(in crate::test) fn typed(self, kind: &str, body: Bytes) -> Self {
        self.header(header::CONTENT_TYPE, kind).body(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_encoded_as_browsers_do() {
        assert_eq!(
            encode(&[("a b", "ä&="), ("~", "*-._+")]),
            "a+b=%C3%A4%26%3D&%7E=*-._%2B"
        );
        assert_eq!(encode(&[("n", 7)]), "n=7");
        assert_eq!(encode(&[("t", "a\nb\r\nc\rd")]), "t=a%0D%0Ab%0D%0Ac%0D%0Ad");
    }

    #[test]
    fn sites_are_near_or_far() {
        let base = |text| Base::parse(text).unwrap();
        for (from, to, expected) in [
            ("https://a.org", "https://a.org:443", "same-origin"),
            ("https://www.a.org", "https://a.org", "same-site"),
            ("https://a.org:81", "https://a.org", "same-site"),
            ("http://a.org", "https://a.org", "cross-site"),
            ("https://a.org", "https://b.org", "cross-site"),
        ] {
            assert_eq!(base(from).relation(&base(to)), expected, "{from} {to}");
        }
    }

    #[test]
    fn no_fields_are_nothing() {
        assert_eq!(encode::<&str, &str>(&[]), "");
    }
}
