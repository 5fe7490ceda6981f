//! Labels: a label names one control, and the one that its `for` says.

use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::element::Categories;
use crate::rule;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// The innermost element, if a label can be for it, is the only such one in its label, and the one that this is for.
    pub(super) fn check_labelable(&mut self) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        let Some(element) = frame.element else { return };
        if !element.categories.intersects(Categories::LABELABLE)
            && !element.conditional.intersects(Categories::LABELABLE)
            || self.may_be_hidden(frame)
        {
            return;
        }
        // What stands between a component and its children isn't known, and a template is a document of its own.
        let near = around
            .iter()
            .rev()
            .take_while(|outer| !outer.opaque && !outer.is_html("template"));
        let Some(distance) = near
            .enumerate()
            .find(|(_, outer)| outer.is_html("label"))
            .map(|(index, _)| index)
        else {
            return;
        };
        let index = around.len() - 1 - distance;
        let Some(label) = around.get(index) else {
            return;
        };
        let (at, name) = (frame.at, element.name);
        let (target, id) = (self.given(label, "for"), self.given(frame, "id"));
        let other = match (target, id) {
            (Given::Text(target, _), Given::Absent) => Some(target),
            (Given::Text(target, _), Given::Text(id, _)) if id != target => Some(target),
            _ => None,
        };
        let other = other.map(String::from);
        let second = label.progress.content.labelable;
        if let Some(label) = self.frames.get_mut(index) {
            label.progress.content.labelable = true;
        }
        if let Some(other) = other {
            let values = [("element", name), ("id", other.as_str())];
            self.say(&rule::LABEL_FOR_ANOTHER, at, &values);
        } else if second {
            self.say(&rule::SECOND_LABELED, at, &[("element", name)]);
        }
    }

    /// Whether the element is an `input` that may be hidden.
    fn may_be_hidden(&self, frame: &Frame<L>) -> bool {
        frame.is_html("input") && self.given(frame, "type").may_be("hidden")
    }
}
