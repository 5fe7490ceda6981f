//! Where the checker asks about content models.

use super::progress::Last;
use crate::check::Checker;
use crate::element::Categories;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended: the element is a child of the one around it.
    pub(in crate::check) fn check_content(&mut self) {
        self.check_place();
        self.note_earlier();
        self.check_labelable();
    }

    /// Content comes that is known only when the page runs: it may lead to whatever can be reached.
    pub(in crate::check) fn content_hole(&mut self) {
        self.hole_earlier();
        self.content_repeat();
        if let Some(frame) = self.frames.last_mut() {
            frame.progress.content.kinds = Categories::ALL;
        }
    }

    /// A loop's body begins: rounds of it may have come before.
    pub(in crate::check) fn content_repeat(&mut self) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let progress = &mut frame.progress.content;
        progress.last = Last::Unknown;
        if let Some(order) = progress.order {
            progress.states = order.reachable(progress.states);
        }
    }

    /// The innermost element ends.
    pub(in crate::check) fn end_content(&mut self, at: L) {
        self.check_complete(at);
        self.check_group(at);
    }
}
