//! What the content of an element has shown so far about the order of children.

use crate::element::Categories;
use crate::order::Order;

/// What the content of an element has shown so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {
    /// The order that the children come in, if one counts.
    pub(super) order: Option<&'static Order>,
    /// The states that it may be in.
    pub(super) states: u64,
    /// What came last.
    pub(super) last: Last,
    /// The kinds of the children so far, some of which may be in alternatives that aren't taken.
    pub(super) kinds: Categories,
    /// The kinds of the children that surely came.
    pub(super) sure: Categories,
    /// Something surely came: a child, or text.
    pub(super) filled: bool,
    /// A descendant that a label can be for surely came.
    pub(super) labelable: bool,
}

/// What came last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Last {
    #[default]
    Nothing,
    Text,
    Element(&'static str),
    Unknown,
}

impl Progress {
    /// Nothing has come yet.
    pub(in crate::check) fn new(order: Option<&'static Order>, states: u64) -> Self {
        Self {
            order,
            states,
            ..Self::default()
        }
    }

    pub(in crate::check) fn merge(&mut self, other: &Self) {
        self.states |= other.states;
        self.kinds = self.kinds.union(other.kinds);
        self.sure = self.sure.intersection(other.sure);
        self.filled &= other.filled;
        self.labelable &= other.labelable;
        if self.last != other.last {
            self.last = Last::Unknown;
        }
    }
}
