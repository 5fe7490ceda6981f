//! Bytes of a page that can be read: a part of the memory that they were written to, or of the program.
#![expect(
    unsafe_code,
    reason = "reads bytes of an allocation that a writer goes on writing behind them"
)]

use super::owner::Owner;
use std::fmt;
use std::ops::Deref;
use std::ptr::NonNull;

/// Bytes of a page, ready to send: a part of the memory that they were written to, not a copy of it.
///
/// Cheap to clone. `bytes::Bytes::from_owner(chunk)` makes it the body of a response without copying.
///
/// ```
/// let (mut page, mut chunks) = html::Html::streaming(16 * 1024);
/// page.write("Fish & chips");
/// drop(page);
/// assert_eq!(&*chunks.take().expect("what was written"), b"Fish &amp; chips");
/// ```
pub struct Chunk {
    /// Invariant: `length` initialised bytes in the owner's allocation, which nobody writes while this lives; without an
    /// owner, bytes that are there for ever.
    start: NonNull<u8>,
    length: usize,
    owner: Option<Owner>,
}

impl Chunk {
    /// # Safety
    /// `length` bytes are initialised there, in the owner's allocation, and nobody writes them while it is owned.
    #[inline]
    pub(super) unsafe fn new(start: NonNull<u8>, length: usize, owner: Owner) -> Self {
        Self {
            start,
            length,
            owner: Some(owner),
        }
    }

    /// Bytes that are part of the program.
    pub(super) const fn fixed(bytes: &'static [u8]) -> Self {
        Self {
            start: NonNull::from_ref(bytes).cast(),
            length: bytes.len(),
            owner: None,
        }
    }
}

// SAFETY: the bytes are only read, and the owner is `Send` and `Sync`.
unsafe impl Send for Chunk {}
// SAFETY: as above.
unsafe impl Sync for Chunk {}

impl Deref for Chunk {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        // SAFETY: the invariant of the fields.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.length) }
    }
}

impl AsRef<[u8]> for Chunk {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Clone for Chunk {
    fn clone(&self) -> Self {
        Self {
            start: self.start,
            length: self.length,
            owner: self.owner.as_ref().map(Owner::share),
        }
    }
}

impl fmt::Debug for Chunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Chunk")
            .field(&String::from_utf8_lossy(self))
            .finish()
    }
}
