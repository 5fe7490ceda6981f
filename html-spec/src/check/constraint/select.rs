//! A choice that must be made: its first option chooses nothing.

use super::siblings::Shown;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;

impl<L: Copy> Checker<L> {
    /// At the end of the start tag of an `option`.
    pub(super) fn check_option(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        if !frame.is_html("option") {
            return;
        }
        let Some(owner) = self.select_around() else {
            return;
        };
        let value = match self.given(frame, "value") {
            Given::Absent => Some(Shown::TextOption),
            Given::Text("", _) => None,
            Given::Text(..) => Some(Shown::Option),
            Given::Maybe | Given::Unknown(_) => Some(Shown::Unknown),
        };
        // Only the first one matters, and only if it is certain to be the first.
        if !self.needs_option(owner) {
            return;
        }
        if self.all_shown(owner).any(is_option) {
            return self.settle_options(owner);
        }
        let grouped = self.nearest_around("optgroup") > Some(owner);
        self.show(owner, value.unwrap_or(Shown::Option), at);
        let certain = self.is_certain_in(owner);
        if certain && (grouped || value == Some(Shown::Option)) {
            self.say_outside_templates(&rule::SELECT_PLACEHOLDER, at, &[]);
        }
    }

    /// The first option has ended, so no text of another can be its value.
    fn settle_options(&mut self, owner: usize) {
        for sibling in &mut self.siblings.list {
            if sibling.owner == owner && sibling.shown == Shown::TextOption {
                sibling.shown = Shown::Option;
            }
        }
    }

    /// Text in the first option, where that text is the value.
    pub(super) fn option_text(&mut self) {
        let Some((frame, _)) = self.frames.split_last() else {
            return;
        };
        if !frame.is_html("option") {
            return;
        }
        let Some(owner) = self.select_around() else {
            return;
        };
        let at = frame.at;
        let waits = self
            .all_shown(owner)
            .any(|sibling| sibling.shown == Shown::TextOption);
        if !waits {
            return;
        }
        self.settle_options(owner);
        let certain = self.is_certain_in(owner);
        if certain {
            self.say_outside_templates(&rule::SELECT_PLACEHOLDER, at, &[]);
        }
    }

    /// At the end of a `select`: without options there is none to choose.
    pub(super) fn end_options(&mut self, at: L) {
        let Some(owner) = self.frames.len().checked_sub(1) else {
            return;
        };
        let Some(frame) = self.frames.get(owner) else {
            return;
        };
        let none = self.all_shown(owner).all(|sibling| !is_option(sibling));
        if none && frame.is_html("select") && self.needs_option(owner) {
            self.say_outside_templates(&rule::SELECT_PLACEHOLDER, at, &[]);
        }
    }

    /// Whether an option must be chosen, and one can.
    fn needs_option(&self, owner: usize) -> bool {
        let Some(select) = self.frames.get(owner) else {
            return false;
        };
        let one = match self.given(select, "size") {
            Given::Absent => true,
            Given::Text(size, _) => size.trim_start_matches('0') == "1",
            Given::Maybe | Given::Unknown(_) => false,
        };
        one && self.given(select, "required").text().is_some()
            && self.given(select, "multiple").is_absent()
    }

    /// The `select` that an option belongs to.
    fn select_around(&self) -> Option<usize> {
        let around = self.frames.len().checked_sub(1)?;
        let around = self.frames.get(..around)?;
        let mut groups = 0;
        for (index, frame) in around.iter().enumerate().rev() {
            match frame.element.map_or("", |element| element.name) {
                "select" => return (groups < 2).then_some(index),
                "optgroup" => groups += 1,
                "option" | "datalist" | "hr" => return None,
                _ if frame.opaque => return None,
                _ => {}
            }
        }
        None
    }
}

/// Whether it is an option, or may be one.
fn is_option<L>(sibling: &super::siblings::Sibling<L>) -> bool {
    matches!(
        sibling.shown,
        Shown::Option | Shown::TextOption | Shown::Unknown
    )
}
