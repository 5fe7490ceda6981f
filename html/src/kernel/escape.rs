//! Long strings: picks the kernel that suits the length and the machine.
#![expect(
    unsafe_code,
    reason = "calls kernels that write at a cursor whose room the caller has checked"
)]

/// How many bytes one byte of a string can become.
pub(crate) const EXPANSION: usize = 6;

/// Writes `length` bytes from `from`, escaped, and returns the end.
///
/// # Safety
/// `from` is valid for reading `length` bytes; at `to` there is room for `EXPANSION * length + 64` bytes; the two don't
/// overlap.
#[inline]
pub(crate) unsafe fn long(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: the same contract; AVX2 was asked for.
    unsafe {
        if length >= 128 && is_x86_feature_detected!("avx2") {
            super::avx2::escape(to, from, length)
        } else {
            super::sse2::escape(to, from, length)
        }
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    // SAFETY: the same contract.
    unsafe {
        super::words::escape(to, from, length)
    }
}
