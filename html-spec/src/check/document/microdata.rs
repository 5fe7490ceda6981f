//! Microdata: properties belong to items, directly or by `itemref`.

use super::identity::Mark;
use super::place::Place;
use crate::check::Checker;
use crate::rule::{self, Rule};
use alloc::string::String;
use alloc::vec::Vec;

/// What a reference must not lead to.
const TWICE: &str = "an element that belongs to the item already";
const AROUND: &str = "an item that this one is a part of";

/// How many steps a walk through items that refer to each other may take.
const STEPS: usize = 100_000;

/// Walks from the items to their properties.
struct Walk<'a, L> {
    marks: &'a [Mark<L>],
    children: Vec<Vec<usize>>,
    /// What each item refers to.
    referred: Vec<Vec<usize>>,
    /// The properties that belong to an item.
    owned: Vec<bool>,
    /// Items that refer to something twice, or to themselves.
    faults: Vec<(usize, &'static str)>,
    steps: usize,
}

impl<L: Copy> Checker<L> {
    pub(super) fn finish_microdata(&mut self) {
        if !self.document.microdata {
            return;
        }
        let marks = core::mem::take(&mut self.document.marks);
        let known = |mark: &Mark<L>| mark.place.is_certain() && !mark.item.unsure;
        if self.document.is_complete() && marks.iter().all(known) {
            self.check_items(&marks);
        } else if self.document.whole {
            self.check_strays(&marks);
        }
    }

    /// All is known: every property must belong to an item, every reference must find something.
    fn check_items(&mut self, marks: &[Mark<L>]) {
        let mut walk = Walk {
            marks,
            children: marks.iter().map(|_| Vec::new()).collect(),
            referred: marks.iter().map(|_| Vec::new()).collect(),
            owned: marks.iter().map(|_| false).collect(),
            faults: Vec::new(),
            steps: 0,
        };
        let mut unknown: Vec<(usize, String)> = Vec::new();
        for (index, mark) in marks.iter().enumerate() {
            if let Some(parent) = mark.parent.and_then(|parent| walk.children.get_mut(parent)) {
                parent.push(index);
            }
            let Some(references) = mark.item.references.filter(|_| mark.item.scope) else {
                continue;
            };
            for id in self.document.text(references).split_ascii_whitespace() {
                let has =
                    |mark: &Mark<L>| mark.id.is_some_and(|text| self.document.text(text) == id);
                match marks.iter().position(has) {
                    Some(found) => {
                        if let Some(referred) = walk.referred.get_mut(index) {
                            referred.push(found);
                        }
                    }
                    None => unknown.push((index, id.into())),
                }
            }
        }
        for (index, mark) in marks.iter().enumerate() {
            if mark.item.scope && !mark.item.property {
                walk.item(index, &mut Vec::new());
            }
        }
        let Walk { owned, faults, .. } = walk;
        for (index, id) in unknown {
            self.say_of(marks, index, &rule::UNKNOWN_ITEMREF, &id);
        }
        for (index, what) in faults {
            self.say_of(marks, index, &rule::REPEATED_ITEMREF, what);
        }
        for (index, mark) in marks.iter().enumerate() {
            if mark.item.property && !owned.get(index).copied().unwrap_or(true) {
                self.say_of(marks, index, &rule::STRAY_ITEMPROP, "");
            }
        }
    }

    /// Not all is known: a property is certainly stray where nothing around it is an item or can be referred to.
    fn check_strays(&mut self, marks: &[Mark<L>]) {
        for (index, mark) in marks.iter().enumerate() {
            let shown = mark.place.is_beside(&Place::default());
            if !mark.item.property || mark.item.unsure || !shown {
                continue;
            }
            let mut around = Some(index);
            let mut stray = mark.id.is_none();
            while let Some(mark) = around.and_then(|index| marks.get(index)) {
                let itself = around == Some(index);
                stray &= mark.id.is_none() && !mark.item.unsure;
                stray &= itself || !mark.item.scope;
                around = mark.parent;
            }
            if stray {
                self.say_of(marks, index, &rule::STRAY_ITEMPROP, "");
            }
        }
    }

    fn say_of(&mut self, marks: &[Mark<L>], index: usize, rule: &'static Rule, id: &str) {
        if let Some(mark) = marks.get(index) {
            let values = [("id", id), ("what", id)];
            self.say(rule, mark.element_at, &values);
        }
    }
}

impl<L> Walk<'_, L> {
    /// The properties of an item, which stands in `around`, the items that it is a property of.
    fn item(&mut self, root: usize, around: &mut Vec<usize>) {
        let mut pending: Vec<usize> = self.children.get(root).cloned().unwrap_or_default();
        pending.extend(self.referred.get(root).into_iter().flatten());
        let mut met = Vec::from([root]);
        let mut twice = false;
        while let Some(index) = pending.pop() {
            self.steps += 1;
            let Some(mark) = self.marks.get(index).filter(|_| self.steps < STEPS) else {
                return;
            };
            if met.contains(&index) {
                twice = true;
                continue;
            }
            met.push(index);
            if !mark.item.scope {
                pending.extend(self.children.get(index).into_iter().flatten());
            }
            if !mark.item.property {
                continue;
            }
            if let Some(owned) = self.owned.get_mut(index) {
                *owned = true;
            }
            if !mark.item.scope {
                continue;
            }
            if around.contains(&index) {
                self.fault(index, AROUND);
            } else {
                around.push(root);
                self.item(index, around);
                around.pop();
            }
        }
        if twice {
            self.fault(root, TWICE);
        }
    }

    fn fault(&mut self, index: usize, what: &'static str) {
        if !self.faults.contains(&(index, what)) {
            self.faults.push((index, what));
        }
    }
}
