//! At the end of everything: identifiers that are given twice, and references to what isn't there.

use super::identity::Mark;
use super::reference::Reference;
use crate::check::Checker;
use crate::near::nearest;
use crate::rule::{self, Rule};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    pub(super) fn finish_references(&mut self) {
        if self.document.marks.is_empty() && self.document.references.is_empty() {
            return;
        }
        let marks = core::mem::take(&mut self.document.marks);
        let references = core::mem::take(&mut self.document.references);
        let mut sorted: Vec<usize> = (0..marks.len()).collect();
        sorted.retain(|&index| marks.get(index).is_some_and(|mark| mark.id.is_some()));
        sorted.sort_by_key(|&index| (self.id_of(&marks, index), index));
        self.find_repeated(&marks, &sorted);
        for reference in &references {
            self.check_reference(reference, &marks, &sorted);
        }
        self.document.marks = marks;
    }

    fn id_of(&self, marks: &[Mark<L>], index: usize) -> &str {
        let id = marks.get(index).and_then(|mark| mark.id);
        id.map_or("", |id| self.document.text(id))
    }

    /// Identifiers that are there more than once; `sorted` by identifier, then in their order.
    fn find_repeated(&mut self, marks: &[Mark<L>], sorted: &[usize]) {
        let mut found: Vec<(usize, &'static Rule)> = Vec::new();
        let same = |a: &usize, b: &usize| self.id_of(marks, *a) == self.id_of(marks, *b);
        for group in sorted.chunk_by(same) {
            for (position, &index) in group.iter().enumerate() {
                let Some(mark) = marks.get(index) else {
                    continue;
                };
                let before = || {
                    let indices = group.iter().take(position);
                    indices.filter_map(|&index| marks.get(index))
                };
                if before().any(|other| other.place.surely_before(&mark.place)) {
                    found.push((index, &rule::DUPLICATE_ID));
                } else if mark.looped {
                    found.push((index, &rule::REPEATED_ID));
                }
            }
        }
        found.sort_by_key(|&(index, _)| index);
        for (index, rule) in found {
            if let Some(mark) = marks.get(index) {
                let id = String::from(self.id_of(marks, index));
                self.say(rule, mark.at, &[("id", &id)]);
            }
        }
    }

    fn check_reference(&mut self, reference: &Reference<L>, marks: &[Mark<L>], sorted: &[usize]) {
        let (target, at) = (reference.target, reference.at);
        let text = String::from(self.document.text(reference.text));
        if target.is_map() {
            return self.check_map(&text, at);
        }
        let start = sorted.partition_point(|&index| self.id_of(marks, index) < text.as_str());
        let same = sorted.iter().skip(start);
        let same = same.take_while(|&&index| self.id_of(marks, index) == text);
        let mut other = None;
        for mark in same.filter_map(|&index| marks.get(index)) {
            if mark.owner.is(target.wanted) {
                return;
            }
            other = Some(mark.element);
        }
        let mut values = Vec::from([
            ("name", target.attribute),
            ("id", text.as_str()),
            ("target", target.words),
        ]);
        if let Some(element) = other {
            let element = match element {
                "input" => "a hidden `input`".into(),
                "" => String::from("an element of another kind"),
                name => format!("`{name}`"),
            };
            values.push(("element", &element));
            return self.say(&rule::WRONG_REFERENCE, at, &values);
        }
        let fitting = |index: &&usize| {
            let mark = marks.get(**index);
            mark.is_some_and(|mark| mark.owner.is(target.wanted))
        };
        let names = sorted.iter().filter(fitting);
        let near = nearest(&text, names.map(|&index| self.id_of(marks, index)));
        let near = near.map(String::from);
        let rule = match (self.document.is_complete(), &near) {
            (true, _) if target.strict => &rule::UNKNOWN_REFERENCE,
            (true, _) => &rule::DANGLING_REFERENCE,
            (false, Some(near)) if is_slip(&text, near) => &rule::NEAR_REFERENCE,
            (false, _) => return,
        };
        let message = rule::fill(rule.message, &values);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => rule::fill(rule.help, &values),
        };
        self.report(rule, at, message, Some(help));
    }

    fn check_map(&mut self, name: &str, at: L) {
        let there = |&text: &(usize, usize)| self.document.text(text) == name;
        if !self.document.is_complete() || self.document.maps.iter().any(there) {
            return;
        }
        let names = self.document.maps.iter();
        let near = nearest(name, names.map(|&text| self.document.text(text)));
        let values = [("name", name)];
        let help = match near {
            Some(near) => format!("did you mean `#{near}`?"),
            None => rule::fill(rule::UNKNOWN_MAP.help, &values),
        };
        let message = rule::fill(rule::UNKNOWN_MAP.message, &values);
        self.report(&rule::UNKNOWN_MAP, at, message, Some(help));
    }
}

/// Whether two names differ by a slip of the pen, and not by what tells the members of a family apart.
fn is_slip(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
    one.len() > 3 && one.len().abs_diff(other.len()) < 2 && letters(one) == letters(other) && {
        // The ends of a name tell what it is of.
        one.bytes().next() == other.bytes().next()
    }
}
