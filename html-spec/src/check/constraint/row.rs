//! A row: an attribute, or the element itself, and what must hold where it stands.

use super::test::Test;
use crate::check::Checker;
use crate::check::given::{Given, Known, Seen};
use crate::rule::Rule;
use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec::Vec;

/// Something that must hold.
#[derive(Debug)]
pub(super) struct Row {
    /// The attributes that it is about; the element itself if there are none.
    pub(super) attributes: Names,
    /// Where it is asked at all.
    pub(super) when: Test,
    /// What must hold.
    pub(super) must: Test,
    /// What must be there or not, in words.
    pub(super) needs: &'static str,
    pub(super) rule: &'static Rule,
}

/// Names of attributes, and a bit for each that most other names don't have.
#[derive(Debug)]
pub(super) struct Names {
    list: &'static [&'static str],
    bits: u64,
}

/// A list of names.
pub(super) const fn names(list: &'static [&'static str]) -> Names {
    let mut bits = 0;
    let mut index = 0;
    while index < list.len() {
        bits |= bit(list[index]);
        index += 1;
    }
    Names { list, bits }
}

/// The bit of a name. This runs for every attribute inside of a macro, thus without optimization, so that one look at the bits
/// must tell most rows that they have nothing to say.
const fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return 0;
    };
    1 << ((*first as usize * 5 + *last as usize * 3 + bytes.len()) % 64)
}

impl Row {
    /// Whether it may have something to say of an element whose attributes have these bits.
    pub(super) const fn concerns(&self, bits: u64) -> bool {
        self.attributes.bits & bits != 0 || self.attributes.list.is_empty()
    }
}

impl<L: Copy> Checker<L> {
    /// The bits of the attributes that the innermost element surely has.
    pub(super) fn bits(&self) -> u64 {
        let mut bits = 0;
        if let Some(frame) = self.frames.last() {
            for seen in self.seen_on(frame) {
                if is_certain(seen) {
                    bits |= bit(seen.name.as_str());
                }
            }
        }
        bits
    }

    /// Holds a row against the innermost element.
    pub(super) fn check_row(&mut self, row: &'static Row) {
        if row.attributes.list.is_empty() {
            let Some(at) = self.frames.last().map(|frame| frame.at) else {
                return;
            };
            if self.is_broken(row) {
                self.say_row(row, "", at);
            }
            return;
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        let mut broken = None;
        let mut found = Vec::new();
        for seen in self.seen_on(frame) {
            if !is_certain(seen) || bit(seen.name.as_str()) & row.attributes.bits == 0 {
                continue;
            }
            let name = seen.name.as_str();
            let Some(&name) = row.attributes.list.iter().find(|known| **known == name) else {
                continue;
            };
            if *broken.get_or_insert_with(|| self.is_broken(row)) {
                found.push((name, seen.at));
            }
        }
        for (name, at) in found {
            self.say_row(row, name, at);
        }
    }

    /// Whether it surely should hold, and surely doesn't.
    fn is_broken(&self, row: &Row) -> bool {
        // Most often all is well, so that is asked first.
        self.holds(&row.must) == Some(false) && self.holds(&row.when) == Some(true)
    }

    fn say_row(&mut self, row: &'static Row, name: &str, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let element = frame.name.as_str().to_owned();
        let value = |attribute: &str| match self.given(frame, attribute) {
            Given::Text(text, _) => text.to_owned(),
            Given::Absent | Given::Maybe | Given::Unknown(_) => String::new(),
        };
        let (kind, own) = (value("type"), value(name));
        let kind = if kind.is_empty() {
            "text".to_owned()
        } else {
            kind
        };
        let values = [
            ("name", name),
            ("element", element.as_str()),
            ("needs", row.needs),
            ("attributes", row.needs),
            ("owners", row.needs),
            ("keywords", row.needs),
            ("type", kind.as_str()),
            ("value", own.as_str()),
        ];
        if IN_TEMPLATES.contains(&row.rule.id) {
            self.say(row.rule, at, &values);
        } else {
            self.say_outside_templates(row.rule, at, &values);
        }
    }

    /// Reports a finding, unless it is in a template: what is there is no part of the document yet, and scripts may
    /// complete it.
    pub(in crate::check) fn say_outside_templates(
        &mut self,
        rule: &'static Rule,
        at: L,
        values: &[(&str, &str)],
    ) {
        let around = self
            .frames
            .split_last()
            .map_or(&[][..], |(_, around)| around);
        if !around.iter().any(|frame| frame.is_html("template")) {
            self.say(rule, at, values);
        }
    }
}

/// The rules that hold in templates, too: no script can make sense of what breaks them.
const IN_TEMPLATES: &[&str] = &[
    "H015", "H018", "H140", "H141", "H142", "H147", "H150", "H154", "H155", "H156", "H162", "H165",
    "H172", "H176",
];

/// Whether an attribute is surely there: one of a computed value may be left out when the page runs.
pub(super) fn is_certain<L>(seen: &Seen<L>) -> bool {
    seen.definite && matches!(seen.value, Known::Text(..))
}
