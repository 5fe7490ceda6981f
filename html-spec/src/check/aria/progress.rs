//! What is known about roles for each element that is open.

use super::name::is_control;
use crate::aria::Role;
use crate::check::frame::Frame;

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

/// What is known about the elements around an element, so that usually nobody has to look.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// A template is.
    pub(super) template: bool,
    /// One with a role is.
    pub(super) role: bool,
    /// A label with a role or a property is.
    pub(super) label: bool,
    /// A figure with a role is.
    pub(super) figure: bool,
    /// A link, a button or a summary is.
    pub(super) control: bool,
}

impl Around {
    /// What is known within such an element.
    pub(super) fn within<L>(frame: &Frame<L>) -> Self {
        let own = &frame.progress.aria;
        let role = matches!(own.role, Explicit::Known(_));
        Self {
            template: own.around.template || frame.is_html("template"),
            role: own.around.role || role,
            label: own.around.label || own.marked && frame.is_html("label"),
            figure: own.around.figure || role && frame.is_html("figure"),
            control: own.around.control || is_control(frame),
        }
    }
}

/// What an element is, and what its content has shown so far.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {
    pub(super) around: Around,
    /// It has a role or a property.
    pub(super) marked: bool,
    /// Its own role, as it is written. No choice within it changes that.
    pub(super) role: Explicit,
    /// A `summary` was there, or may have been.
    pub(super) summary: bool,
    /// It is a label whose role or property was reported.
    pub(super) told: bool,
    /// Its caption surely has text.
    pub(super) caption: bool,
    /// Its content may name it.
    pub(super) named: bool,
}

impl Progress {
    pub(in crate::check) fn merge(&mut self, other: &Self) {
        self.summary |= other.summary;
        self.told |= other.told;
        self.named |= other.named;
        self.caption &= other.caption;
    }
}
