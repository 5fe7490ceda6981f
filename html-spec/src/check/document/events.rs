//! Where the checker asks about the document as a whole.

use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_identity(&mut self) {}

    /// Something comes that is known only when the page runs: it may hold any identifier.
    pub(in crate::check) fn document_hole(&mut self) {
        self.document.holes = true;
    }

    /// The innermost element ends.
    pub(in crate::check) fn end_identity(&mut self, at: L) {
        let _ = at;
    }

    /// Everything has ended.
    pub(in crate::check) fn finish_document(&mut self) {}
}
