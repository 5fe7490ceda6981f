//! Classes of bytes: what may stand in a token, a field value, a target, a host.

/// The characters of tokens (RFC 9110 section 5.6.2).
pub(super) const TOKEN: u8 = 1;

/// The characters of field values (RFC 9110 section 5.5): visible ones, spaces, tabs, and what isn't ASCII.
pub(super) const FIELD: u8 = 1 << 1;

/// The characters of URIs and those that browsers leave as they are. A fragment is never sent, and spaces, quotes,
/// angle brackets and what isn't ASCII are percent-encoded.
pub(super) const TARGET: u8 = 1 << 2;

/// Those of a path, where hyper doesn't take a backtick.
pub(super) const PATH: u8 = 1 << 3;

/// The characters of a registered name that stand for themselves (RFC 3986 section 3.2.2).
pub(super) const NAME: u8 = 1 << 4;

/// One look at a table per byte, whatever is asked.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = u8::MAX;
    while byte > 0 {
        classes[byte as usize] = classes_of(byte);
        byte -= 1;
    }
    classes // NUL is of no class
};

const fn classes_of(byte: u8) -> u8 {
    let mut classes = 0;
    if byte.is_ascii_alphanumeric() || is_one_of(byte, b"!#$%&'*+-.^_`|~") {
        classes |= TOKEN;
    }
    if byte == b'\t' || (byte >= b' ' && byte != 0x7f) {
        classes |= FIELD;
    }
    if byte.is_ascii_graphic() && !is_one_of(byte, b"\"#<>") {
        classes |= TARGET;
        if byte != b'`' {
            classes |= PATH;
        }
    }
    if byte.is_ascii_alphanumeric() || is_one_of(byte, b"-._~!$&'()*+,;=") {
        classes |= NAME;
    }
    classes
}

const fn is_one_of(byte: u8, bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether a byte is of the class.
pub(super) fn is(class: u8, byte: u8) -> bool {
    CLASSES[usize::from(byte)] & class != 0
}

/// How many of the first bytes are of the class.
pub(super) fn span(class: u8, bytes: &[u8]) -> usize {
    let end = bytes.iter().position(|byte| !is(class, *byte));
    end.unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{FIELD, NAME, PATH, TARGET, TOKEN, is, span};

    #[test]
    fn each_class_has_its_bytes() {
        let count = |class| (0..=255).filter(|byte| is(class, *byte)).count();
        assert_eq!(count(TOKEN), 62 + 15);
        assert_eq!(count(FIELD), 256 - 32 - 1 + 1);
        assert_eq!(count(TARGET), 94 - 4);
        assert_eq!(count(PATH), 94 - 5);
        assert_eq!(count(NAME), 62 + 15);
        assert!(is(TARGET, b'`') && !is(PATH, b'`') && !is(NAME, b'%') && !is(TOKEN, b'='));
    }

    #[test]
    fn a_span_ends_before_the_first_other_byte() {
        assert_eq!(span(TOKEN, b"ab c"), 2);
        assert_eq!(span(TOKEN, b"abc"), 3);
        assert_eq!(span(TOKEN, b" abc"), 0);
    }
}
