//! The order of children, and what must be among them.

use super::progress::Last;
use crate::check::Checker;
use crate::element::{Categories, Element};
use crate::order::Order;
use crate::rule;
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// The innermost element, which its parent may hold, stands behind its siblings: takes the parent's order on.
    pub(in crate::check) fn check_order(&mut self, kinds: Categories) {
        let Some((frame, around)) = self.frames.split_last_mut() else {
            return;
        };
        let Some(parent) = around.last_mut() else {
            return;
        };
        let progress = &mut parent.progress.content;
        let before = progress.last;
        let own = kinds.without(Categories::GENERAL);
        let again = own.intersects(progress.sure);
        progress.sure = progress.sure.union(own);
        let Some(order) = progress.order else {
            progress.kinds = progress.kinds.union(own);
            return;
        };
        if frame.opaque || frame.element.is_some_and(is_free) {
            progress.last = Last::Unknown;
            progress.states = order.reachable(progress.states);
            return;
        }
        let states = order.step(progress.states, kinds);
        if states != 0 {
            progress.states = states;
            progress.kinds = progress.kinds.union(own);
            progress.last = frame
                .element
                .map_or(Last::Unknown, |element| Last::Element(element.name));
            return;
        }
        // Goes on as if what had to come before had come, or else as if nothing else had: one fault, one finding.
        let (later, anywhere) = (
            order.reachable(progress.states),
            order.reachable(Order::START),
        );
        let first = order.step(anywhere, kinds);
        let next = order.step(later, kinds);
        progress.states = if next == 0 { first } else { next };
        if first == 0 {
            progress.states = later;
        }
        let once = order.step(order.reachable(first), kinds) == 0;
        let (at, name) = (frame.at, String::from(frame.name.as_str()));
        let parent = String::from(parent.name.as_str());
        let place = place(before);
        let values = [
            ("element", name.as_str()),
            ("parent", parent.as_str()),
            ("place", place.as_str()),
            ("content", order.words),
        ];
        let rule = if again && once && first != 0 {
            &rule::REPEATED_ELEMENT
        } else if first != 0 {
            &rule::MISORDERED_ELEMENT
        } else {
            &rule::MISPLACED_ELEMENT
        };
        self.say(rule, at, &values);
    }

    /// Text that is more than white space, in an element that may hold some.
    pub(in crate::check) fn check_text_order(&mut self, at: L) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let progress = &mut frame.progress.content;
        progress.filled = true;
        let Some(order) = progress.order else { return };
        let states = order.step(progress.states, Categories::TEXT);
        let before = core::mem::replace(&mut progress.last, Last::Text);
        if states != 0 {
            progress.states = states;
            return;
        }
        progress.states = order.reachable(progress.states);
        let name = frame.name.as_str();
        let message = format!("text can't stand {} in `{name}`", place(before));
        let help = format!("`{name}` holds {}", order.words);
        self.report(&rule::MISPLACED_TEXT, at, message, Some(help));
    }

    /// The innermost element ends: what it must hold is there.
    pub(in crate::check) fn check_complete(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let progress = &frame.progress.content;
        let Some(order) = progress.order else { return };
        // What is said of the head of a document needs the document.
        let around = self.frames.iter().nth_back(1);
        if frame.is_html("head") && !around.is_some_and(|outer| outer.is_html("html")) {
            return;
        }
        if let Some(missing) = order.missing(progress.states) {
            let parent = String::from(frame.name.as_str());
            let values = [
                ("parent", parent.as_str()),
                ("child", missing),
                ("content", order.words),
            ];
            self.say(&rule::MISSING_CHILD, at, &values);
        }
    }
}

/// Whether the element has been reported as a whole, and its place with it.
fn is_free(element: &Element) -> bool {
    element.obsolete.is_some() && element.content.any
}

fn place(last: Last) -> String {
    match last {
        Last::Nothing => "first".into(),
        Last::Text => "after text".into(),
        Last::Element(name) => format!("after `{name}`"),
        Last::Unknown => "here".into(),
    }
}
