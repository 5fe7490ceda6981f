//! The name that was probably meant.

use alloc::vec::Vec;

/// The candidate nearest to `name` by Damerau–Levenshtein distance, if it is near enough to be a slip.
///
/// ```
/// use html_spec::near::nearest;
/// assert_eq!(nearest("hreff", ["href", "id"].into_iter()), Some("href"));
/// assert_eq!(nearest("zzz", ["href", "id"].into_iter()), None);
/// ```
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    let mut best = None;
    // One slip in three characters, three in all: beyond that a suggestion misleads more than it helps.
    let mut bound = typed.len().div_ceil(3).min(3) + 1;
    for candidate in candidates {
        let meant: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
        if typed.len().abs_diff(meant.len()) >= bound {
            continue;
        }
        let distance = distance(&typed, &meant);
        if distance < bound && distance < meant.len() {
            bound = distance;
            best = Some(candidate);
        }
    }
    best
}

/// Whether two words differ by no more than so many slips, in any case.
pub(crate) fn is_near(name: &str, candidate: &str, slips: usize) -> bool {
    let letters = |word: &str| {
        word.chars()
            .flat_map(char::to_lowercase)
            .collect::<Vec<_>>()
    };
    name.len().abs_diff(candidate.len()) <= 2 * slips
        && distance(&letters(name), &letters(candidate)) <= slips
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, &y) in b.iter().enumerate() {
            let mut smallest = (last[j] + usize::from(x != y))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                smallest = smallest.min(before[j - 1] + 1);
            }
            row.push(smallest);
        }
        before = last;
        last = row;
    }
    last[b.len()]
}
