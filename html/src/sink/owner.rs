//! Memory that one writer fills while readers look at what is published: count, length and bytes in one allocation.
#![expect(
    unsafe_code,
    reason = "owns an allocation that a writer and readers use at the same time"
)]

use super::chunk::Chunk;
use super::memory::{self, Header, Memory, layout};
use std::alloc;
use std::ptr::{self, NonNull};
use std::sync::atomic::{Ordering, fence};

/// A counted reference to a chunk.
///
/// Invariant: the pointer comes from an allocation of `layout(capacity)` with an initialised [`Header`], and that
/// allocation lives as long as any owner does.
pub(super) struct Owner(NonNull<Header>);

// SAFETY: the count and the length are atomic; the capacity changes only through `&mut` of a sole owner; who may touch
// the bytes is decided by the writer (one, behind the published length) and by `Chunk` (before it).
unsafe impl Send for Owner {}
// SAFETY: as above: nothing that `&Owner` offers touches memory other than through atomics, but for `capacity`, which is
// only read.
unsafe impl Sync for Owner {}

impl Owner {
    /// A chunk of which nothing is published.
    #[inline]
    pub(super) fn new(capacity: usize) -> Self {
        Self(Memory::allocate(capacity).into_raw())
    }

    /// The same for a sink that streams, whose chunks are all of one size: one that this thread has used before.
    pub(super) fn streaming(capacity: usize) -> Self {
        Self(memory::take(capacity).into_raw())
    }

    #[inline]
    fn header(&self) -> &Header {
        // SAFETY: initialised and alive by the invariant. The reference covers the header only, and all of it that ever
        // changes under a shared owner is atomic.
        unsafe { self.0.as_ref() }
    }

    /// Where the bytes begin: valid for `capacity` bytes, by the provenance of the allocation.
    #[inline]
    pub(super) fn bytes(&self) -> *mut u8 {
        // SAFETY: the bytes follow the header in the same allocation.
        unsafe { self.0.add(1).cast::<u8>().as_ptr() }
    }

    #[inline]
    pub(super) fn capacity(&self) -> usize {
        self.header().capacity
    }

    /// A further owner.
    pub(super) fn share(&self) -> Self {
        // Whoever makes a new owner has one already, so nothing needs to be ordered. Counts that near the overflow mean
        // that owners are leaked in a loop.
        let before = self.header().references.fetch_add(1, Ordering::Relaxed);
        if before > isize::MAX.unsigned_abs() {
            std::process::abort();
        }
        Self(self.0)
    }

    /// How many owners there are. What other owners did before they went away is visible afterwards.
    #[inline]
    pub(super) fn owners(&self) -> usize {
        self.header().references.load(Ordering::Acquire)
    }

    /// Lets readers see the first `length` bytes.
    ///
    /// # Safety
    /// These bytes are initialised, and the writer won't write them again, unless [`withdraw`](Self::withdraw) allows it.
    pub(super) unsafe fn publish(&self, length: usize) {
        debug_assert!(length <= self.capacity());
        self.header().published.store(length, Ordering::Release);
    }

    pub(super) fn published(&self) -> usize {
        self.header().published.load(Ordering::Acquire)
    }

    /// Publishes nothing any more, if there are no more than `owners`. When these are known to hold no reader, the bytes
    /// may be written anew.
    pub(super) fn withdraw(&self, owners: usize) -> bool {
        let alone = self.owners() <= owners;
        if alone {
            self.header().published.store(0, Ordering::Release);
        }
        alone
    }

    /// A reader of what is published from `from` on, if that is anything.
    pub(super) fn reader(&self, from: usize) -> Option<Chunk> {
        let to = self.published();
        if from >= to {
            return None;
        }
        // SAFETY: `from` is less than the published length, which is within the capacity.
        let start = unsafe { NonNull::new_unchecked(self.bytes().add(from)) };
        // SAFETY: what is published is initialised, and isn't written while there is a further owner.
        Some(unsafe { Chunk::new(start, to - from, self.share()) })
    }

    /// The last reader, of what is published from `from` on, if that is anything. A sole owner becomes it, uncounted.
    pub(super) fn into_reader(self, from: usize) -> Option<Chunk> {
        if self.owners() > 1 {
            return self.reader(from);
        }
        let length = self
            .published()
            .checked_sub(from)
            .filter(|length| *length > 0)?;
        // SAFETY: `from` is less than the published length, which is within the capacity.
        let start = unsafe { NonNull::new_unchecked(self.bytes().add(from)) };
        // SAFETY: what is published is initialised, and a sole owner that reads leaves nobody who writes.
        Some(unsafe { Chunk::new(start, length, self) })
    }

    /// Ends the writing: all that there is can be read.
    ///
    /// # Safety
    /// The first `length` bytes are initialised, and the writer is gone.
    #[inline]
    pub(super) unsafe fn freeze(self, length: usize) -> Chunk {
        debug_assert!(length <= self.capacity());
        // SAFETY: the bytes are never null; the caller's promise.
        unsafe { Chunk::new(NonNull::new_unchecked(self.bytes()), length, self) }
    }

    /// Makes room for `capacity` bytes and keeps the first `length` ones, in another place. Nothing of it is published.
    pub(super) fn grow(&mut self, length: usize, capacity: usize) {
        debug_assert!(length <= self.capacity() && capacity >= length);
        if self.owners() == 1 {
            let (old, new) = (layout(self.capacity()), layout(capacity));
            // SAFETY: allocated with `old` by the invariant, and nobody else has it; `layout` has checked that the new
            // size doesn't overflow.
            let moved = unsafe { alloc::realloc(self.0.as_ptr().cast(), old, new.size()) };
            let Some(header) = NonNull::new(moved).map(NonNull::cast::<Header>) else {
                alloc::handle_alloc_error(new);
            };
            // SAFETY: `realloc` moved the header along, and a sole owner may change it.
            unsafe { (*header.as_ptr()).capacity = capacity };
            self.0 = header;
            self.withdraw(1);
        } else {
            let larger = Self::new(capacity);
            // SAFETY: both have room for `length` bytes and are different allocations. A byte-wise copy is allowed to
            // move uninitialised bytes.
            unsafe { ptr::copy_nonoverlapping(self.bytes(), larger.bytes(), length) };
            *self = larger;
        }
    }
}

impl Drop for Owner {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: this owner isn't used any more.
        unsafe { release(self.0) };
    }
}

/// Takes an owner away, and frees the memory if it was the last one. Out of line, so that each place where a fragment goes
/// is a call; with the ABI of C, because that is known not to unwind.
///
/// # Safety
/// An [`Owner`]'s pointer, which isn't used any more.
#[inline(never)]
unsafe extern "C" fn release(chunk: NonNull<Header>) {
    // SAFETY: the invariant of `Owner`, until the memory goes.
    let header = unsafe { chunk.as_ref() };
    // A sole owner needs no atomic subtraction, which would cost as much as writing a small page: nobody else can make
    // a further owner. Either way, what the other owners did happens before the memory goes.
    if header.references.load(Ordering::Acquire) != 1 {
        if header.references.fetch_sub(1, Ordering::Release) != 1 {
            return;
        }
        fence(Ordering::Acquire);
    }
    // SAFETY: this was the last owner.
    memory::give_back(unsafe { Memory::from_raw(chunk) });
}
