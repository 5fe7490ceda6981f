//! Counts documents, and lists by kind where the checkers disagree.

use crate::oracle::judges::{Answers, Message};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What came out of a set of documents.
pub(in crate::oracle) struct Documents {
    pub(in crate::oracle) name: &'static str,
    /// Documents that the Nu HTML Checker finds no error in, and how many of those we report one in.
    pub(in crate::oracle) valid: usize,
    pub(in crate::oracle) alarms: usize,
    /// Documents that it finds an error in; how many of those we report one in, and how many on one of its lines.
    pub(in crate::oracle) invalid: usize,
    pub(in crate::oracle) found: usize,
    pub(in crate::oracle) on_line: usize,
}

/// The counts, and the disagreements: each kind with how often it came and the first three documents.
pub(super) fn report(
    name: &'static str,
    notes: &BTreeMap<String, String>,
    theirs: &Answers,
    ours: &Answers,
) -> (Documents, String) {
    let mut documents = Documents {
        name,
        valid: 0,
        alarms: 0,
        invalid: 0,
        found: 0,
        on_line: 0,
    };
    let (mut alarms, mut misses, mut elsewhere) =
        (Kinds::default(), Kinds::default(), Kinds::default());
    let nothing = Vec::new();
    for (file, note) in notes {
        let they = theirs.get(file).unwrap_or(&nothing);
        let we = ours.get(file).unwrap_or(&nothing);
        if they.is_empty() {
            documents.valid += 1;
            documents.alarms += usize::from(!we.is_empty());
            if let Some(message) = we.first() {
                alarms.add(message, file, note);
            }
            continue;
        }
        documents.invalid += 1;
        let is_on_line = we
            .iter()
            .any(|our| they.iter().any(|their| overlap(our, their)));
        documents.found += usize::from(!we.is_empty());
        documents.on_line += usize::from(is_on_line);
        if we.is_empty() {
            misses.add(&they[0], file, note);
        } else if !is_on_line {
            elsewhere.add(
                &they[0],
                file,
                &format!("{note}; we: {} {}", we[0].lines.0, we[0].text),
            );
        }
    }
    let text = format!(
        "# We report an error in a valid document\n{}\n# We report nothing in an invalid one\n{}\n# We report it on another line\n{}",
        alarms.list(),
        misses.list(),
        elsewhere.list()
    );
    (documents, text)
}

fn overlap(one: &Message, other: &Message) -> bool {
    one.lines.0 <= other.lines.1 && one.lines.1 >= other.lines.0
}

/// Messages that differ only in what they quote.
#[derive(Default)]
struct Kinds(BTreeMap<String, (usize, Vec<String>)>);

impl Kinds {
    fn add(&mut self, message: &Message, file: &str, note: &str) {
        let (count, examples) = self.0.entry(kind(&message.text)).or_default();
        *count += 1;
        if examples.len() < 3 {
            let note: String = note.replace('\n', "\\n").chars().take(200).collect();
            let text: String = message.text.chars().take(300).collect();
            examples.push(format!("    {file}:{} {text} ({note})", message.lines.0));
        }
    }

    /// The kinds, the most frequent first.
    fn list(&self) -> String {
        let mut kinds: Vec<_> = self.0.iter().collect();
        kinds.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
        let mut text = String::new();
        for (kind, (count, examples)) in kinds {
            let _ = writeln!(text, "{count:>6} {kind}\n{}", examples.join("\n"));
        }
        text
    }
}

/// A message without what it quotes.
fn kind(text: &str) -> String {
    let mut out = String::new();
    let mut quoted = false;
    for character in text.chars() {
        match character {
            '“' => quoted = true,
            '”' => quoted = false,
            '`' => {
                quoted = !quoted;
                continue;
            }
            _ if quoted => continue,
            _ => {}
        }
        out.push(if character == '“' { '…' } else { character });
    }
    out.replace('”', "")
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn a_kind_is_a_message_without_its_names() {
        assert_eq!(kind("Bad value “a” for “b”."), "Bad value … for ….");
        assert_eq!(
            kind("H050 `p` can't stand in `ul`"),
            "H050  can't stand in "
        );
    }
}
