//! What is known about roles for each element that is open.

use crate::aria::Role;

/// What is known about the role that is written on an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::check) enum Explicit {
    /// None is written.
    #[default]
    Absent,
    /// There may be any.
    Unknown,
    /// This one counts: the first in the list that is a role.
    Known(&'static Role),
    /// Words that are no roles.
    Other,
}

impl Explicit {
    /// The name of the role, if it is known.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Known(role) => Some(role.name),
            Self::Absent | Self::Unknown | Self::Other => None,
        }
    }
}

/// What an element is, and what its content has shown so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {
    /// Its own role, as it is written. No choice within it changes that.
    pub(super) role: Explicit,
    /// A `summary` was there, or may have been.
    pub(super) summary: bool,
    /// It is a label whose role or property was reported.
    pub(super) told: bool,
    /// Its caption surely has text.
    pub(super) caption: bool,
}

impl Progress {
    pub(in crate::check) fn merge(&mut self, other: &Self) {
        self.summary |= other.summary;
        self.told |= other.told;
        self.caption &= other.caption;
    }
}
