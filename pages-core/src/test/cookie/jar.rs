//! The cookies that a visitor holds (RFC 6265bis §5.7 and §5.8).

use super::parse::{Parsed, parse};
use std::time::SystemTime;

/// The cookies of one visitor.
///
/// Whoever asks is the visitor on the site itself, so `SameSite` never keeps a cookie back, and `HttpOnly` hides it from
/// nobody.
#[derive(Debug, Default)]
pub(crate) struct Jar {
    /// In the order in which they were made.
    cookies: Vec<Cookie>,
}

#[derive(Debug)]
struct Cookie {
    name: String,
    value: String,
    /// The host that it is for,
    domain: String,
    /// and whether it is for those below that, too.
    below: bool,
    path: String,
    expires: Option<SystemTime>,
    secure: bool,
}

/// Whom a cookie comes from, or goes to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) host: &'a str,
    pub(crate) path: &'a str,
    /// Whether `Secure` cookies pass: over TLS, and on this machine.
    pub(crate) secure: bool,
    pub(crate) now: SystemTime,
}

impl Cookie {
    fn is_for(&self, to: Place<'_>) -> bool {
        let host = to.host == self.domain || (self.below && is_below(to.host, &self.domain));
        host && path_matches(to.path, &self.path) && (to.secure || !self.secure)
    }
}

impl Jar {
    /// Takes in a `Set-Cookie` field, or drops the cookie that it takes away.
    pub(crate) fn store(&mut self, field: &[u8], from: Place<'_>) {
        let Some(parsed) = parse(field, from.now) else {
            return;
        };
        let path = parsed
            .path
            .clone()
            .unwrap_or_else(|| default_path(from.path));
        if !acceptable(&parsed, &path, from) {
            return;
        }
        let (domain, below) = match parsed.domain.as_deref() {
            None | Some("") => (from.host, false),
            Some(domain) => (domain, true),
        };
        let known = self.cookies.iter().position(|cookie| {
            (&cookie.name, &cookie.path) == (&parsed.name, &path)
                && (cookie.domain.as_str(), cookie.below) == (domain, below)
        });
        let cookie = Cookie {
            name: parsed.name,
            value: parsed.value,
            domain: domain.to_owned(),
            below,
            path,
            expires: parsed.expires,
            secure: parsed.secure,
        };
        // One that is replaced keeps its place, as it keeps its time of creation.
        match known.and_then(|at| self.cookies.get_mut(at)) {
            Some(old) => *old = cookie,
            None => self.cookies.push(cookie),
        }
        self.drop_expired(from.now);
    }

    /// The `Cookie` field of a request: longer paths first, then older cookies.
    pub(crate) fn field(&mut self, to: Place<'_>) -> Option<String> {
        self.drop_expired(to.now);
        let mut chosen: Vec<&Cookie> = self
            .cookies
            .iter()
            .filter(|cookie| cookie.is_for(to))
            .collect();
        chosen.sort_by_key(|cookie| std::cmp::Reverse(cookie.path.len()));
        let pairs: Vec<String> = chosen
            .iter()
            .map(|cookie| match cookie.name.as_str() {
                "" => cookie.value.clone(),
                name => format!("{name}={}", cookie.value),
            })
            .collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// The value of a cookie, whichever host and path it is for.
    pub(crate) fn value(&mut self, name: &str, now: SystemTime) -> Option<String> {
        self.drop_expired(now);
        let cookie = self.cookies.iter().find(|cookie| cookie.name == name)?;
        Some(cookie.value.clone())
    }

    /// Forgets all.
    pub(crate) fn clear(&mut self) {
        self.cookies.clear();
    }

    fn drop_expired(&mut self, now: SystemTime) {
        self.cookies
            .retain(|cookie| cookie.expires.is_none_or(|expires| expires > now));
    }
}

/// What only a secure connection may set, and what the prefixes of a name promise (RFC 6265bis §5.7, steps 8 and 18 to 22).
fn acceptable(parsed: &Parsed, path: &str, from: Place<'_>) -> bool {
    let prefixed = |prefix: &str| {
        let named = if parsed.name.is_empty() {
            &parsed.value
        } else {
            &parsed.name
        };
        named
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    let domain = parsed.domain.as_deref().filter(|domain| !domain.is_empty());
    let own = domain.is_none_or(|domain| from.host == domain || is_below(from.host, domain));
    own && (from.secure || !parsed.secure)
        && (parsed.secure || !parsed.any_site)
        && (parsed.secure || !prefixed("__Secure-"))
        && (!prefixed("__Host-")
            || (parsed.secure && domain.is_none() && path == "/" && parsed.path.is_some()))
}

/// Whether a host is below another one (RFC 6265bis §5.1.3).
fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain)
        .is_some_and(|rest| rest.ends_with('.'))
}

/// The folder of the request (RFC 6265bis §5.1.4).
fn default_path(path: &str) -> String {
    match path.rfind('/') {
        None | Some(0) => "/".into(),
        Some(at) => path.get(..at).unwrap_or("/").into(),
    }
}

/// Whether a cookie's path covers that of a request (RFC 6265bis §5.1.4).
fn path_matches(path: &str, cookie: &str) -> bool {
    path.strip_prefix(cookie)
        .is_some_and(|rest| rest.is_empty() || cookie.ends_with('/') || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn at(path: &str) -> Place<'_> {
        Place {
            host: "www.example.org",
            path,
            secure: true,
            now: NOW,
        }
    }

    fn jar(fields: &[(&str, &str)]) -> Jar {
        let mut jar = Jar::default();
        for (path, field) in fields {
            jar.store(field.as_bytes(), at(path));
        }
        jar
    }

    #[test]
    fn a_cookie_is_sent_to_its_host_and_below_where_it_says_so() {
        let mut jar = jar(&[
            ("/", "own=1"),
            ("/", "all=2; Domain=example.org"),
            ("/", "own=3; Domain=www.example.org"),
        ]);
        for (host, field) in [
            ("www.example.org", Some("own=1; all=2; own=3")),
            ("a.www.example.org", Some("all=2; own=3")),
            ("example.org", Some("all=2")),
            ("admin.example.org", Some("all=2")),
            ("badexample.org", None),
        ] {
            let to = Place { host, ..at("/") };
            assert_eq!(jar.field(to).as_deref(), field, "{host}");
        }
    }

    #[test]
    fn a_cookie_is_sent_below_its_path_only() {
        let mut jar = jar(&[
            ("/", "all=1; Path=/"),
            ("/", "docs=2; Path=/docs"),
            ("/shop/cart", "shop=3"),
        ]);
        assert_eq!(jar.field(at("/docs/a")).as_deref(), Some("docs=2; all=1"));
        assert_eq!(jar.field(at("/docs")).as_deref(), Some("docs=2; all=1"));
        assert_eq!(jar.field(at("/docsets")).as_deref(), Some("all=1"));
        assert_eq!(jar.field(at("/shop")).as_deref(), Some("shop=3; all=1"));
    }

    #[test]
    fn a_cookie_is_replaced_and_taken_away() {
        let mut jar = jar(&[
            ("/", "a=1; Path=/"),
            ("/", "b=2; Path=/"),
            ("/", "a=3; Path=/"),
        ]);
        assert_eq!(jar.field(at("/")).as_deref(), Some("a=3; b=2"));
        jar.store(b"a=; Path=/x; Max-Age=0", at("/"));
        assert_eq!(
            jar.value("a", NOW).as_deref(),
            Some("3"),
            "another path is another cookie"
        );
        jar.store(b"a=; Path=/; Max-Age=0", at("/"));
        jar.store(
            b"b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            at("/"),
        );
        assert_eq!(jar.field(at("/")), None);
    }

    #[test]
    fn a_cookie_ends_when_its_time_is_over() {
        let mut jar = jar(&[("/", "a=1; Max-Age=60")]);
        let later = |seconds| Place {
            now: NOW + Duration::from_secs(seconds),
            ..at("/")
        };
        assert_eq!(jar.field(later(59)).as_deref(), Some("a=1"));
        assert_eq!(jar.field(later(60)), None);
    }

    #[test]
    fn secure_cookies_need_a_secure_connection() {
        let open = Place {
            secure: false,
            ..at("/")
        };
        let mut jar = jar(&[("/", "a=1; Secure")]);
        assert_eq!(jar.field(open), None);
        jar.store(b"b=2; Secure", open);
        assert_eq!(jar.field(at("/")).as_deref(), Some("a=1"));
    }

    #[test]
    fn prefixes_keep_their_promise() {
        let mut jar = jar(&[
            ("/", "__Host-a=1; Secure; Path=/"),
            ("/", "__Host-b=1; Secure"),
            ("/", "__host-c=1; Path=/"),
            ("/", "__Host-d=1; Secure; Path=/; Domain=example.org"),
            ("/", "__Secure-e=1; Path=/"),
            ("/", "__Secure-f=1; Secure"),
            ("/", "g=1; SameSite=None"),
        ]);
        assert_eq!(
            jar.field(at("/")).as_deref(),
            Some("__Host-a=1; __Secure-f=1")
        );
    }

    #[test]
    fn a_foreign_domain_is_refused() {
        let mut jar = jar(&[
            ("/", "a=1; Domain=example.org"),
            ("/", "b=1; Domain=ample.org"),
            ("/", "c=1; Domain=www.example.org"),
            ("/", "d=1; Domain=x.www.example.org"),
            ("/", "e=1; Domain="),
        ]);
        assert_eq!(jar.field(at("/")).as_deref(), Some("a=1; c=1; e=1"));
    }
}
