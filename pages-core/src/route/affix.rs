//! Values with fixed text around them: `report-{n}.txt`.

use super::decode::unit;
use std::cmp::Reverse;

/// The fixed text around a value, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Affix {
    pub(super) before: &'static str,
    pub(super) after: &'static str,
}

impl Affix {
    /// Where in `raw` the value stands whose segment reads `text`, unless that would be empty.
    pub(super) fn value(&self, raw: &str, text: &str) -> Option<(usize, usize)> {
        let value = text.strip_prefix(self.before)?.strip_suffix(self.after)?;
        if value.is_empty() {
            return None;
        }
        if raw.len() == text.len() {
            return Some((self.before.len(), raw.len() - self.after.len()));
        }
        let start = raw_len(raw.as_bytes(), self.before.len())?;
        let len = raw_len(raw.as_bytes().get(start..)?, value.len())?;
        Some((start, start + len))
    }

    /// The order in which affixes are tried: those with more text first, then by the text, so that it is always the same.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        (
            Reverse(self.before.len() + self.after.len()),
            self.before,
            self.after,
        )
    }
}

/// How much of `raw` stands for its first `bytes` bytes.
fn raw_len(raw: &[u8], bytes: usize) -> Option<usize> {
    (0..bytes).try_fold(0, |at, _| Some(at + unit(raw.get(at..)?)?.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::decode::decode;

    fn value<'a>(before: &'static str, after: &'static str, raw: &'a str) -> Option<&'a str> {
        let text = decode(raw).unwrap();
        let (start, end) = Affix { before, after }.value(raw, &text)?;
        Some(&raw[start..end])
    }

    #[test]
    fn the_value_is_what_is_left() {
        assert_eq!(value("file-", ".txt", "file-7.txt"), Some("7"));
        assert_eq!(value("", ".txt", ".txt.txt"), Some(".txt"));
        assert_eq!(value("@", "", "@ada"), Some("ada"));
    }

    #[test]
    fn the_value_is_found_among_escapes() {
        assert_eq!(
            value("file-", ".txt", "%66ile-%C3%A4b%2etxt"),
            Some("%C3%A4b")
        );
        assert_eq!(value("ä", "ö", "%C3%A4x%C3%B6"), Some("x"));
    }

    #[test]
    fn an_empty_value_is_none_and_the_two_do_not_overlap() {
        assert_eq!(value("file-", ".txt", "file-.txt"), None);
        assert_eq!(value("aba", "ba", "aba"), None);
        assert_eq!(value("a", "b", "xb"), None);
    }

    #[test]
    fn more_text_comes_first() {
        let mut affixes = [("", "b"), ("abc", ""), ("a", "b"), ("", "a")]
            .map(|(before, after)| Affix { before, after });
        affixes.sort_by_key(Affix::rank);
        assert_eq!(
            affixes.map(|affix| (affix.before, affix.after)),
            [("abc", ""), ("a", "b"), ("", "a"), ("", "b")]
        );
    }
}
