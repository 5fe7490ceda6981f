//! A cookie to be set: the `Set-Cookie` field of RFC 6265bis §4.1.

use super::date::{HttpDate, seconds};
use super::prefix::Prefix;
use super::{SameSite, Seal};
use crate::{Error, Result};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt;
use std::time::{Duration, SystemTime};

/// What can't stand in a cookie's value (RFC 6265 §4.1.1, `cookie-octet`), and the sign that we encode it with.
const VALUE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(b'%');

/// The longest that browsers keep a cookie (RFC 6265bis §5.5): 400 days.
const LONGEST: Duration = Duration::from_secs(400 * 24 * 60 * 60);

/// A cookie for the client: set with [`response().cookie(…)`](crate::ResponseHandle::cookie).
///
/// It is sent for the whole site (`Path=/`), to no script (`HttpOnly`), and not with requests that other sites make but
/// for links (`SameSite=Lax`), unless it says otherwise. It ends with the browser's session unless it has a `max_age`. In
/// production it is `Secure`, unless the site's [`CookiePolicy`](crate::CookiePolicy) says otherwise.
///
/// ```
/// use pages::SetCookie;
/// use std::time::Duration;
///
/// let cookie = SetCookie::new("lang", "de; at")?.max_age(Duration::from_secs(3600)).readable_by_scripts();
/// assert_eq!(cookie.to_string(), "lang=de%3B%20at; Path=/; Max-Age=3600; SameSite=Lax");
/// # Ok::<(), pages::Error>(())
/// ```
///
/// # Cookies that the client can't change, or can't read
///
/// ```
/// use pages::prelude::*;
/// use pages::{Secret, SetCookie};
///
/// #[page("/theme/{name}")]
/// async fn theme(name: String) {
///     response().cookie(SetCookie::new("theme", &name)?.signed())?;
///     html! { <p>"Before: " {request().signed_cookie("theme")}</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// // In a program: `Secret::from_environment()?`.
/// let site = pages::Site::with([theme::ENTRY]).secret(Secret::random());
/// let client = pages::test::client(site)?;
/// client.get("/theme/dark").await?;
/// assert!(client.get("/theme/light").await?.text().contains("Before: dark"));
/// client.set_cookie("theme=changed");
/// assert!(!client.get("/theme/light").await?.text().contains("changed"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SetCookie {
    name: String,
    value: String,
    path: Option<String>,
    domains: Vec<String>,
    max_age: Option<Duration>,
    expires: Option<SystemTime>,
    secure: bool,
    http_only: bool,
    same_site: SameSite,
    partitioned: bool,
    seal: Option<Seal>,
}

impl SetCookie {
    /// A cookie with this name and value. The value is percent-encoded where it can't stand as it is.
    ///
    /// # Errors
    /// When the name isn't a token (RFC 9110 §5.6.2).
    pub fn new(name: impl Into<String>, value: impl fmt::Display) -> Result<Self> {
        let name = name.into();
        if http::HeaderName::try_from(&name).is_err() {
            return Err(Error::new(format!(
                "{name:?} can't be the name of a cookie"
            )));
        }
        Ok(Self::named(name, value.to_string()))
    }

    /// A cookie whose name is known to be one.
    pub(super) fn named(name: String, value: String) -> Self {
        Self {
            name,
            value,
            path: Some("/".into()),
            domains: Vec::new(),
            max_age: None,
            expires: None,
            secure: false,
            http_only: true,
            same_site: SameSite::default(),
            partitioned: false,
            seal: None,
        }
    }

    /// Takes the cookie of this name away from the client. Path and domain must be those that it was set with.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn remove(name: impl Into<String>) -> Result<Self> {
        Ok(Self::new(name, "")?.removed())
    }

    pub(super) fn removed(mut self) -> Self {
        self.max_age = Some(Duration::ZERO);
        self
    }

    /// Only for paths below `path`.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only for paths in the folder of the page that sets it, as browsers do without the attribute.
    #[must_use]
    pub fn without_path(mut self) -> Self {
        self.path = None;
        self
    }

    /// Also for the hosts below `domain`. Where this is said several times, the cookie is set once for each.
    #[must_use]
    pub fn domain(mut self, domain: &str) -> Self {
        self.domains.push(domain.into());
        self
    }

    /// Kept for this long.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Kept until then. Where there is a [`max_age`](Self::max_age), that counts.
    #[must_use]
    pub fn expires(mut self, time: SystemTime) -> Self {
        self.expires = Some(time);
        self
    }

    /// Kept as long as browsers keep any cookie: 400 days.
    #[must_use]
    pub fn permanent(self) -> Self {
        self.max_age(LONGEST)
    }

    /// Sent over TLS only.
    #[must_use]
    pub fn secure(mut self) -> Self {
        self.secure = true;
        self
    }

    /// Scripts may read it.
    #[must_use]
    pub fn readable_by_scripts(mut self) -> Self {
        self.http_only = false;
        self
    }

    /// With which requests from other sites it is sent.
    #[must_use]
    pub fn same_site(mut self, same_site: SameSite) -> Self {
        self.same_site = same_site;
        self
    }

    /// Within pages of other sites, one for each of them (CHIPS). It is then `Secure` as well; frames need `SameSite=None`, too.
    #[must_use]
    pub fn partitioned(mut self) -> Self {
        self.partitioned = true;
        self
    }

    /// The client can read it, and not change it: [`request().signed_cookie(name)`](crate::RequestHandle::signed_cookie) has
    /// it only as it was set under this name, and no longer than it was to be kept. Needs [`Site::secret`](crate::Site::secret).
    #[must_use]
    pub fn signed(mut self) -> Self {
        self.seal = Some(Seal::Signed);
        self
    }

    /// The client can neither read nor change it: as [`signed`](Self::signed), and read with
    /// [`request().encrypted_cookie(name)`](crate::RequestHandle::encrypted_cookie).
    #[must_use]
    pub fn encrypted(mut self) -> Self {
        self.seal = Some(Seal::Encrypted);
        self
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn value(&self) -> &str {
        &self.value
    }

    pub(super) fn seal(&self) -> Option<Seal> {
        self.seal
    }

    /// The same with what was made of its value.
    pub(super) fn sealed(mut self, value: String) -> Self {
        self.value = value;
        self.seal = None;
        self
    }

    /// When it ends, in seconds since 1970, if it doesn't end with the browser.
    pub(super) fn end(&self, now: SystemTime) -> Option<u64> {
        let by_age = self
            .max_age
            .map(|age| seconds(now).saturating_add(age.as_secs()));
        by_age.or_else(|| self.expires.map(seconds))
    }

    /// Whether it promises by itself to be sent over TLS only.
    fn is_secure(&self) -> bool {
        self.secure
            || self.partitioned
            || self.same_site == SameSite::None
            || Prefix::of(&self.name).is_some()
    }

    /// What browsers would drop without a word is an error.
    pub(super) fn check(&self) -> Result {
        let name = &self.name;
        let wrong = |what: &str| Err(Error::new(format!("the cookie `{name}` {what}")));
        if let Some(prefix) = Prefix::of(name) {
            if prefix.is_host() && !self.domains.is_empty() {
                return wrong(
                    "has a domain, but `__Host-` promises that it is for one host: leave out `.domain(…)`",
                );
            }
            if prefix.is_host() && self.path.as_deref() != Some("/") {
                return wrong(
                    "has a path, but `__Host-` promises that it is for all paths: leave out `.path(…)`",
                );
            }
            if prefix.is_http() && !self.http_only {
                return wrong("is readable by scripts, but `Http-` promises that it isn't");
            }
        }
        if let Some(path) = &self.path
            && (!path.starts_with('/')
                || !path
                    .bytes()
                    .all(|b| (b' '..=b'~').contains(&b) && b != b';'))
        {
            return wrong(
                "has a path that can't be one: it begins with `/`, and holds neither `;` nor what isn't ASCII",
            );
        }
        let is_host = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
        if let Some(domain) = self
            .domains
            .iter()
            .find(|domain| domain.is_empty() || !domain.bytes().all(is_host))
        {
            return wrong(&format!(
                "has the domain {domain:?}, which is the name of no host: no scheme, no port, ASCII only"
            ));
        }
        Ok(())
    }

    /// The fields: one for each domain, or one. They hold nothing but printable ASCII.
    pub(super) fn fields(&self, secure: bool) -> impl Iterator<Item = String> {
        let one = self.domains.is_empty().then_some(None);
        let domains = self.domains.iter().map(|domain| Some(domain.as_str()));
        one.into_iter().chain(domains).map(move |domain| {
            Written {
                cookie: self,
                domain,
                secure,
            }
            .to_string()
        })
    }
}

/// One field.
struct Written<'a> {
    cookie: &'a SetCookie,
    domain: Option<&'a str>,
    secure: bool,
}

/// An attribute's value without what would end it.
fn attribute(value: &str) -> String {
    value
        .chars()
        .filter(|c| (' '..='~').contains(c) && *c != ';')
        .collect()
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cookie = self.cookie;
        let value = utf8_percent_encode(&cookie.value, VALUE);
        write!(f, "{}={value}", cookie.name)?;
        if let Some(path) = &cookie.path {
            write!(f, "; Path={}", attribute(path))?;
        }
        if let Some(domain) = self.domain {
            write!(f, "; Domain={}", attribute(domain))?;
        }
        if let Some(age) = cookie.max_age {
            write!(f, "; Max-Age={}", age.as_secs())?;
        }
        if let Some(time) = cookie.expires {
            write!(f, "; Expires={}", HttpDate(time))?;
        }
        if self.secure || cookie.is_secure() {
            f.write_str("; Secure")?;
        }
        if cookie.http_only {
            f.write_str("; HttpOnly")?;
        }
        write!(f, "; SameSite={}", cookie.same_site)?;
        if cookie.partitioned {
            f.write_str("; Partitioned")?;
        }
        Ok(())
    }
}

/// The field as it is sent in development, with the first of its domains.
impl fmt::Display for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let domain = self.domains.first().map(String::as_str);
        Written {
            cookie: self,
            domain,
            secure: false,
        }
        .fmt(f)
    }
}
