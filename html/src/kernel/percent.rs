//! Components of URLs: all but letters, digits and `-._~` in percent-encoding (RFC 3986, section 2.3).
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

/// How many bytes one byte can become.
pub(crate) const PERCENT: usize = 3;

/// Per byte: whether it stands for itself.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0u8;
    while byte < 0x80 {
        table[byte as usize] =
            byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// Writes `text`, encoded, and returns the end.
///
/// # Safety
/// There is room for `PERCENT * text.len() + 64` bytes at `to`.
#[inline(never)]
pub(crate) unsafe fn percent(mut to: *mut u8, text: &[u8]) -> *mut u8 {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    // SAFETY: three bytes are written per byte at most.
    unsafe {
        for &byte in text {
            if UNRESERVED[usize::from(byte)] {
                *to = byte;
                to = to.add(1);
            } else {
                let code = [
                    b'%',
                    HEX[usize::from(byte >> 4)],
                    HEX[usize::from(byte & 15)],
                ];
                to.cast::<[u8; 3]>().write_unaligned(code);
                to = to.add(3);
            }
        }
    }
    to
}
