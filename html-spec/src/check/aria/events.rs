//! Where the checker asks about roles.

use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_roles(&mut self) {}

    /// Literal text in the innermost element.
    pub(in crate::check) fn aria_text(&mut self, text: &str) {
        let _ = text;
    }

    /// Content comes that is known only when the page runs.
    pub(in crate::check) fn aria_hole(&mut self) {}

    /// The innermost element ends.
    pub(in crate::check) fn end_roles(&mut self, at: L) {
        let _ = at;
    }
}
