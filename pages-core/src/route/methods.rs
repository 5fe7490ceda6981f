//! Sets of methods.

use http::{HeaderValue, Method};
use std::fmt;

/// A set of methods (RFC 9110 §9).
///
/// ```
/// use pages::Methods;
///
/// const FORM: Methods = Methods::GET.or(Methods::POST);
/// assert!(FORM.contains(&http::Method::HEAD));
/// assert_eq!(FORM.to_string(), "GET, HEAD, POST");
/// assert_eq!(FORM.allow(), "GET, HEAD, POST, OPTIONS");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Methods(u16);

/// Methods that aren't in the list below.
const OTHER: u16 = 1 << 15;

/// In the order in which they are printed.
const NAMES: [(Methods, &str); 7] = [
    (Methods(1), "GET"),
    (Methods::HEAD, "HEAD"),
    (Methods::POST, "POST"),
    (Methods::PUT, "PUT"),
    (Methods::PATCH, "PATCH"),
    (Methods::DELETE, "DELETE"),
    (Methods::OPTIONS, "OPTIONS"),
];

impl Methods {
    /// None.
    pub const NONE: Self = Self(0);
    /// `GET`, and with it `HEAD`.
    pub const GET: Self = Self(0b11);
    /// `HEAD` without `GET`.
    pub const HEAD: Self = Self(0b10);
    /// `POST`
    pub const POST: Self = Self(1 << 2);
    /// `PUT`
    pub const PUT: Self = Self(1 << 3);
    /// `PATCH`
    pub const PATCH: Self = Self(1 << 4);
    /// `DELETE`
    pub const DELETE: Self = Self(1 << 5);
    /// `OPTIONS`. Every page answers it by itself; one that has it in its set writes the answer.
    pub const OPTIONS: Self = Self(1 << 6);
    /// All, known and unknown, but `OPTIONS`, which every page answers by itself, and `CONNECT` and `TRACE`, which a page
    /// can't answer.
    pub const ANY: Self = Self(0b11_1111 | OTHER);

    /// Those of both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this method is one of them.
    #[inline]
    pub fn contains(self, method: &Method) -> bool {
        self.0 & Self::only(method).0 != 0
    }

    /// The value of the `Allow` field (RFC 9110 §10.2.1). `OPTIONS` always belongs to it.
    pub fn allow(self) -> HeaderValue {
        HeaderValue::try_from(self.or(Self::OPTIONS).to_string())
            .unwrap_or(HeaderValue::from_static("OPTIONS"))
    }

    /// This method alone.
    #[inline]
    fn only(method: &Method) -> Self {
        match *method {
            Method::GET => Self(1),
            Method::HEAD => Self::HEAD,
            Method::POST => Self::POST,
            Method::PUT => Self::PUT,
            Method::PATCH => Self::PATCH,
            Method::DELETE => Self::DELETE,
            Method::OPTIONS => Self::OPTIONS,
            Method::CONNECT | Method::TRACE => Self::NONE,
            _ => Self(OTHER),
        }
    }
}

/// The names, as in `GET, HEAD`. Methods without a name aren't printed.
impl fmt::Display for Methods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = NAMES
            .iter()
            .filter(|(methods, _)| !self.and(*methods).is_empty())
            .map(|(_, name)| *name)
            .collect();
        f.pad(&names.join(", "))
    }
}

impl fmt::Debug for Methods {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let other = if self.0 & OTHER == 0 { "" } else { ", …" };
        write!(f, "{self}{other}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn head_comes_with_get() {
        assert!(Methods::GET.contains(&Method::GET) && Methods::GET.contains(&Method::HEAD));
        assert!(Methods::HEAD.contains(&Method::HEAD) && !Methods::HEAD.contains(&Method::GET));
        assert!(!Methods::POST.contains(&Method::HEAD));
    }

    #[test]
    fn any_holds_unknown_methods_but_none_that_a_page_cannot_answer() {
        let purge = Method::from_bytes(b"PURGE").unwrap();
        assert!(Methods::ANY.contains(&purge) && !Methods::GET.contains(&purge));
        for method in [Method::OPTIONS, Method::CONNECT, Method::TRACE] {
            assert!(!Methods::ANY.contains(&method), "{method}");
        }
    }

    #[test]
    fn every_name_is_that_of_its_method() {
        for (methods, name) in NAMES {
            let method = Method::from_bytes(name.as_bytes()).unwrap();
            assert_eq!(Methods::only(&method), methods, "{name}");
        }
    }

    #[test]
    fn allow_names_options_once() {
        assert_eq!(Methods::NONE.allow(), "OPTIONS");
        assert_eq!(
            Methods::OPTIONS.or(Methods::DELETE).allow(),
            "DELETE, OPTIONS"
        );
        assert_eq!(
            Methods::ANY.allow(),
            "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"
        );
    }
}
