//! Places that depend on what came before, or on attributes of the parent.

use super::progress::Last;
use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::element::{Element, Namespace};
use crate::generated::bits::LEGEND;
use crate::rule;
use crate::rule::Rule;

impl<L: Copy> Checker<L> {
    /// The innermost element against its siblings and the attributes of its parent.
    pub(super) fn check_place(&mut self) {
        let Some((frame, around)) = self.frames.split_last() else {
            return;
        };
        let Some(parent) = around.last() else { return };
        let found = frame
            .element
            .filter(|element| element.namespace == Namespace::Html)
            .and_then(|element| self.misplacement(element, around));
        let (at, here) = (frame.at, around.len() - 1);
        let known = !parent.opaque;
        if let Some(parent) = self.frames.get_mut(here) {
            parent.progress.content.filled = known;
        }
        if let Some(rule) = found {
            self.say(rule, at, &[]);
        }
    }

    fn misplacement(&self, element: &Element, around: &[Frame<L>]) -> Option<&'static Rule> {
        let parent = around.last()?;
        let before = &parent.progress.content;
        let there = match element.name.as_bytes() {
            b"style" => before.filled && is_in_body(around),
            b"button" => parent.is_html("select") && self.is_list_box(parent),
            _ => false,
        };
        there.then_some(match element.name.as_bytes() {
            b"style" => &rule::LATE_STYLE,
            _ => &rule::BUTTON_IN_LIST,
        })
    }

    /// Whether a `select` surely shows several options at once.
    fn is_list_box(&self, select: &Frame<L>) -> bool {
        match self.given(select, "size") {
            Given::Text(size, _) => size.trim_ascii().parse::<u32>().is_ok_and(|size| size > 1),
            Given::Absent => self.given(select, "multiple").is_there(),
            Given::Maybe | Given::Unknown(_) => false,
        }
    }

    /// The innermost element ends: a group of options has a name.
    pub(super) fn check_group(&mut self, at: L) {
        let _ = at;
        let Some(frame) = self.frames.last() else {
            return;
        };
        let content = &frame.progress.content;
        if frame.is_html("optgroup")
            && !content.kinds.intersects(LEGEND)
            && content.last != Last::Unknown
            && self.given(frame, "label").is_absent()
        {
            self.say(&rule::NAMELESS_GROUP, at, &[]);
        }
    }
}

/// Whether the innermost of these surely stands in the body of the document itself.
fn is_in_body<L>(around: &[Frame<L>]) -> bool {
    let near = around
        .iter()
        .rev()
        .take_while(|frame| !frame.opaque && !frame.is_html("template"));
    near.into_iter().any(|frame| frame.is_html("body"))
}
