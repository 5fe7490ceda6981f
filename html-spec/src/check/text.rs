//! Text, holes, comments and the doctype.

use super::Checker;
use super::words::content;
use crate::element::{Categories, Element, Namespace, TextKind};
use crate::rule;

impl<L: Copy> Checker<L> {
    pub(super) fn check_text(&mut self, text: &str, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Some(element) = frame.element else { return };
        let (allowed, fits) = (frame.allowed, frame.text);
        match element.text {
            TextKind::Void => self.say(&rule::VOID_CONTENT, at, &[("parent", element.name)]),
            TextKind::Script | TextKind::Style if element.namespace == Namespace::Svg => {
                self.check_foreign_raw(element, text, at);
            }
            TextKind::Script | TextKind::Style => self.check_raw(element, text, at),
            TextKind::Normal | TextKind::Rcdata => {}
        }
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if fits && !blank {
            self.check_text_order(at);
        } else if !fits && !blank && element.text != TextKind::Void {
            let holds = content(allowed.unwrap_or(Categories::NONE), false);
            self.say(
                &rule::MISPLACED_TEXT,
                at,
                &[("parent", element.name), ("content", &holds)],
            );
        }
    }

    /// Whatever a hole prints, it can't stand in an element that has no end tag.
    pub(super) fn check_hole(&mut self, at: L) {
        let parent = self.frames.last().and_then(|frame| frame.element);
        if let Some(element) = parent.filter(|element| element.text == TextKind::Void) {
            self.say(&rule::VOID_CONTENT, at, &[("parent", element.name)]);
        }
    }

    pub(super) fn check_doctype(&mut self, at: L) {
        if self.document.rooted || self.frames.iter().any(|frame| !frame.opaque) {
            self.say(&rule::MISPLACED_DOCTYPE, at, &[]);
        }
    }

    fn check_foreign_raw(&mut self, element: &Element, text: &str, at: L) {
        let character = if text.contains('<') { "<" } else { "&" };
        if text.contains(character) {
            self.say(
                &rule::FOREIGN_RAW_TEXT,
                at,
                &[("character", character), ("element", element.name)],
            );
        }
    }
}
