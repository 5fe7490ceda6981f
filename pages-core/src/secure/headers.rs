//! The headers that go with every page unless it says otherwise. Each stands here, with its reason.

use super::nonce::Nonce;
use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, Entry, HeaderMap, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use std::sync::LazyLock;

/// The default policy around the sources of scripts and styles. Everything comes from this site; nothing is loaded by
/// plug-ins; forms and `<base>` don't lead elsewhere; nobody frames the page but this site.
const POLICY: [&str; 3] = [
    "default-src 'self'; script-src 'self'",
    "; style-src 'self'",
    "; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
];

/// The policy of a page that has asked for its nonce.
fn with_nonce(nonce: &str) -> HeaderValue {
    let mut policy =
        String::with_capacity(POLICY.iter().map(|part| part.len()).sum::<usize>() + 64);
    let [scripts, styles, rest] = POLICY;
    for part in [
        scripts, " 'nonce-", nonce, "'", styles, " 'nonce-", nonce, "'", rest,
    ] {
        policy.push_str(part);
    }
    HeaderValue::try_from(policy).unwrap_or(WITHOUT_NONCE)
}

/// For a page in which nothing inline may run.
const WITHOUT_NONCE: HeaderValue = HeaderValue::from_static(
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
);
/// Browsers don't guess that a text is a script.
const NO_SNIFFING: HeaderValue = HeaderValue::from_static("nosniff");
/// Other sites learn from which site a visitor comes, not from which page.
const REFERRER: HeaderValue = HeaderValue::from_static("strict-origin-when-cross-origin");

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// What a page that says nothing of its own is sent with. A copy of all is made faster than a table of its own for each.
static ALL: LazyLock<HeaderMap> = LazyLock::new(|| {
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(CONTENT_TYPE, HTML);
    defaults(&mut headers, None);
    headers
});

/// The headers of a page: its own, and the default ones that it doesn't have.
pub(crate) fn of_page(own: HeaderMap, nonce: Option<&Nonce>) -> HeaderMap {
    if own.is_empty() && nonce.is_none() {
        return ALL.clone();
    }
    let mut headers = own;
    headers.entry(CONTENT_TYPE).or_insert(HTML);
    defaults(&mut headers, nonce);
    headers
}

/// Adds the default headers that `headers` doesn't have. With a nonce when the page has asked for one.
pub(crate) fn defaults(headers: &mut HeaderMap, nonce: Option<&Nonce>) {
    // One look at each name: whether it is there, and the place where it goes.
    if let Entry::Vacant(place) = headers.entry(CONTENT_SECURITY_POLICY) {
        place.insert(match nonce {
            None => WITHOUT_NONCE,
            Some(nonce) => with_nonce(nonce.as_str()),
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
    fn both_policies_are_one() {
        assert_eq!(super::WITHOUT_NONCE, super::POLICY.concat());
    }

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
