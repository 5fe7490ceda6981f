//! Allocations: how often a job asks for memory, counted by the allocator of a binary of its own.

use crate::figures::{Figure, Figures};
use crate::jobs::Job;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};

static COUNT: AtomicU64 = AtomicU64::new(0);

/// The system's allocator, counting. Growing counts as well: it may copy.
#[derive(Debug)]
pub struct Counting;

// SAFETY: everything is passed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.realloc(memory, layout, size) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract.
        unsafe { System.dealloc(memory, layout) }
    }
}

/// Counts the allocations of each job once it is warm.
///
/// # Panics
///
/// In a binary whose allocator isn't [`Counting`]: there is nothing to count.
pub fn allocations(jobs: &[Job<'_>]) -> Figures {
    let before = COUNT.load(Ordering::Relaxed);
    drop(std::hint::black_box(Box::new(0_u8)));
    assert_ne!(
        before,
        COUNT.load(Ordering::Relaxed),
        "the allocator doesn't count"
    );
    let mut figures = Figures::default();
    for job in jobs {
        job.repeat(2);
        let before = COUNT.load(Ordering::Relaxed);
        job.repeat(1);
        let count = COUNT.load(Ordering::Relaxed) - before;
        figures.push(Figure {
            part: job.part,
            workload: job.workload.to_owned(),
            contender: job.contender.to_owned(),
            metric: job.metric("allocations"),
            #[expect(
                clippy::cast_precision_loss,
                reason = "no rendering allocates that often"
            )]
            value: count as f64,
        });
    }
    figures
}
