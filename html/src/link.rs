//! Links: URLs that are checked, and the schemes that a site allows.

use html_spec::url::{BLOCKED, Verdict, check};
use std::borrow::Cow;
use std::fmt;
use std::sync::{PoisonError, RwLock};

/// A URL that is known to be fit for a link.
///
/// ```
/// use html::Link;
/// assert_eq!(Link::new("/about")?.as_str(), "/about");
/// assert!(Link::new("javascript:alert(1)").is_err());
/// # Ok::<(), html::BlockedUrl>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link(Cow<'static, str>);

impl Link {
    /// Checks a URL.
    ///
    /// # Errors
    /// When its scheme isn't [allowed](allow_scheme).
    pub fn new(url: impl Into<Cow<'static, str>>) -> Result<Self, BlockedUrl> {
        let url = url.into();
        if allowed(&url, false) {
            Ok(Self(url))
        } else {
            Err(BlockedUrl(url.into_owned()))
        }
    }

    pub(crate) fn unchecked(url: Cow<'static, str>) -> Self {
        Self(url)
    }

    /// The URL.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A URL that can't be linked to, because its scheme isn't allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockedUrl(String);

impl fmt::Display for BlockedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the scheme of {:?} isn't allowed: see `html::allow_scheme`",
            self.0
        )
    }
}

impl std::error::Error for BlockedUrl {}

/// The schemes that were allowed beside those that always are.
static EXTRA: RwLock<Vec<&'static str>> = RwLock::new(Vec::new());

/// Allows links with a further scheme in all pages of this process, beside `http`, `https`, `mailto` and `tel`.
///
/// # Panics
/// For `javascript`, `vbscript` and `data`: use [`danger::url`](crate::danger::url) for the one URL that you have written
/// yourself.
///
/// ```
/// html::allow_scheme("sip");
/// assert!(html::Link::new("sip:ada@example.org").is_ok());
/// ```
pub fn allow_scheme(scheme: &'static str) {
    let code = ["javascript", "vbscript", "data"];
    assert!(
        !code
            .iter()
            .any(|code| scheme.trim().eq_ignore_ascii_case(code)),
        "`{scheme}` URLs hold code: vouch for a single one with `danger::url`"
    );
    let mut extra = EXTRA.write().unwrap_or_else(PoisonError::into_inner);
    if !extra.contains(&scheme) {
        extra.push(scheme);
    }
}

/// Whether a URL can be linked to; an `image` may also be given as data.
#[inline]
pub(crate) fn allowed(url: &str, image: bool) -> bool {
    // Most URLs of a site begin so, and then there is no scheme.
    matches!(url.as_bytes(), [] | [b'/' | b'#' | b'?' | b'.', ..]) || allowed_by_scheme(url, image)
}

#[inline(never)]
fn allowed_by_scheme(url: &str, image: bool) -> bool {
    let bytes = url.as_bytes();
    let letters = bytes
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric())
        .unwrap_or(bytes.len());
    match bytes.get(letters) {
        None | Some(b'/' | b'?' | b'#' | b'%') => true,
        Some(b':') if matches!(&bytes[..letters], b"https" | b"http" | b"mailto" | b"tel") => true,
        Some(_) => {
            check(url, image, &[]) == Verdict::Allowed || {
                let extra = EXTRA.read().unwrap_or_else(PoisonError::into_inner);
                !extra.is_empty() && check(url, image, &extra) == Verdict::Allowed
            }
        }
    }
}

/// Whether `start`, were it followed by `rest`, could have a scheme: nothing in it ends the hope for one.
pub(crate) fn may_begin_scheme(start: &str) -> bool {
    start.bytes().all(|byte| {
        byte.is_ascii_alphanumeric() || byte <= b' ' || matches!(byte, b'+' | b'-' | b'.')
    })
}

/// The URL, if it is allowed, or else one that leads nowhere. Not inlined: a page has a great many of these.
#[inline(never)]
pub(crate) fn checked(url: &str, image: bool) -> &str {
    if allowed(url, image) {
        url
    } else {
        blocked(url)
    }
}

/// What is printed for a URL that is blocked. A debug build says so, once for each URL.
#[cold]
pub(crate) fn blocked(url: &str) -> &'static str {
    crate::report::once("URL", url, "its scheme isn't allowed");
    BLOCKED
}
