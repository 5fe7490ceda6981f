//! What is known about the document as a whole.

use super::identity::Mark;
use super::once::Seen;
use super::outline::Outline;
use super::reference::Reference;
use super::table::Table;
use alloc::string::String;
use alloc::vec::Vec;

/// What is known about the document as a whole.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Debug)]
pub(in crate::check) struct Document<L> {
    /// Nothing surrounds the markup: it is a whole document.
    pub(in crate::check) whole: bool,
    /// Something in it is known only when the page runs.
    pub(in crate::check) holes: bool,
    /// How many loops are around.
    pub(in crate::check) loops: u32,
    /// A doctype, or what may print one, has come.
    pub(in crate::check) doctype: bool,
    /// The root element has come.
    pub(in crate::check) rooted: bool,
    /// How many templates are around: their content is a tree of its own.
    pub(super) templates: u32,
    /// The components around, each with the number of elements around it and its own number.
    pub(super) components: Vec<(usize, u32)>,
    /// How many components there were.
    pub(super) component_count: u32,
    /// The identifiers and references, in one text.
    pub(super) texts: String,
    /// Elements that have an identifier, or take part in microdata.
    pub(super) marks: Vec<Mark<L>>,
    /// Those of them that are open, each with the number of elements around it.
    pub(super) open: Vec<(usize, usize)>,
    /// The names of maps, each as its place in the text.
    pub(super) maps: Vec<(usize, usize)>,
    pub(super) references: Vec<Reference<L>>,
    /// Microdata is in it.
    pub(super) microdata: bool,
    pub(super) seen: Seen,
    pub(super) outline: Outline<L>,
    /// The tables that are open.
    pub(super) tables: Vec<Table<L>>,
}

impl<L> Default for Document<L> {
    fn default() -> Self {
        Self {
            whole: false,
            holes: false,
            loops: 0,
            doctype: false,
            rooted: false,
            templates: 0,
            components: Vec::new(),
            component_count: 0,
            texts: String::new(),
            marks: Vec::new(),
            open: Vec::new(),
            maps: Vec::new(),
            references: Vec::new(),
            microdata: false,
            seen: Seen::default(),
            outline: Outline::default(),
            tables: Vec::new(),
        }
    }
}

impl<L> Document<L> {
    /// The number of the innermost component around a place with so many elements around it, or 0.
    pub(super) fn component(&self, depth: usize) -> u32 {
        let around = self.components.iter().rev().find(|(at, _)| *at < depth);
        around.map_or(0, |&(_, number)| number)
    }

    /// Whether all of the document is seen, so that what isn't there is missing.
    pub(super) fn is_complete(&self) -> bool {
        self.whole && !self.holes
    }

    /// Keeps a text; returns where it begins and ends.
    pub(super) fn keep(&mut self, text: &str) -> (usize, usize) {
        let start = self.texts.len();
        self.texts.push_str(text);
        (start, self.texts.len())
    }

    /// A text that was kept.
    pub(super) fn text(&self, (start, end): (usize, usize)) -> &str {
        self.texts.get(start..end).unwrap_or_default()
    }
}
