//! What elements have shown that others depend on: sources before an image, options of a choice, the parts of a figure.
//!
//! Each is kept with the place of its owner among the open elements, and with the alternatives that it stands in. It is
//! certain for whatever comes after it in the same alternatives, and for nothing else.

use crate::check::Checker;
use crate::check::frame::Frame;
use alloc::vec::Vec;

/// What was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// A `source` of a `picture`.
    Source {
        /// It has neither `media` nor `type`.
        always: bool,
        /// It has widths, but no sizes.
        widths: bool,
        /// Its sizes are to be measured.
        auto: bool,
    },
    /// An `option`.
    Option,
    /// An `option` without `value`, whose text is its value.
    TextOption,
    /// An image without words.
    Image,
    /// An image with words.
    Worded,
    /// Text, or a second thing, so that an image isn't all that a figure shows.
    More,
    /// The caption of a figure says something.
    Caption,
    /// Something that isn't known.
    Unknown,
}

/// One of them.
#[derive(Debug)]
pub(super) struct Sibling<L> {
    /// The index of the open element that it belongs to.
    pub(super) owner: usize,
    pub(super) shown: Shown,
    pub(super) at: L,
    /// The alternatives that it stands in.
    path: Vec<(u32, u32)>,
}

/// All of them, in document order.
#[derive(Debug)]
pub(in crate::check) struct Siblings<L> {
    pub(super) list: Vec<Sibling<L>>,
    /// How many elements are open that want to know about text and holes.
    pub(super) watchers: usize,
}

impl<L> Sibling<L> {
    /// The alternatives that it stands in.
    pub(super) fn path(&self) -> &[(u32, u32)] {
        &self.path
    }
}

impl<L> Default for Siblings<L> {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            watchers: 0,
        }
    }
}

impl<L: Copy> Checker<L> {
    /// Remembers something for the rest of an open element.
    pub(super) fn show(&mut self, owner: usize, shown: Shown, at: L) {
        // More of the same tells nothing new, and there may be thousands.
        let told = matches!(shown, Shown::Unknown | Shown::More | Shown::Caption)
            && self.shown(owner).any(|sibling| sibling.shown == shown);
        if told {
            return;
        }
        let path = self.path.clone();
        self.siblings.list.push(Sibling {
            owner,
            shown,
            at,
            path,
        });
    }

    /// What is certain here of all that the open element has shown.
    pub(super) fn shown(&self, owner: usize) -> impl Iterator<Item = &Sibling<L>> {
        self.all_shown(owner)
            .filter(|sibling| self.path.starts_with(&sibling.path))
    }

    /// The same with what may be, if other alternatives are taken.
    pub(super) fn all_shown(&self, owner: usize) -> impl Iterator<Item = &Sibling<L>> {
        self.siblings
            .list
            .iter()
            .filter(move |sibling| sibling.owner == owner)
    }

    /// The index of the nearest element of that name around the innermost one.
    pub(super) fn nearest_around(&self, name: &str) -> Option<usize> {
        let around = self.frames.len().checked_sub(1)?;
        self.frames
            .get(..around)?
            .iter()
            .rposition(|frame| frame.is_html(name))
    }

    /// Something that isn't known may hold the answer.
    pub(in crate::check) fn sibling_hole(&mut self, at: L) {
        if self.siblings.watchers == 0 {
            return;
        }
        for index in 0..self.frames.len() {
            if self.frames.get(index).is_some_and(is_watcher) {
                self.show(index, Shown::Unknown, at);
            }
        }
    }

    pub(in crate::check) fn sibling_text(&mut self, text: &str) {
        if self.siblings.watchers == 0 || text.bytes().all(|byte| byte.is_ascii_whitespace()) {
            return;
        }
        self.option_text();
        self.figure_text();
    }

    /// The innermost element ends.
    pub(in crate::check) fn end_siblings(&mut self, at: L) {
        if self.siblings.watchers == 0 && self.siblings.list.is_empty() {
            return;
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        if is_watcher(frame) && !frame.in_tag {
            self.siblings.watchers = self.siblings.watchers.saturating_sub(1);
            self.end_options(at);
            self.end_figure();
        }
        let open = self.frames.len().saturating_sub(1);
        self.siblings.list.retain(|sibling| sibling.owner < open);
    }
}

/// Whether it wants to know about text and holes inside.
fn is_watcher<L>(frame: &Frame<L>) -> bool {
    frame.is_html("select") || frame.is_html("figure")
}
