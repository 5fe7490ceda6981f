//! The character references, each as one store of eight bytes.
#![expect(
    clippy::inline_always,
    reason = "the limit leaves nothing to the optimizer's taste"
)]

/// By `(byte & 0x1f) >> 1`, which tells the four characters apart: the reference, and its length in the top byte.
static REFERENCES: [u64; 16] = {
    let mut table = [0; 16];
    table[1] = packed(b"&quot;");
    table[3] = packed(b"&amp;");
    table[14] = packed(b"&lt;");
    table[15] = packed(b"&gt;");
    table
};

const fn packed(reference: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let mut index = 0;
    while index < reference.len() {
        bytes[index] = reference[index];
        index += 1;
    }
    bytes[7] = index.to_le_bytes()[0];
    u64::from_le_bytes(bytes)
}

/// Writes the reference for one of `&`, `<`, `>`, `"`, and returns the place behind it.
///
/// # Safety
///
/// Eight bytes at `to` can be written.
#[inline(always)]
pub(super) unsafe fn write(to: *mut u8, byte: u8) -> *mut u8 {
    let reference = REFERENCES[usize::from((byte & 0x1f) >> 1)];
    let [.., length] = reference.to_le_bytes();
    // SAFETY: the caller says so; a reference is shorter than eight bytes.
    unsafe {
        to.cast::<[u8; 8]>()
            .write_unaligned(reference.to_le_bytes());
        to.add(usize::from(length))
    }
}
