//! What the content of an element has shown so far: one part for each family of rules.
//!
//! A choice keeps a copy for each open element; afterwards what may hold after any of its alternatives holds. A loop's body
//! is a choice between none and one of it; each family says what more than one can change.

use super::{aria, content, document, foreign};

/// What the content of an element has shown so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    pub(super) content: content::Progress,
    pub(super) aria: aria::Progress,
    pub(super) document: document::Progress,
    pub(super) foreign: foreign::Progress,
}

impl Progress {
    /// What is known if it came either to this or to the other.
    pub(super) fn merge(&mut self, other: &Self) {
        self.content.merge(&other.content);
        self.aria.merge(&other.aria);
        self.document.merge(&other.document);
        self.foreign.merge(&other.foreign);
    }

    /// A loop's body has ended that began with `start`: what is known after any number of further rounds.
    pub(super) fn repeated(&mut self, start: &Self) {
        // What is known about roles, and about the order of children, holds after any number of rounds.
        self.document.repeated(&start.document);
        self.foreign.repeated(&start.foreign);
    }
}
