//! How cookies of a site are called and marked.

use super::{SameSite, SetCookie};
use crate::Mode;
use http::Uri;
use std::borrow::Cow;

/// How the cookies of a site are called and marked: [`Site::cookies`](crate::Site::cookies).
///
/// | | in production | in development, over plain HTTP |
/// |---|---|---|
/// | the session's cookie | `__Host-session`, `Secure` | `session` |
/// | cookies of pages ([`SetCookie`]) | `Secure` | as they say |
///
/// All are `HttpOnly` and `SameSite=Lax` unless they say otherwise. In production, cookies are `Secure` even where a request
/// comes over plain HTTP: that is how it looks behind a proxy that speaks TLS to the client. Browsers drop such a cookie on a
/// site that really is served without TLS, but for `localhost`: who has to do that says so with
/// [`over_plain_http`](Self::over_plain_http).
///
/// ```
/// use pages::{CookiePolicy, SameSite, Site};
///
/// let policy = CookiePolicy::new().session_name("shop").same_site(SameSite::Strict);
/// let site = Site::new().cookies(policy);
/// # let _ = site;
/// ```
#[derive(Clone, Debug)]
pub struct CookiePolicy {
    /// Said for all requests; else it is as the mode wants it.
    secure: Option<bool>,
    session: Cow<'static, str>,
    same_site: SameSite,
    domains: Vec<String>,
}

/// Where a cookie is set: what the policy goes by.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) mode: Mode,
    pub(crate) uri: &'a Uri,
}

impl CookiePolicy {
    /// Strict in production, and such that a site works on plain HTTP in development.
    pub fn new() -> Self {
        Self {
            secure: None,
            session: Cow::Borrowed("session"),
            same_site: SameSite::Lax,
            domains: Vec::new(),
        }
    }

    /// Cookies that don't ask for TLS themselves are sent without it, also in production: whoever listens to the line can
    /// take a session over. For machines that are reached in no other way.
    #[must_use]
    pub fn over_plain_http(mut self) -> Self {
        self.secure = Some(false);
        self
    }

    /// As in production, also in development: for those who develop behind TLS.
    #[must_use]
    pub fn over_tls(mut self) -> Self {
        self.secure = Some(true);
        self
    }

    /// What the session's cookie is called, behind the prefix that it gets: `session` unless this is said. It must be a
    /// token (RFC 9110 §5.6.2).
    #[must_use]
    pub fn session_name(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.session = name.into();
        self
    }

    /// With which requests from other sites the session's cookie is sent: `Lax` unless this is said.
    #[must_use]
    pub fn same_site(mut self, same_site: SameSite) -> Self {
        self.same_site = same_site;
        self
    }

    /// The session's cookie is set once for each of these domains, and for the hosts below them. Browsers keep those that are
    /// above the host they have asked. It is then called `__Secure-…`, as it isn't for one host.
    #[must_use]
    pub fn domains<T: Into<String>>(mut self, domains: impl IntoIterator<Item = T>) -> Self {
        self.domains = domains.into_iter().map(Into::into).collect();
        self
    }

    /// What can't be, of what was said.
    pub(crate) fn check(&self) -> Result<(), String> {
        let name = self.name(true).into_owned();
        let cookie = SetCookie::new(name, "").and_then(|cookie| self.mark(cookie).check());
        cookie.map_err(|error| format!("the cookie policy: {error:?}"))
    }

    /// Whether cookies are `Secure` that don't say so.
    pub(crate) fn is_secure(&self, place: Place<'_>) -> bool {
        self.secure.unwrap_or_else(|| {
            !place.mode.is_development() || place.uri.scheme_str() == Some("https")
        })
    }

    /// What the session's cookie is called.
    pub(crate) fn name(&self, secure: bool) -> Cow<'_, str> {
        match (secure, self.domains.is_empty()) {
            (false, _) => Cow::Borrowed(&self.session),
            (true, true) => Cow::Owned(format!("__Host-{}", self.session)),
            (true, false) => Cow::Owned(format!("__Secure-{}", self.session)),
        }
    }

    /// The session's cookie.
    pub(crate) fn session(&self, id: &str, secure: bool) -> SetCookie {
        let name = self.name(secure).into_owned();
        self.mark(SetCookie::named(name, id.to_owned()))
    }

    /// Takes the session's cookie back.
    pub(crate) fn no_session(&self, secure: bool) -> SetCookie {
        self.session("", secure).removed()
    }

    fn mark(&self, cookie: SetCookie) -> SetCookie {
        let cookie = cookie.same_site(self.same_site);
        self.domains
            .iter()
            .fold(cookie, |cookie, domain| cookie.domain(domain))
    }
}

impl Default for CookiePolicy {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(mode: Mode, uri: &'static Uri) -> Place<'static> {
        Place { mode, uri }
    }

    fn written(policy: &CookiePolicy, place: Place<'_>) -> Vec<String> {
        let secure = policy.is_secure(place);
        policy.session("x", secure).fields(secure).collect()
    }

    #[test]
    fn strict_in_production_and_usable_in_development() {
        let (plain, tls) = (
            Uri::from_static("/"),
            Uri::from_static("https://example.org/"),
        );
        let plain: &'static Uri = Box::leak(Box::new(plain));
        let tls: &'static Uri = Box::leak(Box::new(tls));
        let strict = ["__Host-session=x; Path=/; Secure; HttpOnly; SameSite=Lax"];
        let lenient = ["session=x; Path=/; HttpOnly; SameSite=Lax"];
        let policy = CookiePolicy::new();
        assert_eq!(written(&policy, place(Mode::Production, plain)), strict);
        assert_eq!(written(&policy, place(Mode::Production, tls)), strict);
        assert_eq!(written(&policy, place(Mode::Development, tls)), strict);
        assert_eq!(written(&policy, place(Mode::Development, plain)), lenient);
        let forced = policy.clone().over_tls();
        assert_eq!(written(&forced, place(Mode::Development, plain)), strict);
        let open = policy.over_plain_http();
        assert_eq!(written(&open, place(Mode::Production, plain)), lenient);
    }

    #[test]
    fn one_field_for_each_domain() {
        let policy = CookiePolicy::new()
            .domains(["a.example", "b.example"])
            .session_name("id");
        assert_eq!(policy.check(), Ok(()));
        let uri = Uri::from_static("/");
        let place = Place {
            mode: Mode::Production,
            uri: &uri,
        };
        assert_eq!(
            written(&policy, place),
            [
                "__Secure-id=x; Path=/; Domain=a.example; Secure; HttpOnly; SameSite=Lax",
                "__Secure-id=x; Path=/; Domain=b.example; Secure; HttpOnly; SameSite=Lax",
            ]
        );
    }

    #[test]
    fn what_browsers_would_drop_is_refused() {
        let wrong = |policy: CookiePolicy| policy.check().expect_err("a mistake");
        assert!(wrong(CookiePolicy::new().session_name("a b")).contains("can't be the name"));
        assert!(wrong(CookiePolicy::new().domains(["https://a.example"])).contains("no scheme"));
    }
}
