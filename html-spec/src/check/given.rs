//! What is known about the attributes of the elements that are open.

use super::Checker;
use super::frame::{Frame, Name};
use crate::attribute::Attribute;

/// An attribute that was seen.
#[derive(Debug)]
pub(super) struct Seen<L> {
    pub(super) name: Name,
    /// Its row in the tables.
    pub(super) row: Option<&'static Attribute>,
    /// It is there whichever alternatives are taken.
    pub(super) definite: bool,
    pub(super) value: Known,
    /// The name stands alone, without `=`.
    pub(super) bare: bool,
    /// The name.
    pub(super) at: L,
    /// The value, or the name where there is none.
    pub(super) value_at: L,
}

/// A value, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Known {
    /// A literal: where it begins and ends in [`Checker::texts`].
    Text(usize, usize),
    /// Known only when the page runs.
    Unknown,
}

/// How sure it is that an attribute is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Presence {
    No,
    Maybe,
    Yes,
}

/// What is known about one attribute of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Given<'a, L> {
    /// It isn't there.
    Absent,
    /// It may be there, with any value.
    Maybe,
    /// It is there, with a value that is known only when the page runs.
    Unknown(L),
    /// It is there, with this value (an empty one if none is written) at that place.
    Text(&'a str, L),
}

impl<'a, L> Given<'a, L> {
    /// The value, if it is surely there and known.
    pub(super) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text, _) => Some(text),
            Self::Absent | Self::Maybe | Self::Unknown(_) => None,
        }
    }

    /// Whether it surely isn't there.
    pub(super) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether it surely is there, whatever its value.
    pub(super) fn is_there(&self) -> bool {
        matches!(self, Self::Unknown(_) | Self::Text(..))
    }

    /// Whether the value may be this keyword.
    pub(super) fn may_be(&self, keyword: &str) -> bool {
        match self {
            Self::Absent => false,
            Self::Maybe | Self::Unknown(_) => true,
            Self::Text(text, _) => text.eq_ignore_ascii_case(keyword),
        }
    }

    /// Whether the value surely is this keyword.
    pub(super) fn is(&self, keyword: &str) -> bool {
        matches!(self, Self::Text(text, _) if text.eq_ignore_ascii_case(keyword))
    }
}

impl<L: Copy> Checker<L> {
    /// The attributes that were seen on an open element, in their order.
    pub(super) fn seen_on(&self, frame: &Frame<L>) -> &[Seen<L>] {
        let end = if frame.in_tag {
            self.seen.len()
        } else {
            frame.seen_end
        };
        self.seen.get(frame.seen..end).unwrap_or_default()
    }

    /// Whether the element has the attribute.
    pub(super) fn presence(&self, frame: &Frame<L>, name: &str) -> Presence {
        match self.given(frame, name) {
            Given::Absent => Presence::No,
            Given::Maybe => Presence::Maybe,
            Given::Unknown(_) | Given::Text(..) => Presence::Yes,
        }
    }

    /// What is known about an attribute of an open element.
    pub(super) fn given(&self, frame: &Frame<L>, name: &str) -> Given<'_, L> {
        let mut found = if frame.spread {
            Given::Maybe
        } else {
            Given::Absent
        };
        for seen in self.seen_on(frame) {
            if seen.name.as_str() != name {
                continue;
            }
            if seen.definite {
                return self.value_of(seen);
            }
            found = Given::Maybe;
        }
        found
    }

    /// Whether the element surely has no such property: a property of ARIA that has no value is as none.
    pub(super) fn is_lacking(&self, frame: &Frame<L>, property: &str) -> bool {
        let bare = |seen: &Seen<L>| seen.bare && seen.name.as_str() == property;
        self.given(frame, property).is_absent() || self.seen_on(frame).iter().any(bare)
    }

    /// The value of an attribute that was seen.
    pub(super) fn value_of(&self, seen: &Seen<L>) -> Given<'_, L> {
        match self.text_of(seen) {
            Some(text) => Given::Text(text, seen.value_at),
            None => Given::Unknown(seen.value_at),
        }
    }

    /// The value of an attribute that was seen, if it is a literal; the attribute itself may be conditional.
    pub(super) fn text_of(&self, seen: &Seen<L>) -> Option<&str> {
        match seen.value {
            Known::Text(start, end) => self.texts.get(start..end),
            Known::Unknown => None,
        }
    }
}
