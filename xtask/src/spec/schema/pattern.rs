//! Patterns, and what is left of one when something has been seen.

use std::collections::BTreeSet;

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pattern {
    /// Nothing fits.
    Never,
    /// Nothing is there.
    Empty,
    Text,
    /// A datatype, with its parameter.
    Data(String, Option<String>),
    /// A literal; exact, or with white space around it.
    Literal(String, bool),
    /// Words, separated by white space.
    List(Box<Pattern>),
    /// An attribute with its value.
    Attribute(String, Box<Pattern>),
    /// An element of a vocabulary, with what is in its braces.
    Element(&'static str, String, Box<Pattern>),
    /// A definition.
    Named(String),
    /// An element in content, by its name.
    Child(String),
    Group(Vec<Pattern>),
    Choice(BTreeSet<Pattern>),
    Interleave(Vec<Pattern>),
    Many(Box<Pattern>),
}

use Pattern::{Choice, Empty, Group, Interleave, Many, Never};

impl Pattern {
    /// One after the other.
    pub(super) fn group(parts: Vec<Self>) -> Self {
        Self::several(parts, Group)
    }

    /// In any order.
    pub(super) fn interleave(parts: Vec<Self>) -> Self {
        Self::several(parts, Interleave)
    }

    fn several(parts: Vec<Self>, make: fn(Vec<Self>) -> Self) -> Self {
        if parts.contains(&Never) {
            return Never;
        }
        let mut parts: Vec<Self> = parts.into_iter().filter(|part| *part != Empty).collect();
        match parts.len() {
            0 => Empty,
            1 => parts.remove(0),
            _ => make(parts),
        }
    }

    /// One of them.
    pub(super) fn choice(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = BTreeSet::new();
        for part in parts {
            match part {
                Never => {}
                Choice(more) => all.extend(more),
                part => {
                    all.insert(part);
                }
            }
        }
        match all.len() {
            0 => Never,
            1 => all.pop_first().unwrap_or(Never),
            _ => Choice(all),
        }
    }

    /// Any number of it.
    pub(super) fn many(part: Self) -> Self {
        match part {
            Never | Empty => Empty,
            Many(_) => part,
            part => Many(Box::new(part)),
        }
    }

    /// Whether nothing needs to follow.
    pub(super) fn may_end(&self) -> bool {
        match self {
            Empty | Many(_) | Self::Text => true,
            Group(parts) | Interleave(parts) => parts.iter().all(Self::may_end),
            Choice(parts) => parts.iter().any(Self::may_end),
            _ => false,
        }
    }

    /// What may follow once a child of that name, or text, has come.
    pub(super) fn after(&self, seen: &Self) -> Self {
        match self {
            Self::Text if *seen == Self::Text => Self::Text,
            Self::Child(_) if self == seen => Empty,
            Choice(parts) => Self::choice(parts.iter().map(|part| part.after(seen))),
            // Text goes on as it likes.
            Many(part) => match part.after(seen) {
                Self::Text => self.clone(),
                after => Self::group(vec![after, self.clone()]),
            },
            Group(parts) => {
                let Some((first, rest)) = parts.split_first() else {
                    return Never;
                };
                let mut next = vec![first.after(seen)];
                next.extend(rest.iter().cloned());
                let mut ways = vec![Self::group(next)];
                if first.may_end() {
                    ways.push(Self::group(rest.to_vec()).after(seen));
                }
                Self::choice(ways)
            }
            Interleave(parts) => Self::choice((0..parts.len()).map(|index| {
                let mut next = parts.clone();
                next[index] = parts[index].after(seen);
                Self::interleave(next)
            })),
            _ => Never,
        }
    }

    /// All that may come anywhere in it.
    pub(super) fn parts(&self, out: &mut BTreeSet<Self>) {
        match self {
            Self::Text | Self::Child(_) => {
                out.insert(self.clone());
            }
            Choice(parts) => {
                for part in parts {
                    part.parts(out);
                }
            }
            Group(parts) | Interleave(parts) => {
                for part in parts {
                    part.parts(out);
                }
            }
            Many(part) => part.parts(out),
            _ => {}
        }
    }
}
