//! Where the checker asks about content models.

use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended: the element is a child of the one around it.
    pub(in crate::check) fn check_content(&mut self) {}

    /// Content comes that is known only when the page runs.
    pub(in crate::check) fn content_hole(&mut self) {}

    /// The innermost element ends.
    pub(in crate::check) fn end_content(&mut self, at: L) {
        let _ = at;
    }
}
