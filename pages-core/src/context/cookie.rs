//! A cookie to be set: the `Set-Cookie` field of RFC 6265bis §4.1.

use http::HeaderValue;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt;
use std::time::Duration;

/// What can't stand in a cookie's value (RFC 6265 §4.1.1, `cookie-octet`), and the sign that we encode it with.
const VALUE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(b'%');

/// A cookie for the client: set with [`response().cookie(…)`](crate::ResponseHandle::cookie).
///
/// It is sent for the whole site (`Path=/`), to no script (`HttpOnly`), and not with requests that other sites make but
/// for links (`SameSite=Lax`), unless it says otherwise. It ends with the browser's session unless it has a `max_age`.
///
/// ```
/// use pages::SetCookie;
/// use std::time::Duration;
///
/// let cookie = SetCookie::new("lang", "de; at")?.max_age(Duration::from_secs(3600)).readable_by_scripts();
/// assert_eq!(cookie.to_string(), "lang=de%3B%20at; Path=/; Max-Age=3600; SameSite=Lax");
/// # Ok::<(), pages::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct SetCookie {
    name: String,
    value: String,
    path: String,
    domain: Option<String>,
    max_age: Option<Duration>,
    secure: bool,
    http_only: bool,
    same_site: SameSite,
}

/// With which requests from other sites a cookie is sent (RFC 6265bis §4.1.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SameSite {
    /// With none.
    Strict,
    /// When a link of another site is followed.
    #[default]
    Lax,
    /// With all; the cookie is then `Secure` as well.
    None,
}

impl SetCookie {
    /// A cookie with this name and value. The value is percent-encoded where it can't stand as it is.
    ///
    /// # Errors
    /// When the name isn't a token (RFC 9110 §5.6.2).
    pub fn new(name: impl Into<String>, value: impl fmt::Display) -> crate::Result<Self> {
        let name = name.into();
        if http::HeaderName::try_from(&name).is_err() {
            return Err(crate::Error::new(format!(
                "{name:?} can't be the name of a cookie"
            )));
        }
        Ok(Self {
            name,
            value: utf8_percent_encode(&value.to_string(), VALUE).to_string(),
            path: "/".into(),
            domain: None,
            max_age: None,
            secure: false,
            http_only: true,
            same_site: SameSite::default(),
        })
    }

    /// Takes the cookie of this name away from the client.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn remove(name: impl Into<String>) -> crate::Result<Self> {
        Ok(Self::new(name, "")?.max_age(Duration::ZERO))
    }

    /// Only for paths below `path`.
    #[must_use]
    pub fn path(mut self, path: &str) -> Self {
        self.path = attribute(path);
        self
    }

    /// Also for the hosts below `domain`.
    #[must_use]
    pub fn domain(mut self, domain: &str) -> Self {
        self.domain = Some(attribute(domain));
        self
    }

    /// Kept for this long.
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
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

    /// The field, which holds nothing but printable ASCII.
    pub(crate) fn field(&self) -> Option<HeaderValue> {
        HeaderValue::try_from(self.to_string()).ok()
    }
}

/// An attribute's value without what would end it.
fn attribute(value: &str) -> String {
    value
        .chars()
        .filter(|c| (' '..='~').contains(c) && *c != ';')
        .collect()
}

impl fmt::Display for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}; Path={}", self.name, self.value, self.path)?;
        if let Some(domain) = &self.domain {
            write!(f, "; Domain={domain}")?;
        }
        if let Some(age) = self.max_age {
            write!(f, "; Max-Age={}", age.as_secs())?;
        }
        if self.secure || self.same_site == SameSite::None {
            f.write_str("; Secure")?;
        }
        if self.http_only {
            f.write_str("; HttpOnly")?;
        }
        f.write_str("; SameSite=")?;
        f.write_str(match self.same_site {
            SameSite::Strict => "Strict",
            SameSite::Lax => "Lax",
            SameSite::None => "None",
        })
    }
}
