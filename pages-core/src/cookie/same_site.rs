//! With which requests from other sites a cookie is sent (RFC 6265bis §4.1.2.7).

use std::fmt;

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

impl fmt::Display for SameSite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Strict => "Strict",
            Self::Lax => "Lax",
            Self::None => "None",
        })
    }
}
