//! Finds a boundary in the data of a part, by the rule of Horspool: most bytes are never looked at.

/// What is looked for: at most 255 bytes that begin with `\r\n--`, so that a comparison fails early in whatever data.
#[derive(Debug)]
pub(super) struct Needle {
    bytes: Vec<u8>,
    /// How far the window can move on when this is its last byte.
    skip: [u8; 256],
}

impl Needle {
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        debug_assert!((1..=255).contains(&bytes.len()));
        let length = u8::try_from(bytes.len()).unwrap_or(u8::MAX);
        let mut skip = [length; 256];
        for (left, byte) in (1..length).rev().zip(&bytes) {
            skip[usize::from(*byte)] = left;
        }
        Self { bytes, skip }
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Where it stands first.
    pub(super) fn find(&self, data: &[u8]) -> Option<usize> {
        let mut at = 0;
        while let Some(window) = data.get(at..at + self.bytes.len()) {
            if window == self.bytes {
                return Some(at);
            }
            at += usize::from(self.skip[usize::from(*window.last()?)]);
        }
        None
    }

    /// Where, at the end of the data, it may have begun.
    pub(super) fn begins(&self, data: &[u8]) -> Option<usize> {
        let first = (data.len() + 1).saturating_sub(self.bytes.len());
        (first..data.len()).find(|at| {
            data.get(*at..)
                .is_some_and(|tail| self.bytes.starts_with(tail))
        })
    }

    /// Whether the data begins with it; nothing while that can't be told.
    pub(super) fn starts(&self, data: &[u8]) -> Option<bool> {
        if data.starts_with(&self.bytes) {
            return Some(true);
        }
        (!self.bytes.starts_with(data)).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_a_naive_search_finds(
            needle in "[ab]{1,6}",
            data in "[abc]{0,60}",
        ) {
            let found = Needle::new(needle.clone().into_bytes());
            prop_assert_eq!(found.find(data.as_bytes()), data.find(&needle));
            let begins = (0..data.len()).find(|at| {
                let tail = &data[*at..];
                tail.len() < needle.len() && needle.starts_with(tail)
            });
            prop_assert_eq!(found.begins(data.as_bytes()), begins);
            let starts = if data.starts_with(&needle) {
                Some(true)
            } else if needle.starts_with(&data) {
                None
            } else {
                Some(false)
            };
            prop_assert_eq!(found.starts(data.as_bytes()), starts);
        }
    }
}
