//! Remembers identifiers and what refers to them.

use super::model::Document;
use super::place::Place;
use super::reference::{Reference, Target, target};
use crate::check::Checker;
use crate::check::given::Given;
use crate::element::Namespace;
use alloc::string::String;
use alloc::vec::Vec;

/// What an element is to those that refer to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Owner(u8);

impl Owner {
    /// Any element.
    pub(super) const ANY: Self = Self(1);
    /// A control that a label may be for.
    pub(super) const CONTROL: Self = Self(1 << 1);
    pub(super) const FORM: Self = Self(1 << 2);
    pub(super) const LIST: Self = Self(1 << 3);
    /// What it is isn't known.
    const UNKNOWN: Self = Self(u8::MAX);

    /// Whether it is what is meant.
    pub(super) fn is(self, wanted: Self) -> bool {
        self.0 & wanted.0 != 0
    }
}

/// An element that has an identifier, or takes part in microdata.
#[derive(Debug)]
pub(super) struct Mark<L> {
    /// The identifier, as its place in the document's texts.
    pub(super) id: Option<(usize, usize)>,
    pub(super) owner: Owner,
    /// The element's name, if it is one of HTML.
    pub(super) element: &'static str,
    pub(super) place: Place,
    /// A loop is around it.
    pub(super) looped: bool,
    pub(super) item: Item,
    /// The nearest mark around it.
    pub(super) parent: Option<usize>,
    /// The identifier.
    pub(super) at: L,
    /// The element.
    pub(super) element_at: L,
}

/// What an element is to microdata.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Item {
    /// It is a property.
    pub(super) property: bool,
    /// It is an item.
    pub(super) scope: bool,
    /// What else belongs to the item, as its place in the document's texts.
    pub(super) references: Option<(usize, usize)>,
    /// Its part can't be known.
    pub(super) unsure: bool,
}

impl<L> Document<L> {
    /// The identifiers of what labels are for, sorted.
    pub(in crate::check) fn labeled(&self) -> Vec<&str> {
        let labels = self.references.iter();
        let labels = labels.filter(|reference| reference.target.wanted == Owner::CONTROL);
        let mut ids: Vec<&str> = labels.map(|reference| self.text(reference.text)).collect();
        ids.sort_unstable();
        ids
    }

    /// Whether an element of that identifier surely is a control that a label may be for.
    pub(in crate::check) fn is_control(&self, id: &str) -> bool {
        self.marks.iter().any(|mark| {
            !mark.element.is_empty()
                && mark.owner.is(Owner::CONTROL)
                && mark.id.is_some_and(|kept| self.text(kept) == id)
        })
    }
}

impl<L: Copy> Checker<L> {
    /// Remembers the identifier of the innermost element, and its references.
    pub(super) fn record_identity(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (from, to, spread) = (frame.seen, frame.seen_end, frame.spread);
        if from >= to && !spread {
            return;
        }
        let html = frame
            .element
            .filter(|element| element.namespace == Namespace::Html);
        let element = html.map_or("", |element| element.name);
        // A custom element takes part in microdata as any of HTML does.
        let described = html.is_some() || frame.element.is_none();
        let (mut id, mut item) = (None, Item::default());
        let mut marked = false;
        for index in from..to {
            let Some(seen) = self.seen.get(index) else {
                break;
            };
            match seen.name.as_str().as_bytes() {
                b"id" => id = Some(index),
                b"itemprop" if described => {
                    (item.property, marked) = (true, true);
                    item.unsure |= !seen.definite || self.text_of(seen).is_none();
                }
                b"itemscope" if described => {
                    (item.scope, marked) = (true, true);
                    item.unsure |= !seen.definite || self.text_of(seen).is_none();
                }
                b"itemref" if described => match self.text_of(seen) {
                    Some(text) => {
                        let text = String::from(text);
                        item.unsure |= !seen.definite;
                        item.references = Some(self.document.keep(&text));
                    }
                    None => item.unsure = true,
                },
                b"usemap" if matches!(element, "img" | "object") => {
                    self.record_reference(index, &super::reference::MAP);
                }
                b"name" if element == "map" => match self.text_of(seen) {
                    Some(text) => {
                        let text = String::from(text);
                        let kept = self.document.keep(&text);
                        self.document.maps.push(kept);
                    }
                    None => self.document.holes = true,
                },
                _ => {
                    if let Some(target) = target(element, seen.name.as_str()) {
                        self.record_reference(index, target);
                    }
                }
            }
        }
        // What isn't known may make it an item.
        if id.is_some() || marked || spread {
            self.record_mark(id, item, element);
        }
    }

    fn record_mark(&mut self, id: Option<usize>, mut item: Item, element: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        item.unsure |= frame.spread;
        let mut at = frame.at;
        let element_at = frame.at;
        let owner = self.owner(element);
        let mut place = self.place(true);
        let mut kept = None;
        if let Some(seen) = id.and_then(|index| self.seen.get(index)) {
            at = seen.value_at;
            if !seen.definite {
                place = self.place(false);
            }
            if let Some(text) = self.text_of(seen).map(String::from) {
                kept = Some(self.document.keep(&text));
            } else {
                (self.document.holes, item.unsure) = (true, true);
            }
        }
        let depth = self.frames.len();
        let document = &mut self.document;
        // What an alternative of broken markup has left open is closed.
        document.open.retain(|&(open, _)| open < depth);
        let parent = document.open.last().map(|&(_, index)| index);
        document.open.push((depth, document.marks.len()));
        document.microdata |= item.property || item.scope;
        document.marks.push(Mark {
            id: kept,
            owner,
            element,
            place,
            looped: document.loops > 0,
            item,
            parent,
            at,
            element_at,
        });
    }

    /// What the innermost element is to those that refer to it.
    fn owner(&self, element: &str) -> Owner {
        let Some(frame) = self.frames.last() else {
            return Owner::UNKNOWN;
        };
        let kind = match element {
            "form" => Owner::FORM,
            "datalist" => Owner::LIST,
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => Owner::CONTROL,
            "input" => match self.given(frame, "type") {
                Given::Text(kind, _) if kind.eq_ignore_ascii_case("hidden") => Owner::ANY,
                _ => Owner::CONTROL,
            },
            // A custom element may be a control of a form; another name that isn't known has been reported.
            "" if frame.element.is_none() && frame.opaque => Owner::UNKNOWN,
            "" if frame.element.is_none() => Owner::CONTROL,
            _ => Owner::ANY,
        };
        Owner(kind.0 | Owner::ANY.0)
    }

    fn record_reference(&mut self, index: usize, target: &'static Target) {
        let Some(seen) = self.seen.get(index) else {
            return;
        };
        let at = seen.value_at;
        let Some(text) = self.text_of(seen).map(String::from) else {
            return;
        };
        // Nobody sends a hidden control's form astray by hand, and other checkers pass it.
        let hidden = |frame| self.given(frame, "type").is("hidden");
        if target.wanted == Owner::FORM && self.frames.last().is_some_and(hidden) {
            return;
        }
        let text = match text.split_once('#') {
            Some((_, name)) if target.is_map() => name,
            None if target.is_map() => return,
            _ => &text,
        };
        if text.is_empty() {
            return;
        }
        if target.list {
            for token in text.split_ascii_whitespace() {
                let text = self.document.keep(token);
                self.document
                    .references
                    .push(Reference { target, text, at });
            }
        } else {
            let text = self.document.keep(text);
            self.document
                .references
                .push(Reference { target, text, at });
        }
    }
}
