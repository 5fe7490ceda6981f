//! The headers that go with every page unless it, or its site, says otherwise. Each stands here, with its reason.

use super::policy::{CompiledPolicy, Policy};
use super::{Changes, Nonce};
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, Entry};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::sync::LazyLock;

/// The default headers beside the Content-Security-Policy, which stands in `policy.rs`.
///
/// Not among them, each for a reason: `X-Frame-Options`, which no browser asks where a policy has `frame-ancestors`;
/// `Permissions-Policy`, as frames of other sites have no powerful feature unless the page gives them one;
/// `Cross-Origin-Resource-Policy`, as pictures and feeds of pages are often meant for others;
/// `Strict-Transport-Security`, which can't be taken back and also binds the ports of this host that we don't know: whoever
/// has TLS for all of it says so with [`Site::header`](crate::Site::header).
const DEFAULTS: [(HeaderName, HeaderValue); 3] = [
    // Browsers don't guess that a text is a script.
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    // Other sites learn from which site a visitor comes, not from which page.
    (
        header::REFERRER_POLICY,
        HeaderValue::from_static("strict-origin-when-cross-origin"),
    ),
    // A page of another site that has opened this one can't watch or turn it. Windows that this one opens (to log in, to
    // pay) still can answer it.
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin-allow-popups"),
    ),
];

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// The headers of a site's pages.
#[derive(Clone, Debug)]
pub(crate) struct Headers {
    policy: Policy,
    /// The same as text; nothing where the site sends no policy, or one of its own words.
    compiled: Option<CompiledPolicy>,
    /// All others.
    others: Vec<(HeaderName, HeaderValue)>,
    /// What a page that says nothing of its own is sent with. A copy of all is made faster than a table of its own for each.
    all: HeaderMap,
}

impl Headers {
    /// What a site has said: its policy, and what takes the place of the default headers (`None` takes one away).
    pub(crate) fn new(policy: Policy, own: &[(HeaderName, Option<HeaderValue>)]) -> Self {
        let mut others = DEFAULTS.to_vec();
        let mut compiled = Some(policy.compile());
        for (name, value) in own {
            others.retain(|(known, _)| known != name);
            others.extend(value.clone().map(|value| (name.clone(), value)));
            if name == CONTENT_SECURITY_POLICY {
                compiled = None;
            }
        }
        let mut headers = Self {
            policy,
            compiled,
            others,
            all: HeaderMap::new(),
        };
        let mut all = HeaderMap::with_capacity(8);
        all.insert(CONTENT_TYPE, HTML);
        headers.add(&mut all, None, None);
        headers.all = all;
        headers
    }

    /// Those of a site that has said nothing.
    pub(crate) fn standard() -> &'static Self {
        static STANDARD: LazyLock<Headers> = LazyLock::new(|| Headers::new(Policy::default(), &[]));
        &STANDARD
    }

    /// The headers of a page: its own, and the default ones that it doesn't have.
    pub(crate) fn of_page(
        &self,
        own: HeaderMap,
        changes: Option<&Changes>,
        nonce: Option<&Nonce>,
    ) -> HeaderMap {
        if own.is_empty() && nonce.is_none() && changes.is_none() {
            return self.all.clone();
        }
        let mut headers = own;
        headers.entry(CONTENT_TYPE).or_insert(HTML);
        self.add(&mut headers, changes, nonce);
        headers
    }

    /// Adds the default headers that `headers` doesn't have. With a nonce when the page has asked for one.
    pub(crate) fn add(
        &self,
        headers: &mut HeaderMap,
        changes: Option<&Changes>,
        nonce: Option<&Nonce>,
    ) {
        // One look at each name: whether it is there, and the place where it goes.
        for (name, value) in &self.others {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        // Behind a policy in the site's own words, which a page can't add to.
        if let Entry::Vacant(place) = headers.entry(CONTENT_SECURITY_POLICY) {
            let changed = changes.and_then(|changes| changes.policy(&self.policy));
            if let Some(policy) = changed.as_ref().or(self.compiled.as_ref()) {
                place.insert(policy.value(nonce));
            }
        }
        if let Some(changes) = changes {
            changes.remove(headers);
        }
    }
}

impl Default for Headers {
    fn default() -> Self {
        Self::standard().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_says_wins() {
        let mut own = HeaderMap::new();
        own.insert(
            "content-security-policy",
            HeaderValue::from_static("default-src *"),
        );
        let headers = Headers::default().of_page(own, None, None);
        assert_eq!(headers["content-security-policy"], "default-src *");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    }

    #[test]
    fn the_copy_is_what_would_be_made() {
        let headers = Headers::default();
        let mut own = HeaderMap::new();
        own.insert("x-own", HeaderValue::from_static("1"));
        let mut made = headers.of_page(own, None, None);
        made.remove("x-own");
        assert_eq!(made, headers.of_page(HeaderMap::new(), None, None));
        assert_eq!(made.len(), DEFAULTS.len() + 2);
    }

    #[test]
    fn a_page_changes_what_is_its_own() {
        let headers = Headers::default();
        let mut changes = Changes::default();
        changes.without(header::REFERRER_POLICY);
        changes
            .allow("img-src", "https://a.example")
            .expect("a source");
        let nonce = Nonce::random();
        let made = headers.of_page(HeaderMap::new(), Some(&changes), Some(&nonce));
        assert!(!made.contains_key(header::REFERRER_POLICY));
        let policy = made[CONTENT_SECURITY_POLICY].to_str().expect("ASCII");
        assert!(policy.contains("img-src 'self' data: https://a.example; "));
        assert_eq!(policy.matches(nonce.as_str()).count(), 2);
        changes.without(CONTENT_SECURITY_POLICY);
        let made = headers.of_page(HeaderMap::new(), Some(&changes), None);
        assert!(!made.contains_key(CONTENT_SECURITY_POLICY));
    }

    #[test]
    fn a_site_changes_them_for_all() {
        let mut policy = Policy::default();
        policy
            .allow("font-src", "https://fonts.example")
            .expect("a source");
        let hsts = HeaderValue::from_static("max-age=63072000");
        let own = [
            (header::STRICT_TRANSPORT_SECURITY, Some(hsts)),
            (
                header::REFERRER_POLICY,
                Some(HeaderValue::from_static("same-origin")),
            ),
            (DEFAULTS[2].0.clone(), None),
        ];
        let all = Headers::new(policy, &own).of_page(HeaderMap::new(), None, None);
        assert_eq!(all["strict-transport-security"], "max-age=63072000");
        assert_eq!(all["referrer-policy"], "same-origin");
        assert!(!all.contains_key("cross-origin-opener-policy"));
        let policy = all[CONTENT_SECURITY_POLICY].to_str().expect("ASCII");
        assert!(policy.ends_with("; font-src 'self' https://fonts.example"));
    }

    #[test]
    fn a_policy_in_a_sites_own_words_stays_as_it_is() {
        let strict = HeaderValue::from_static("default-src 'none'");
        let mut changes = Changes::default();
        changes.allow("img-src", "https:").expect("a source");
        let of_page = |value: Option<&HeaderValue>| {
            let own = [(CONTENT_SECURITY_POLICY, value.cloned())];
            let headers = Headers::new(Policy::default(), &own);
            headers.of_page(HeaderMap::new(), Some(&changes), None)
        };
        let made = of_page(Some(&strict));
        assert_eq!(made[CONTENT_SECURITY_POLICY], strict);
        // Where the site has none, a page that asks for one is sent with it.
        let made = of_page(None);
        let policy = made[CONTENT_SECURITY_POLICY].to_str().expect("ASCII");
        assert!(policy.contains("img-src 'self' data: https:; "));
    }
}
