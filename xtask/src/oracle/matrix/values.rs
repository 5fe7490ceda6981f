//! Each datatype with values: those of a list, and each of them changed in small ways.

use super::syntax::unescape;
use crate::oracle::probe::{Frame, Matrix, Syntax};
use std::collections::BTreeSet;

/// Datatypes with the markup that a value stands in, and values to begin with.
const SEEDS: &str = include_str!("values.txt");

/// How many values each datatype is asked about, at least where its seeds yield as many.
const WANTED: usize = 220;

/// What is put into values: what grammars are made of, and what they forget.
const PIECES: &[&str] = &[
    " ", "-", ".", ",", "0", "1", "a", "A", ";", ":", "/", "#", "\t", "\n", "é", "%", "+", "_",
    "x", "(", ")", "'", "2", "9", "&", "\u{a0}", "=", "\\", "[", "*", "T", "Z", "e",
];

/// All datatypes with all values.
pub(super) fn values() -> Matrix {
    let mut probes = Vec::new();
    for section in SEEDS.split("\n== ").skip(1) {
        let Some((name, rest)) = section.split_once(": ") else {
            continue;
        };
        let (markup, seeds) = rest.split_once('\n').unwrap_or((rest, ""));
        let (in_head, markup) = match markup.strip_prefix("head: ") {
            Some(markup) => (true, markup),
            None => (false, markup),
        };
        let frame = Frame::new(Syntax::Html, in_head);
        // The blank line before the next section is none of the seeds.
        let seeds: Vec<String> = seeds
            .strip_suffix('\n')
            .unwrap_or(seeds)
            .lines()
            .map(unescape)
            .collect();
        let is_text = markup.contains(">@<");
        for value in changed(
            &seeds,
            markup.starts_with("<@") || markup.contains("data-@") || markup.contains(" @="),
        ) {
            let escaped = if is_text && markup.starts_with("<script") {
                value.clone()
            } else {
                value
                    .replace('&', "&amp;")
                    .replace('"', "&quot;")
                    .replace('<', "&lt;")
            };
            let question = markup.replace('@', &escaped);
            probes.push(frame.probe(format!("[{name}] {}", value.escape_debug()), &question, ""));
        }
    }
    Matrix {
        name: "values",
        syntax: Syntax::Html,
        probes,
    }
}

/// The values of all datatypes, as they are.
pub(in crate::oracle) fn seeds() -> Vec<&'static str> {
    SEEDS
        .lines()
        .filter(|line| !line.starts_with(['#', '=']) && !line.contains('\\'))
        .collect()
}

/// The seeds, and what becomes of them when a piece is left out, doubled, put in, or taken for another.
fn changed(seeds: &[String], is_name: bool) -> Vec<String> {
    let mut seen: BTreeSet<String> = seeds.iter().cloned().collect();
    let mut values: Vec<String> = seeds.to_vec();
    // The changes of all seeds in turns, so that each datatype gets some of each kind for each seed.
    let mut round: usize = 0;
    while values.len() < WANTED && round < 600 {
        for (index, seed) in seeds.iter().enumerate() {
            let value = change(
                seed,
                round.wrapping_mul(7).wrapping_add(index * 13 + round / 5),
                &seeds[(index + 1) % seeds.len()],
            );
            let is_writable = !is_name
                || value
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-._:é".contains(c))
                    && !value.is_empty();
            if is_writable && seen.insert(value.clone()) {
                values.push(value);
            }
        }
        round += 1;
    }
    values
}

/// One change of a value, picked by a number.
fn change(value: &str, pick: usize, other: &str) -> String {
    let characters: Vec<char> = value.chars().collect();
    let count = characters.len();
    let at = if count == 0 {
        0
    } else {
        (pick / 5) % (count + 1)
    };
    let piece = PIECES[(pick / 3) % PIECES.len()];
    let (before, after) = characters.split_at(at);
    let (before, after): (String, String) = (before.iter().collect(), after.iter().collect());
    let mut rest = after.chars();
    match pick % 8 {
        0 => {
            rest.next();
            before + rest.as_str()
        }
        1 | 2 => format!("{before}{piece}{after}"),
        3 => {
            rest.next();
            format!("{before}{piece}{}", rest.as_str())
        }
        4 => format!("{value} {other}"),
        5 => before,
        6 => match rest.next() {
            Some(first) if first.is_ascii_lowercase() => {
                format!("{before}{}{}", first.to_ascii_uppercase(), rest.as_str())
            }
            Some(first) => format!("{before}{first}{first}{}", rest.as_str()),
            None => format!("{value},{other}"),
        },
        _ => format!("{before}{other}{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{SEEDS, changed};

    #[test]
    fn changes_are_many_and_the_same_each_time() {
        let seeds = ["2024-02-29".to_owned(), "12:30".to_owned()];
        let values = changed(&seeds, false);
        assert!(values.len() >= 200, "{}", values.len());
        assert_eq!(values, changed(&seeds, false));
    }

    #[test]
    fn each_datatype_has_a_place_for_its_value() {
        for section in SEEDS.split("\n== ").skip(1) {
            let first = section.lines().next().unwrap_or_default();
            assert!(first.contains(": ") && first.contains('@'), "{first}");
        }
    }
}
