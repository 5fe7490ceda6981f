//! The elements of a document so far, as far as selectors ask about them.

use crate::check::Checker;
use crate::check::given::Given;
use crate::element::Namespace;
use alloc::vec::Vec;

/// No element.
pub(super) const NONE: usize = usize::MAX;

/// The elements of a whole document that surely are there, in their order.
#[derive(Debug, Default)]
pub(in crate::check) struct Earlier {
    /// There are no style sheets that would ask.
    pub(in crate::check) none: bool,
    pub(super) marks: Vec<Mark>,
    /// The hashes of all classes.
    pub(super) classes: Vec<u64>,
    /// The number of each open element, outermost first; [`NONE`] for one that isn't noted.
    open: Vec<usize>,
}

/// An element: names are kept as hashes, so that nothing is allocated for a document without such a style sheet.
#[derive(Debug)]
pub(super) struct Mark {
    /// The name; empty if the tables don't know it.
    pub(super) name: &'static str,
    pub(super) html: bool,
    pub(super) named: u64,
    pub(super) id: Option<u64>,
    /// Where its classes begin and end.
    pub(super) classes: (usize, usize),
    pub(super) parent: usize,
    pub(super) previous: usize,
    last_child: usize,
}

/// FNV-1a.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

impl Earlier {
    /// Something came in an element that isn't noted: what comes next has no known neighbour.
    fn part(&mut self, parent: usize) {
        if let Some(parent) = self.marks.get_mut(parent) {
            parent.last_child = NONE;
        }
    }
}

impl<L: Copy> Checker<L> {
    /// Something may come in the innermost element that isn't known.
    pub(in crate::check) fn hole_earlier(&mut self) {
        let depth = self.frames.len();
        if let Some(&parent) = depth
            .checked_sub(1)
            .and_then(|at| self.earlier.open.get(at))
        {
            self.earlier.part(parent);
        }
    }

    /// Notes the innermost element, if the whole document is seen and the element is surely there.
    pub(in crate::check) fn note_earlier(&mut self) {
        if self.earlier.none {
            return;
        }
        let depth = self.frames.len();
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        if !self.frames.first().is_some_and(|root| root.is_html("html")) {
            return;
        }
        self.earlier.open.resize(depth, NONE);
        let known = !frame.opaque && !frame.free && self.path.is_empty();
        let parent = match around.last() {
            Some(parent) if !parent.opaque => self.earlier.open[depth - 2],
            _ => NONE,
        };
        if !known || (parent == NONE && depth > 1) {
            self.earlier.open[depth - 1] = NONE;
            self.earlier.part(parent);
            return;
        }
        let start = self.earlier.classes.len();
        let id = match self.given(frame, "id") {
            Given::Text(id, _) => Some(hash(id)),
            _ => None,
        };
        let mut classes = Vec::new();
        if let Given::Text(names, _) = self.given(frame, "class") {
            classes.extend(names.split_ascii_whitespace().map(hash));
        }
        let element = frame.element;
        let mark = Mark {
            name: element.map_or("", |element| element.name),
            html: element.is_none_or(|element| element.namespace == Namespace::Html),
            named: hash(frame.name.as_str()),
            id,
            classes: (start, start + classes.len()),
            parent,
            previous: self
                .earlier
                .marks
                .get(parent)
                .map_or(NONE, |parent| parent.last_child),
            last_child: NONE,
        };
        self.earlier.classes.append(&mut classes);
        let number = self.earlier.marks.len();
        self.earlier.marks.push(mark);
        self.earlier.open[depth - 1] = number;
        if let Some(parent) = self.earlier.marks.get_mut(parent) {
            parent.last_child = number;
        }
    }

    /// The number of the parent of the innermost element, if it is noted.
    pub(super) fn number_of_parent(&self) -> Option<usize> {
        let depth = self.frames.len();
        let parent = self.frames.iter().nth_back(1)?;
        let number = *self.earlier.open.get(depth.checked_sub(2)?)?;
        (!parent.opaque && number != NONE).then_some(number)
    }
}
