//! The replacement of one character, looked up and written without a branch.
#![expect(
    unsafe_code,
    reason = "writes at a cursor whose room the caller has checked"
)]

/// The characters to escape and what is written for them. No two of them agree in their low four bits.
///
/// `\r` is among them because a parser would read a bare one as `\n`, and NUL because HTML can't express it.
const REPLACEMENTS: [(u8, &str); 6] = [
    (b'&', "&amp;"),
    (b'<', "&lt;"),
    (b'>', "&gt;"),
    (b'"', "&quot;"),
    (b'\r', "&#13;"),
    (b'\0', "\u{fffd}"),
];

/// By the low four bits of the character: the replacement in the low bytes, its length in the highest one.
static BY_NIBBLE: [u64; 16] = {
    let mut table = [0; 16];
    let mut row = 0;
    while row < REPLACEMENTS.len() {
        let (character, replacement) = REPLACEMENTS[row];
        let mut bytes = [0; 8];
        let mut index = 0;
        while index < replacement.len() {
            bytes[index] = replacement.as_bytes()[index];
            index += 1;
        }
        bytes[7] = replacement.len().to_le_bytes()[0];
        table[(character & 15) as usize] = u64::from_le_bytes(bytes);
        row += 1;
    }
    table
};

/// By the low four bits: the character to escape, or one that no character with these bits equals.
pub(super) const NEEDLES: [u8; 16] = {
    let mut table = [0xff; 16];
    let mut row = 0;
    while row < REPLACEMENTS.len() {
        table[(REPLACEMENTS[row].0 & 15) as usize] = REPLACEMENTS[row].0;
        row += 1;
    }
    table
};

/// Whether `byte` is replaced.
pub(super) fn is_special(byte: u8) -> bool {
    byte < 0x80 && NEEDLES[usize::from(byte & 15)] == byte
}

/// Writes the replacement of `byte`, which is special, and returns the end of it.
///
/// # Safety
/// There is room for 8 bytes at `to`.
#[inline]
pub(super) unsafe fn replace(byte: u8, to: *mut u8) -> *mut u8 {
    debug_assert!(is_special(byte));
    let packed = BY_NIBBLE[usize::from(byte & 15)];
    // SAFETY: room for 8 bytes, of which at most 6 count.
    unsafe {
        to.cast::<[u8; 8]>().write_unaligned(packed.to_le_bytes());
        to.add(usize::from(packed.to_le_bytes()[7]))
    }
}
