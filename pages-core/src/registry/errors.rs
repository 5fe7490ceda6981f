//! The status codes that an error page is for.

use http::StatusCode;
use std::fmt;

/// Which errors a page is shown for: none (an ordinary page), some status codes, or all.
///
/// ```
/// use pages::Errors;
///
/// const GONE: Errors = Errors::only(&[404, 410]);
/// assert!(GONE.covers(http::StatusCode::GONE));
/// assert!(!GONE.covers(http::StatusCode::FORBIDDEN));
/// assert!(Errors::ALL.covers(http::StatusCode::FORBIDDEN));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Errors(Which);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Only(&'static [u16]),
    All,
}

impl Errors {
    /// No error: an ordinary page.
    pub const NONE: Self = Self(Which::Only(&[]));
    /// All errors for which there is no page of their own.
    pub const ALL: Self = Self(Which::All);

    /// The errors with these status codes.
    pub const fn only(codes: &'static [u16]) -> Self {
        Self(Which::Only(codes))
    }

    /// Whether this is an ordinary page.
    pub const fn is_none(self) -> bool {
        matches!(self.0, Which::Only([]))
    }

    /// Whether this is for all errors that no other page is for.
    pub const fn is_all(self) -> bool {
        matches!(self.0, Which::All)
    }

    /// Whether the page is shown for an error with this status code.
    pub fn covers(self, status: StatusCode) -> bool {
        match self.0 {
            Which::Only(codes) => codes.contains(&status.as_u16()),
            Which::All => status.is_client_error() || status.is_server_error(),
        }
    }

    /// What two pages would both be for, where neither is more specific than the other.
    pub(crate) fn shared(self, other: Self) -> Option<Self> {
        match (self.0, other.0) {
            (Which::All, Which::All) => Some(Self::ALL),
            (Which::Only(a), Which::Only(b)) => {
                let at = a.iter().position(|code| b.contains(code))?;
                Some(Self::only(a.get(at..=at)?))
            }
            _ => None,
        }
    }
}

/// The status codes, three and more in a row as `500..=599`, or `any error`.
impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Which::All => f.pad("any error"),
            Which::Only([]) => f.pad("no error"),
            Which::Only(codes) => {
                let codes: Vec<String> = codes
                    .chunk_by(|one, next| one.checked_add(1) == Some(*next))
                    .flat_map(|run| match run {
                        [first, _, .., last] => vec![format!("{first}..={last}")],
                        few => few.iter().map(ToString::to_string).collect(),
                    })
                    .collect();
                f.pad(&format!("error {}", codes.join(", ")))
            }
        }
    }
}

impl fmt::Debug for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_specific_shares_nothing_with_what_is_general() {
        let gone = Errors::only(&[404, 410]);
        assert_eq!(gone.shared(Errors::ALL), None);
        assert_eq!(Errors::ALL.shared(Errors::ALL), Some(Errors::ALL));
        assert_eq!(
            gone.shared(Errors::only(&[500, 410])),
            Some(Errors::only(&[410]))
        );
        assert_eq!(gone.shared(Errors::only(&[500])), None);
        assert_eq!(Errors::NONE.shared(Errors::NONE), None);
    }

    #[test]
    fn no_page_is_for_a_success() {
        assert!(!Errors::ALL.covers(StatusCode::OK));
        assert!(Errors::NONE.is_none() && !Errors::ALL.is_none());
    }

    #[test]
    fn prints_what_it_covers() {
        let shown =
            [Errors::ALL, Errors::NONE, Errors::only(&[404, 410])].map(|errors| errors.to_string());
        assert_eq!(shown, ["any error", "no error", "error 404, 410"]);
        let ranges = Errors::only(&[403, 404, 410, 500, 501, 502, 599]);
        assert_eq!(ranges.to_string(), "error 403, 404, 410, 500..=502, 599");
    }
}
