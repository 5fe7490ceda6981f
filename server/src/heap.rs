//! What the allocator keeps between two responses.

use std::hint::black_box;

/// Twice as much stays with the process at the end of its heap.
const KEPT: usize = 1024 * 1024;

/// Has memory that a response gave back kept for the next one.
///
/// The allocator of glibc returns the end of the heap to the kernel as soon as 128 KiB of it are free, which a page of some
/// size frees each time, and each time the kernel takes it away, gives it back and clears it: a good part of what such a page
/// costs. The allocator learns from the largest block that it has mapped and freed: it returns nothing below twice its size
/// from then on. Other allocators don't mind.
pub(crate) fn keep() {
    drop(black_box(Vec::<u8>::with_capacity(KEPT)));
}
