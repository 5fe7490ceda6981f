//! A fast hash for tables of text that only the program itself fills.
//!
//! What is asked for comes from strangers, but what is in the tables doesn't: there is nothing for them to make collide, so
//! the protection of std's hash, which takes longer than the rest of a search, isn't needed.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A table whose keys are written in the program.
pub(super) type Table<K, V> = HashMap<K, V, BuildHasherDefault<Folding>>;

/// An odd number whose bits look random: the golden ratio in 64 bits (Knuth, The Art of Computer Programming, §6.4).
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Multiplies eight bytes at a time into its state.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Folding(u64);

impl Folding {
    #[inline]
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for Folding {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        // With the length above them, so that a NUL isn't nothing.
        let length = u64::try_from(bytes.len()).unwrap_or_default();
        let word = rest
            .iter()
            .fold(length, |word, byte| word << 8 | u64::from(*byte));
        self.add(word);
    }

    #[inline]
    fn write_u8(&mut self, byte: u8) {
        self.add(byte.into());
    }

    /// The table takes places from the low bits and tags from the high ones. A product mixes its low bits least, so they are
    /// mixed once more with the high ones.
    #[inline]
    fn finish(&self) -> u64 {
        let mixed = (self.0 ^ self.0 >> 32).wrapping_mul(FACTOR);
        mixed ^ mixed >> 29
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::hash::Hash;

    fn hash(text: &str) -> u64 {
        let mut hasher = Folding::default();
        text.hash(&mut hasher);
        hasher.finish()
    }

    #[test]
    fn what_differs_a_little_has_other_low_and_high_bits() {
        let paths: Vec<String> = (0..4096).map(|n| format!("/section/page{n}")).collect();
        let low: HashSet<u64> = paths.iter().map(|path| hash(path) & 0xFFF).collect();
        let high: HashSet<u64> = paths.iter().map(|path| hash(path) >> 52).collect();
        // By chance, 4096 values in 4096 places fill about 63 in 100 of them.
        assert!(low.len() > 2200, "{} of 4096 places", low.len());
        assert!(high.len() > 2200, "{} of 4096 tags", high.len());
    }

    #[test]
    fn lengths_and_ends_count() {
        let all = [
            "",
            "\0",
            "\0\0",
            "a",
            "aaaaaaaa",
            "aaaaaaaaa",
            "aaaaaaaab",
            "baaaaaaaa",
        ];
        let hashes: HashSet<u64> = all.iter().map(|text| hash(text)).collect();
        assert_eq!(hashes.len(), all.len());
    }
}
