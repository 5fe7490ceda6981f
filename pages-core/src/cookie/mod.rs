//! Cookies: set, read, sealed against changes, and marked as the site wants it.
//!
//! | module | does |
//! |---|---|
//! | `set` | [`SetCookie`]: a cookie for the client |
//! | `same_site` | [`SameSite`]: with which requests from other sites it is sent |
//! | `prefix` | what the beginning of a name promises |
//! | `policy` | [`CookiePolicy`]: how cookies of a site are called and marked |
//! | `secret` | [`Secret`]: what they are signed and encrypted with |
//! | `seal` | signing and encryption |
//! | `send` | cookies on their way into a response, and out of a request |
//! | `read` | the cookies of a request |
//! | `date` | dates of `Expires` |
//! | `base64url` | bytes as text |

pub(crate) mod base64url;
mod date;
mod policy;
mod prefix;
mod read;
mod same_site;
mod seal;
mod secret;
mod send;
mod set;

pub use policy::CookiePolicy;
pub(crate) use read::{decoded, values};
pub use same_site::SameSite;
pub(crate) use seal::Seal;
pub use secret::{Secret, SecretError};
pub(crate) use send::{PRIVATE, open, place, prepare, write};
pub use set::SetCookie;
