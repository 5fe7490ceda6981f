//! Characters that can't stand in a document, or that each reader sees otherwise.

use super::Checker;
use crate::rule::{self, Rule};
use alloc::format;

/// What may be wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// A control, or no character at all.
    Forbidden,
    /// One that means something to some only.
    Private,
}

impl<L: Copy> Checker<L> {
    /// Checks the characters of a literal, wherever it stands.
    pub(super) fn check_characters(&mut self, text: &str, at: L) {
        // Nearly every text is free of all bytes that a fault begins with.
        if is_plain(text.as_bytes()) || text.bytes().all(is_harmless) {
            return;
        }
        let fault = |wanted| text.chars().find(|&c| fault(c) == Some(wanted));
        if let Some(c) = fault(Fault::Forbidden) {
            self.report_character(&rule::CONTROL_CHARACTER, c, at);
        }
        if let Some(c) = fault(Fault::Private) {
            self.report_character(&rule::PRIVATE_CHARACTER, c, at);
        }
    }

    fn report_character(&mut self, rule: &'static Rule, c: char, at: L) {
        let code = format!("U+{:04X}", u32::from(c));
        let message = rule::fill(rule.message, &[("code", &code)]);
        let help = match meant(c) {
            Some(meant) => format!("did you mean `{meant}` (U+{:04X})?", u32::from(meant)),
            None => rule.help.into(),
        };
        self.report(rule, at, message, Some(help));
    }
}

/// Whether all bytes are printable ASCII, eight at a time: without optimization, a call per byte would be felt.
fn is_plain(bytes: &[u8]) -> bool {
    const LOW: u64 = 0x2020_2020_2020_2020;
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        let word = u64::from_ne_bytes(*word);
        // A byte below a space borrows, DEL carries, and what isn't ASCII has the bit anyway.
        if (word.wrapping_sub(LOW) | word | word.wrapping_add(ONES)) & HIGH != 0 {
            return false;
        }
    }
    for &byte in rest {
        let (b' '..=b'~') = byte else {
            return false;
        };
    }
    true
}

/// Whether no character with a fault begins with this byte.
fn is_harmless(byte: u8) -> bool {
    // The last two are the bytes behind the first of a character, and the first of U+00C0 to U+DFFF.
    matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x20..=0x7e | 0x80..=0xbf | 0xc3..=0xed)
}

fn fault(c: char) -> Option<Fault> {
    match c {
        '\t' | '\n' | '\r' | '\u{c}' => None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' => Some(Fault::Forbidden),
        _ if u32::from(c) & 0xfffe == 0xfffe => Some(Fault::Forbidden),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(Fault::Private),
        _ => None,
    }
}

/// The character that has this number in the encoding which controls are most often mistaken from (Encoding, "windows-1252").
fn meant(c: char) -> Option<char> {
    const MEANT: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    let index = u32::from(c).checked_sub(0x80)? as usize;
    MEANT
        .get(index)
        .copied()
        .filter(|meant| !meant.is_control())
}

#[cfg(test)]
mod tests {
    use super::{Fault, fault, is_harmless, is_plain, meant};

    #[test]
    fn plain_texts_are_printable_ascii() {
        for byte in 0..=u8::MAX {
            for length in 1..=17 {
                for at in 0..length {
                    let mut text = [b'x'; 17];
                    text[at] = byte;
                    let plain = (0x20..=0x7e).contains(&byte);
                    assert_eq!(
                        is_plain(&text[..length]),
                        plain,
                        "{byte:#x} at {at} of {length}"
                    );
                }
            }
        }
    }

    #[test]
    fn every_fault_begins_with_a_byte_that_is_looked_at() {
        for c in '\0'..=char::MAX {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert!(fault(c).is_none() || !is_harmless(first), "{c:?}");
        }
    }

    #[test]
    fn controls_and_noncharacters_are_forbidden() {
        for c in [
            '\0',
            '\u{1}',
            '\u{b}',
            '\u{7f}',
            '\u{85}',
            '\u{fdd0}',
            '\u{ffff}',
            '\u{1fffe}',
            '\u{10ffff}',
        ] {
            assert_eq!(fault(c), Some(Fault::Forbidden), "{c:?}");
        }
        for c in [
            '\t', '\u{c}', ' ', 'é', '\u{ad}', '\u{2028}', '\u{feff}', '\u{fffd}', '🙂',
        ] {
            assert_eq!(fault(c), None, "{c:?}");
        }
        assert_eq!(fault('\u{e000}'), Some(Fault::Private));
        assert_eq!(fault('\u{100000}'), Some(Fault::Private));
    }

    #[test]
    fn what_was_meant_is_known() {
        assert_eq!(meant('\u{96}'), Some('–'));
        assert_eq!(
            (meant('\u{81}'), meant('\u{1}'), meant('\u{a0}')),
            (None, None, None)
        );
    }
}
