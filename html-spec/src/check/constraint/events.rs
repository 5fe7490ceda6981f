//! Where the checker asks about attributes together.

use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_constraints(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        // An unknown element has been reported, and a component is nobody's business.
        if frame.opaque {
            return;
        }
        self.check_rows();
        self.check_agreement();
        self.check_numbers();
        self.check_candidates();
        self.check_siblings();
    }
}
