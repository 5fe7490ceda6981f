//! Where the checker asks about attributes together.

use super::table::{self, More};
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
        let element = frame.element;
        let mut bits = 0;
        // Most elements have no attributes.
        if frame.seen < frame.seen_end {
            bits = self.bits();
            let shared = table::shared(element, self.seen_on(frame));
            if shared.iter().any(|rows| !rows.is_empty()) {
                for row in shared.into_iter().flatten() {
                    if row.concerns(bits) {
                        self.check_row(row);
                    }
                }
                self.check_languages();
            }
        }
        if element.is_none() {
            self.check_autonomous();
        }
        if let Some(entry) = table::find(element) {
            for row in entry.rows {
                if row.concerns(bits) {
                    self.check_row(row);
                }
            }
            match entry.more {
                More::Nothing => {}
                More::Candidates => self.check_candidates(),
                More::Embedded => self.check_embedded(),
                More::Names => self.check_map_names(),
                More::Numbers => self.check_numbers(),
                More::Content => self.siblings.watchers += 1,
            }
        }
        if self.siblings.watchers > 0 {
            self.check_option();
            self.check_figure();
        }
    }
}
