//! The memory of chunks, and what is kept of it: a thread writes one page after the other to the same few chunks.
#![expect(
    unsafe_code,
    reason = "allocates and frees what others point into, with its size in front of it"
)]

use std::alloc::{self, Layout};
use std::cell::RefCell;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What stands before the bytes.
#[repr(C)]
pub(super) struct Header {
    /// How many owners point here.
    pub(super) references: AtomicUsize,
    /// How many bytes, from the first, are initialised and won't be written again while a reader has them.
    pub(super) published: AtomicUsize,
    /// How many bytes follow this header. Never changes while there is more than one owner.
    pub(super) capacity: usize,
}

/// An allocation that nobody but its holder knows. Freed when it is dropped.
///
/// Invariant: the pointer comes from an allocation of `layout(capacity)` with an initialised [`Header`].
pub(super) struct Memory(NonNull<Header>);

impl Memory {
    #[inline]
    pub(super) fn allocate(capacity: usize) -> Self {
        let layout = layout(capacity);
        // SAFETY: the layout isn't empty, because it has room for the header.
        let Some(header) =
            NonNull::new(unsafe { alloc::alloc(layout) }).map(NonNull::cast::<Header>)
        else {
            alloc::handle_alloc_error(layout);
        };
        let fresh = Header {
            references: AtomicUsize::new(1),
            published: AtomicUsize::new(0),
            capacity,
        };
        // SAFETY: freshly allocated with room and alignment for a header.
        unsafe { header.write(fresh) };
        Self(header)
    }

    /// # Safety
    /// The pointer is of this type's invariant, and nobody else uses it any more.
    #[inline]
    pub(super) unsafe fn from_raw(header: NonNull<Header>) -> Self {
        Self(header)
    }

    #[inline]
    pub(super) fn into_raw(self) -> NonNull<Header> {
        std::mem::ManuallyDrop::new(self).0
    }

    #[inline]
    pub(super) fn header(&self) -> &Header {
        // SAFETY: initialised and alive by the invariant. The reference covers the header only.
        unsafe { self.0.as_ref() }
    }
}

impl Drop for Memory {
    #[inline]
    fn drop(&mut self) {
        let size = size_of::<Header>() + self.header().capacity;
        // SAFETY: allocated with this layout by the invariant, so it is one; nobody else has it.
        unsafe {
            let layout = Layout::from_size_align_unchecked(size, align_of::<Header>());
            alloc::dealloc(self.0.as_ptr().cast(), layout);
        }
    }
}

/// A header and `capacity` bytes.
#[inline]
pub(super) fn layout(capacity: usize) -> Layout {
    capacity
        .checked_add(size_of::<Header>())
        .and_then(|size| Layout::from_size_align(size, align_of::<Header>()).ok())
        .expect("a page of more bytes than memory can have")
}

/// How many chunks a thread keeps: as many as a page of some size has in use at a time.
const KEPT: usize = 4;
/// The smallest and the largest chunk that is kept. Smaller ones are fragments, of which there are many sizes.
const SIZES: std::ops::RangeInclusive<usize> = 16 * 1024..=128 * 1024;

thread_local! {
    /// What this thread will write to next. The allocator would give and take such blocks at the end of the heap, for more
    /// than a small page costs; and what was used last is in the caches still.
    static SPARE: RefCell<[Option<Memory>; KEPT]> = const { RefCell::new([const { None }; KEPT]) };
}

/// Memory for a chunk of a page, `capacity` bytes at least.
pub(super) fn take(capacity: usize) -> Memory {
    let fits = |memory: &mut Memory| {
        let spare = memory.header().capacity;
        (capacity..=capacity.saturating_mul(2)).contains(&spare)
    };
    let spare = SPARE.try_with(|spare| {
        let mut spare = spare.borrow_mut();
        spare.iter_mut().find_map(|place| place.take_if(fits))
    });
    // A thread that ends has none any more.
    let Ok(Some(memory)) = spare else {
        return Memory::allocate(capacity);
    };
    let header = memory.header();
    header.references.store(1, Ordering::Relaxed);
    header.published.store(0, Ordering::Relaxed);
    memory
}

/// Keeps memory that is of use again, and frees the rest.
#[inline]
pub(super) fn give_back(memory: Memory) {
    if SIZES.contains(&memory.header().capacity) {
        keep(memory);
    }
}

fn keep(memory: Memory) {
    let _ = SPARE.try_with(|spare| {
        let mut spare = spare.borrow_mut();
        if let Some(place) = spare.iter_mut().find(|place| place.is_none()) {
            *place = Some(memory);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::{KEPT, Memory, SIZES, give_back, take};
    use crate::sink::owner::Owner;
    use std::ptr::NonNull;
    use std::sync::atomic::Ordering;

    fn place(memory: &Memory) -> usize {
        NonNull::from(memory.header()).addr().get()
    }

    #[test]
    fn what_was_given_back_is_used_again_where_it_fits() {
        let size = *SIZES.start();
        let first = take(size);
        let place_of_first = place(&first);
        give_back(first);
        assert_ne!(place(&take(4 * size)), place_of_first);
        assert_ne!(place(&take(size / 4)), place_of_first);
        let second = take(size - 100);
        assert_eq!(place(&second), place_of_first);
        assert_eq!(second.header().capacity, size);
        assert_eq!(second.header().published.load(Ordering::Relaxed), 0);
    }

    #[test]
    fn a_thread_keeps_a_few_and_only_what_is_of_use() {
        let kept = || super::SPARE.with_borrow(|spare| spare.iter().flatten().count());
        let many: Vec<Memory> = (0..2 * KEPT).map(|_| take(*SIZES.end())).collect();
        give_back(Memory::allocate(SIZES.start() - 1));
        give_back(Memory::allocate(SIZES.end() + 1));
        assert_eq!(kept(), 0);
        many.into_iter().for_each(give_back);
        assert_eq!(kept(), KEPT);
    }

    #[test]
    fn what_another_thread_gives_back_is_kept_there() {
        let chunk = Owner::streaming(*SIZES.start());
        let place = chunk.bytes().addr();
        let there = std::thread::spawn(move || {
            drop(chunk);
            Owner::streaming(*SIZES.start()).bytes().addr()
        });
        assert_eq!(there.join().unwrap(), place);
    }
}
