//! Where the checker asks about attributes together.

use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_constraints(&mut self) {}
}
