//! Text, escaped: picks the kernel that suits the machine.
#![cfg_attr(
    target_arch = "x86_64",
    expect(
        unsafe_code,
        reason = "calls kernels that write at a cursor whose room the caller has checked"
    )
)]

#[cfg(target_arch = "x86_64")]
use std::sync::atomic::{AtomicU8, Ordering};

/// How many bytes one byte of text can become.
pub(crate) const EXPANSION: usize = 6;

/// The longest text that is short: its worst is small enough to ask for without looking at it.
pub(crate) const SHORT: usize = 32;

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// `from` is valid for reading `length` bytes; at `to` there is room for `EXPANSION * length + 64` bytes; the two don't
/// overlap.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(crate) unsafe fn text(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract; the machine is known to have AVX2 where that is asked for.
    unsafe {
        if is_wide() {
            super::avx2::text(to, from, length)
        } else {
            super::sse2::text(to, from, length)
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
pub(crate) use super::words::text;

/// What the machine has. `is_x86_feature_detected` remembers it as well, but asks for one feature at a time.
#[cfg(target_arch = "x86_64")]
static MACHINE: AtomicU8 = AtomicU8::new(0);
#[cfg(target_arch = "x86_64")]
const NARROW: u8 = 1;
#[cfg(target_arch = "x86_64")]
const WIDE: u8 = 2;

/// Whether the machine has AVX2 and what else its kernel needs.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(crate) fn is_wide() -> bool {
    match MACHINE.load(Ordering::Relaxed) {
        WIDE => true,
        NARROW => false,
        _ => find_out(),
    }
}

#[cfg(target_arch = "x86_64")]
#[cold]
#[inline(never)]
fn find_out() -> bool {
    let wide = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("bmi1");
    MACHINE.store(if wide { WIDE } else { NARROW }, Ordering::Relaxed);
    wide
}
