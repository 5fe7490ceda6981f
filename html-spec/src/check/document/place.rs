//! Where something stands among choices, loops and components, to know what comes together with what.

use crate::check::Checker;
use alloc::vec::Vec;

/// A place among choices, loops and components.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// The choices around it, each with the number of its alternative.
    path: Vec<(u32, u32)>,
    /// The innermost component around it, or 0: a component may show its children once, often or never.
    component: u32,
    /// It is there whenever its element is.
    sure: bool,
}

impl Place {
    /// Whether this, which was written first, has been there whenever `later` comes.
    pub(super) fn surely_before(&self, later: &Self) -> bool {
        self.sure && later.path.starts_with(&self.path) && self.is_shown_with(later)
    }

    /// Whether the two can't come together.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let differing = self
            .path
            .iter()
            .zip(&other.path)
            .find(|(one, other)| one != other);
        differing.is_some_and(|(one, other)| one.0 == other.0)
    }

    /// Whether no choice, loop or component decides about it.
    pub(super) fn is_certain(&self) -> bool {
        self.sure && self.path.is_empty() && self.component == 0
    }

    /// Whether both are in the same component, or the first is in none.
    fn is_shown_with(&self, later: &Self) -> bool {
        self.component == 0 || self.component == later.component
    }

    /// Whether no component stands around one of the two alone.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.component == other.component
    }
}

impl<L: Copy> Checker<L> {
    /// Whether no choice, loop or component has begun or ended since the place.
    pub(super) fn is_at(&self, place: &Place) -> bool {
        self.path == place.path && self.document.component(self.frames.len()) == place.component
    }

    /// The place that has been reached; `sure` is false for what depends on an attribute that may be missing.
    pub(super) fn place(&self, sure: bool) -> Place {
        Place {
            path: self.path.clone(),
            component: self.document.component(self.frames.len()),
            sure,
        }
    }
}
