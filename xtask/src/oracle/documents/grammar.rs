//! Writes documents by the rules of `grammar.txt`.

use super::random::Random;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The rules.
const GRAMMAR: &str = include_str!("grammar.txt");

/// How deep rules may use each other before the plainest way is taken.
const DEPTH: usize = 14;

/// How long a document becomes before the plainest ways are taken.
const LENGTH: usize = 6_000;

/// The ways to write each rule, each with how often it is taken.
pub(super) struct Grammar<'a>(BTreeMap<&'a str, Vec<(usize, &'a str)>>);

impl Grammar<'static> {
    /// The rules for documents.
    pub(super) fn of_documents() -> Self {
        Self::read(GRAMMAR)
    }
}

impl<'a> Grammar<'a> {
    fn read(text: &'a str) -> Self {
        let mut rules = BTreeMap::new();
        for part in text.split("\n== ").skip(1) {
            let (name, lines) = part.split_once('\n').unwrap_or((part, ""));
            let ways = lines.trim_end_matches('\n').split('\n').map(|line| {
                let weighted = line
                    .split_once('|')
                    .and_then(|(weight, way)| Some((weight.parse().ok()?, way)));
                weighted.unwrap_or((1, line))
            });
            rules.insert(name, ways.collect());
        }
        Self(rules)
    }

    /// A document.
    pub(super) fn document(&self, random: &mut Random) -> String {
        let mut writer = Writer {
            grammar: self,
            random,
            out: String::new(),
            identifiers: 0,
        };
        writer.rule("document", 0);
        writer.out
    }
}

struct Writer<'g, 'a, 'r> {
    grammar: &'g Grammar<'a>,
    random: &'r mut Random,
    out: String,
    identifiers: usize,
}

impl Writer<'_, '_, '_> {
    fn rule(&mut self, name: &str, depth: usize) {
        let Some(ways) = self.grammar.0.get(name) else {
            // A brace of the markup's own.
            let _ = write!(self.out, "{{{name}}}");
            return;
        };
        let plainest = ways.first().map_or("", |(_, way)| way);
        if depth > DEPTH || self.out.len() > LENGTH {
            self.way(plainest, depth + 1);
            return;
        }
        let total = ways.iter().map(|(weight, _)| weight).sum();
        let mut drawn = self.random.below(total);
        let way = ways.iter().find(|(weight, _)| {
            let taken = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            taken
        });
        self.way(way.map_or(plainest, |(_, way)| way), depth + 1);
    }

    fn way(&mut self, way: &str, depth: usize) {
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rest = way;
        while let Some(at) = rest.find(['{', '\\']) {
            let (before, after) = rest.split_at(at);
            self.out.push_str(before);
            if let Some(after) = after.strip_prefix("\\n") {
                self.out.push('\n');
                rest = after;
                continue;
            }
            let hole = after[1..].split_once('}').filter(|(hole, _)| is_hole(hole));
            let Some((hole, after)) = hole else {
                self.out.push_str(&after[..1]);
                rest = &after[1..];
                continue;
            };
            rest = after;
            let (name, count) = match hole.as_bytes().last() {
                Some(b'?') => (&hole[..hole.len() - 1], self.random.below(2)),
                Some(b'*') => (&hole[..hole.len() - 1], self.random.below(4)),
                Some(b'+') => (&hole[..hole.len() - 1], 1 + self.random.below(3)),
                _ => (hole, 1),
            };
            if hole == "0-9" {
                let digit = self.random.below(10);
                self.out.push_str(&digit.to_string());
            } else if let Some(name) = hole.strip_prefix('#') {
                self.identifiers += 1;
                names.insert(name, self.identifiers);
                let _ = write!(self.out, "{name}{}", self.identifiers);
            } else if let Some(name) = hole.strip_prefix('=') {
                let number = names.get(name).copied().unwrap_or(1);
                let _ = write!(self.out, "{name}{number}");
            } else {
                for _ in 0..count {
                    self.rule(name, depth);
                }
            }
        }
        self.out.push_str(rest);
    }
}

/// Whether what stands in braces is a hole, rather than a script's or a style sheet's own.
fn is_hole(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-?*+#=".contains(&byte)
        })
}

#[cfg(test)]
mod tests {
    use super::{GRAMMAR, Grammar, Random, is_hole};

    #[test]
    fn documents_are_the_same_each_time_and_differ_by_seed() {
        let grammar = Grammar::of_documents();
        let document = |seed| grammar.document(&mut Random::new(seed));
        assert_eq!(document(1), document(1));
        assert_ne!(document(1), document(2));
        assert!(
            document(3)
                .to_ascii_lowercase()
                .starts_with("<!doctype html")
        );
    }

    #[test]
    fn each_hole_names_a_rule() {
        let grammar = Grammar::of_documents();
        for line in GRAMMAR.lines().filter(|line| !line.starts_with('#')) {
            for hole in line
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}'))
            {
                let name = hole.0.trim_end_matches(['?', '*', '+']);
                let special = name == "0-9" || name.starts_with(['#', '=']);
                if is_hole(hole.0) && !special && name != "a" {
                    assert!(grammar.0.contains_key(name), "{name} in {line}");
                }
            }
        }
    }
}
