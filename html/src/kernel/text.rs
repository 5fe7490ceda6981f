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
#[expect(
    clippy::inline_always,
    reason = "two comparisons and jumps, which a call of their own would double"
)]
#[inline(always)]
pub(crate) unsafe fn text(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    // SAFETY: the same contract; the machine is known to have AVX2 where that is asked for.
    unsafe {
        match MACHINE.load(Ordering::Relaxed) {
            WIDE => super::avx2::text(to, from, length),
            NARROW => super::sse2::text(to, from, length),
            _ => unknown(to, from, length),
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
pub(crate) use super::words::text;

/// What the machine has. `is_x86_feature_detected` remembers it as well, but where it might have to find out, it costs the
/// registers of a call.
#[cfg(target_arch = "x86_64")]
static MACHINE: AtomicU8 = AtomicU8::new(0);
#[cfg(target_arch = "x86_64")]
const NARROW: u8 = 1;
#[cfg(target_arch = "x86_64")]
const WIDE: u8 = 2;

/// # Safety
/// As [`text`].
#[cfg(target_arch = "x86_64")]
#[cold]
#[inline(never)]
unsafe fn unknown(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    let wide = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("bmi1");
    MACHINE.store(if wide { WIDE } else { NARROW }, Ordering::Relaxed);
    // SAFETY: the same contract.
    unsafe { text(to, from, length) }
}
