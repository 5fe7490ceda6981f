//! Finished markup that can be kept, cloned and printed anywhere.
#![expect(
    unsafe_code,
    reason = "the bytes that a sink has written are known to be UTF-8"
)]

use super::chunk::Chunk;
use std::fmt;
use std::ops::Deref;

/// Finished markup: made by `fragment!`, printed unescaped.
///
/// A clone is another reference to the same bytes. It derefs to `str`.
///
/// ```
/// let mut h = html::Html::new();
/// h.write("Fish & chips");
/// let fragment = h.finish();
/// let mut page = html::Html::new();
/// page.write(&fragment).write(" ").write(&fragment.clone());
/// assert_eq!(page.as_str(), "Fish &amp; chips Fish &amp; chips");
/// ```
#[derive(Clone)]
pub struct Fragment(
    /// Invariant: UTF-8.
    Chunk,
);

impl Fragment {
    /// What a sink has written.
    ///
    /// # Safety
    /// The bytes are UTF-8.
    pub(super) unsafe fn new(bytes: Chunk) -> Self {
        Self(bytes)
    }

    /// Markup that is part of the program: nothing is allocated for it.
    pub(super) const fn fixed(markup: &'static str) -> Self {
        Self(Chunk::fixed(markup.as_bytes()))
    }

    /// The markup.
    #[inline]
    pub fn as_str(&self) -> &str {
        // SAFETY: the invariant of the field.
        unsafe { std::str::from_utf8_unchecked(&self.0) }
    }

    /// The bytes of the markup, for the body of a response, without copying them.
    ///
    /// ```
    /// let mut h = html::Html::new();
    /// h.write("Hello");
    /// assert_eq!(&*h.finish().into_chunk(), b"Hello");
    /// ```
    pub fn into_chunk(self) -> Chunk {
        self.0
    }
}

/// No markup at all.
impl Default for Fragment {
    fn default() -> Self {
        Self::fixed("")
    }
}

/// A `fragment!` in which nothing is computed.
#[doc(hidden)]
pub const fn fixed(markup: &'static str) -> Fragment {
    Fragment::fixed(markup)
}

impl Deref for Fragment {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<[u8]> for Fragment {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<str> for Fragment {
    fn as_ref(&self) -> &str {
        self
    }
}

impl From<Fragment> for String {
    fn from(fragment: Fragment) -> Self {
        fragment.as_str().to_owned()
    }
}

impl PartialEq for Fragment {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Fragment {}

impl fmt::Display for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Fragment").field(&self.as_str()).finish()
    }
}
