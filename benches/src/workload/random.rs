//! Numbers and sentences that look random and are the same on every run.

/// Words as they stand in articles; those up to `TAGS` also serve as tags.
const WORDS: &[&str] = &[
    "stream",
    "response",
    "server",
    "the",
    "of",
    "latency",
    "a",
    "compiler",
    "render",
    "static",
    "segments",
    "buffer",
    "with",
    "and",
    "runtime",
    "zero",
    "cost",
    "macro",
    "template",
    "page",
    "in",
    "chunk",
    "body",
    "request",
    "on",
    "escape",
    "bytes",
    "vector",
    "is",
    "handler",
    "router",
    "async",
    "future",
    "without",
    "allocation",
    "benchmark",
    "measured",
    "café",
    "naïve",
    "to",
    "for",
    "it's",
    "fast",
    "type",
    "checked",
    "attribute",
    "element",
];

/// How many of the first words are fit for a path segment.
const TAGS: u64 = 17;

/// Words that hold at least one character to escape.
const SPECIAL: &[&str] = &[
    "R&D",
    "Vec<u8>",
    "\"quoted\"",
    "a < b",
    "x > y",
    "Tom & Jerry",
    "Option<&str>",
];

/// The generator `SplitMix64`: small, and good enough to mix lengths and words.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A generator whose numbers depend on `seed` alone.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub const fn below(&mut self, limit: u64) -> u64 {
        self.number() % limit
    }

    /// A number below `limit`, as a length.
    pub fn length(&mut self, limit: u32) -> usize {
        usize::try_from(self.below(u64::from(limit))).expect("it is below a u32")
    }

    /// Words up to at least `length` bytes; one in `special_in` is a special one, none where that is 0.
    pub fn text(&mut self, length: usize, special_in: u64) -> String {
        let mut text = String::new();
        while text.len() < length {
            if !text.is_empty() {
                text.push(' ');
            }
            let words = if special_in > 0 && self.below(special_in) == 0 {
                SPECIAL
            } else {
                WORDS
            };
            text.push_str(self.choose(words));
        }
        text
    }

    /// A word that needs no escaping anywhere.
    pub fn tag(&mut self) -> String {
        let index = usize::try_from(self.below(TAGS)).expect("it is below a u32");
        WORDS[index].to_owned()
    }

    fn choose<'a>(&mut self, words: &[&'a str]) -> &'a str {
        let count = u64::try_from(words.len()).expect("a usize has at most 64 bits");
        words[usize::try_from(self.below(count)).expect("it is below a usize")]
    }
}
