//! The headers that go with every page unless it says otherwise. Each stands here, with its reason.

use super::nonce::Nonce;
use http::header::{
    CONTENT_SECURITY_POLICY, Entry, HeaderMap, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};

/// The default policy around the sources of scripts and styles. Everything comes from this site; nothing is loaded by
/// plug-ins; forms and `<base>` don't lead elsewhere; nobody frames the page but this site.
macro_rules! policy {
    ($nonce:expr) => {
        concat!(
            "default-src 'self'; script-src 'self'", $nonce, "; style-src 'self'", $nonce,
            "; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
        )
    };
}

/// For a page in which nothing inline may run.
const WITHOUT_NONCE: HeaderValue = HeaderValue::from_static(policy!(""));
/// Browsers don't guess that a text is a script.
const NO_SNIFFING: HeaderValue = HeaderValue::from_static("nosniff");
/// Other sites learn from which site a visitor comes, not from which page.
const REFERRER: HeaderValue = HeaderValue::from_static("strict-origin-when-cross-origin");

/// Adds the default headers that `headers` doesn't have. With a nonce when the page has asked for one.
pub(crate) fn defaults(headers: &mut HeaderMap, nonce: Option<&Nonce>) {
    // One look at each name: whether it is there, and the place where it goes.
    if let Entry::Vacant(place) = headers.entry(CONTENT_SECURITY_POLICY) {
        place.insert(match nonce {
            None => WITHOUT_NONCE,
            Some(nonce) => policy!(" 'nonce-*'")
                .replace('*', nonce.as_str())
                .parse()
                .unwrap_or(WITHOUT_NONCE),
        });
    }
    headers.entry(X_CONTENT_TYPE_OPTIONS).or_insert(NO_SNIFFING);
    headers.entry(REFERRER_POLICY).or_insert(REFERRER);
}

#[cfg(test)]
mod tests {
    use super::defaults;
    use crate::secure::Nonce;
    use http::HeaderMap;

    #[test]
    fn what_a_page_says_wins() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "content-security-policy",
            "default-src *".parse().expect("a value"),
        );
        defaults(&mut headers, None);
        assert_eq!(headers["content-security-policy"], "default-src *");
        assert_eq!(headers["x-content-type-options"], "nosniff");
    }

    #[test]
    fn a_nonce_stands_for_scripts_and_styles() {
        let (mut headers, nonce) = (HeaderMap::new(), Nonce::random());
        defaults(&mut headers, Some(&nonce));
        let policy = headers["content-security-policy"].to_str().expect("ASCII");
        assert_eq!(
            policy
                .matches(&format!("'nonce-{}'", nonce.as_str()))
                .count(),
            2
        );
    }
}
