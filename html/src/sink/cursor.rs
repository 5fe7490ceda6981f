//! The sink that pages are written to: a private cursor into a chunk, and one check of the room per operation.
#![expect(
    unsafe_code,
    reason = "writes through a raw cursor, whose room each operation checks once"
)]

use super::escape::{Escape, escape};
use super::owner::Owner;
use super::queue::{Chunks, Queue};
use crate::{Render, kernel};
use std::fmt;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::Arc;

/// Bytes that are always left behind the room that was asked for, so that the kernel may write whole blocks.
const SLACK: usize = 64;
/// The smallest room for text.
const SMALLEST: usize = 256;

/// What pages are written to.
///
/// `html!(h, …)` writes to the `h: &mut Html` that it is given. An `Html` either keeps all of a page, to become a
/// [`Fragment`](crate::Fragment) or a `String` in the end, or [streams](Html::streaming) it to whoever polls.
///
/// ```
/// let mut h = html::Html::new();
/// h.write("1 < 2");
/// assert_eq!(h.into_string(), "1 &lt; 2");
/// ```
pub struct Html {
    /// Where the next byte goes. Invariant: in the chunk, the bytes before it are initialised, and it is derived from the
    /// chunk's own pointer; none of the bytes from here on is published.
    pub(super) cursor: *mut u8,
    /// Where room ends. Invariant: in the chunk, `SLACK` bytes before its end; never before `cursor`.
    pub(super) end: *mut u8,
    /// The address from which a page in a loop should wait for the reader; no address of memory when this isn't read from.
    high_water: usize,
    /// How many bytes were written to earlier chunks, or to this one before it was written anew.
    pub(super) before: usize,
    /// Writes text.
    pub(super) escape: Escape,
    /// The memory. Let go in `finish`.
    pub(super) chunk: ManuallyDrop<Owner>,
    /// What the reader sees, if this streams. Let go in `finish`.
    pub(super) stream: ManuallyDrop<Option<Arc<Queue>>>,
}

// SAFETY: the pointers point into the chunk, which is `Send`, and nobody else writes it.
unsafe impl Send for Html {}
// SAFETY: `&Html` only reads bytes that nobody writes while it lives.
unsafe impl Sync for Html {}

impl Html {
    /// An empty sink that keeps what is written.
    ///
    /// ```
    /// assert_eq!(html::Html::new().into_string(), "");
    /// ```
    pub fn new() -> Self {
        Self::with_capacity(0)
    }

    /// As [`new`](Self::new), with room for `capacity` bytes.
    ///
    /// ```
    /// let mut h = html::Html::with_capacity(1000);
    /// h.write("Hello");
    /// assert_eq!(h.as_str(), "Hello");
    /// ```
    pub fn with_capacity(capacity: usize) -> Self {
        Self::with_room(capacity.max(SMALLEST))
    }

    /// As [`with_capacity`](Self::with_capacity), also for less than the smallest page.
    #[inline]
    pub(crate) fn with_room(capacity: usize) -> Self {
        Self::with_chunk(Owner::new(room(capacity)))
    }

    #[inline]
    fn with_chunk(chunk: Owner) -> Self {
        let mut h = Self {
            cursor: ptr::null_mut(),
            end: ptr::null_mut(),
            high_water: usize::MAX,
            before: 0,
            escape: escape(),
            chunk: ManuallyDrop::new(chunk),
            stream: ManuallyDrop::new(None),
        };
        h.aim(0);
        h
    }

    /// A sink whose content is taken piece by piece through the [`Chunks`], also while the page is written, so that a
    /// page of any length needs constant memory.
    ///
    /// Past `high_water` bytes that nobody has taken, loops in async pages wait for the reader.
    ///
    /// ```
    /// let (mut h, mut chunks) = html::Html::streaming(16 * 1024);
    /// h.write("Hello");
    /// drop(h);
    /// assert_eq!(chunks.take().as_deref(), Some(&b"Hello"[..]));
    /// assert!(chunks.take().is_none());
    /// ```
    pub fn streaming(high_water: usize) -> (Self, Chunks) {
        // A quarter more, so that what is written between two looks at the mark mostly fits.
        let capacity = high_water.saturating_add(high_water / 4).max(SMALLEST);
        let mut h = Self::with_chunk(Owner::streaming(room(capacity)));
        let queue = Queue::new(h.chunk.share(), high_water, capacity);
        h.stream = ManuallyDrop::new(Some(Arc::clone(&queue)));
        h.watch(0);
        (h, Chunks::new(queue))
    }

    /// Points the cursor at byte `length` of the chunk, whose bytes up to there are initialised.
    #[inline]
    pub(super) fn aim(&mut self, length: usize) {
        let (bytes, capacity) = (self.chunk.bytes(), self.chunk.capacity());
        debug_assert!(length + SLACK <= capacity);
        // SAFETY: both stay within the chunk: every chunk of a sink has room for `SLACK` bytes behind what is written.
        unsafe {
            self.cursor = bytes.add(length);
            self.end = bytes.add(capacity - SLACK);
        }
    }

    /// Moves the mark: `unread` bytes before the cursor are unread.
    pub(super) fn watch(&mut self, unread: usize) {
        if let Some(queue) = &*self.stream {
            self.high_water = self
                .cursor
                .addr()
                .saturating_add(queue.high_water.saturating_sub(unread));
        }
    }

    #[inline]
    pub(super) fn streams(&self) -> bool {
        self.stream.is_some()
    }

    /// How many bytes of the chunk are written.
    #[inline]
    pub(super) fn filled(&self) -> usize {
        self.cursor.addr() - self.chunk.bytes().addr()
    }

    /// Makes room for `additional` bytes.
    #[inline]
    pub(super) fn reserve(&mut self, additional: usize) {
        if self.end.addr() - self.cursor.addr() < additional {
            self.grow(additional);
        }
    }

    #[cold]
    #[inline(never)]
    pub(super) extern "C" fn grow(&mut self, additional: usize) {
        let filled = self.filled();
        if let Some(queue) = &*self.stream {
            let next = Owner::streaming(room(queue.capacity.max(additional)));
            // SAFETY: what is before the cursor is initialised and not written again.
            unsafe { self.chunk.publish(filled) };
            let unread = queue.hand_over(next.share());
            self.before += filled;
            *self.chunk = next;
            self.aim(0);
            self.watch(unread);
        } else {
            let needed = filled.saturating_add(additional).saturating_add(SLACK);
            let capacity = needed.max(self.chunk.capacity().saturating_mul(2));
            self.chunk.grow(filled, capacity);
            self.aim(filled);
        }
    }

    /// Writes `value` as a splice in text would: escaped, unless it is markup.
    ///
    /// ```
    /// let mut h = html::Html::new();
    /// h.write(&7).write(" > ").write("6");
    /// assert_eq!(h.as_str(), "7 &gt; 6");
    /// ```
    pub fn write<T: Render + ?Sized>(&mut self, value: &T) -> &mut Self {
        value.render(self);
        self
    }

    /// What is written; nothing when this streams, since that is the reader's.
    pub fn as_str(&self) -> &str {
        if self.streams() {
            return "";
        }
        // SAFETY: initialised up to the cursor, and nothing but whole strings and ASCII was written to a chunk that is
        // never handed over.
        unsafe {
            std::str::from_utf8_unchecked(std::slice::from_raw_parts(
                self.chunk.bytes(),
                self.filled(),
            ))
        }
    }

    /// How many bytes were written to this sink in all, whether they were taken since or not: the place in the page that
    /// the next byte will have.
    ///
    /// ```
    /// let (mut h, chunks) = html::Html::streaming(16 * 1024);
    /// h.write("Hello");
    /// assert_eq!(h.position(), 5);
    /// # drop(chunks);
    /// ```
    pub fn position(&self) -> usize {
        self.before + self.filled()
    }

    /// How many bytes are written; none when this streams.
    pub fn len(&self) -> usize {
        self.as_str().len()
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[doc(hidden)]
    #[inline]
    pub fn __publish(&mut self) {
        if self.streams() {
            let filled = self.filled();
            // SAFETY: what is before the cursor is initialised and not written again, but after a rewind.
            unsafe { self.chunk.publish(filled) };
        }
    }

    #[doc(hidden)]
    #[inline]
    pub fn __is_full(&self) -> bool {
        self.cursor.addr() >= self.high_water
    }
}

/// How large a chunk for `capacity` bytes is. What an operation asks for is the worst that its value could come to, also of
/// the last one.
#[inline]
fn room(capacity: usize) -> usize {
    capacity
        .saturating_add(kernel::EXPANSION * kernel::SHORT)
        .saturating_add(SLACK)
}

impl Default for Html {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Html")
            .field("streaming", &self.streams())
            .field("text", &self.as_str())
            .finish_non_exhaustive()
    }
}
