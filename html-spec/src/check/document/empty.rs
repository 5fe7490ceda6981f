//! Elements that must not be empty: `title`, `option`; headings should not be.

use crate::check::Checker;
use crate::check::frame::Scope;
use crate::element::{Namespace, TextKind};
use crate::rule;

impl<L: Copy> Checker<L> {
    /// Text stands in the innermost element.
    pub(in crate::check) fn document_text(&mut self, text: &str) {
        if let Some(frame) = self.frames.last_mut()
            && !frame.progress.document.text
        {
            frame.progress.document.text = text.bytes().any(|byte| !byte.is_ascii_whitespace());
        }
    }

    /// The innermost element ends: whether it is empty, and what that says about the one around it.
    pub(super) fn end_text(&mut self, at: L) {
        let Some((frame, around)) = self.frames.split_last_mut() else {
            return;
        };
        let shown = frame.progress.document.clone();
        let (name, html) = match frame.element {
            Some(element) => (element.name, element.namespace == Namespace::Html),
            None => ("", true),
        };
        let mut known = false;
        if let Some(parent) = around.last_mut() {
            let image = !html
                || matches!(
                    name.as_bytes(),
                    b"img" | b"canvas" | b"object" | b"picture" | b"video"
                );
            let progress = &mut parent.progress.document;
            progress.text |= shown.text || frame.opaque;
            progress.image |= shown.image || image || frame.opaque;
            known = parent.scope == Scope::Html;
        }
        if shown.text || !html {
            return;
        }
        let start = frame.at;
        match name.as_bytes() {
            // Where it isn't known what is around, it may be SVG's.
            b"title" if known => self.say(&rule::EMPTY_TITLE, at, &[]),
            b"option" => self.check_empty_option(at),
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" if !shown.image => {
                self.say(&rule::EMPTY_HEADING, start, &[("element", name)]);
            }
            _ => {}
        }
    }

    /// An option without text needs a label, except where it only completes what is typed.
    fn check_empty_option(&mut self, at: L) {
        let [.., parent, frame] = self.frames.as_slice() else {
            return;
        };
        let known = !parent.opaque && !parent.is_html("datalist");
        if known && self.given(frame, "label").is_absent() {
            self.say(&rule::EMPTY_OPTION, at, &[]);
        }
    }

    /// Whether content that is known only when the page runs may be markup where the innermost element stands.
    pub(super) fn may_print_markup(&self) -> bool {
        self.frames.last().is_none_or(|frame| {
            frame
                .element
                .is_none_or(|element| element.text == TextKind::Normal)
        })
    }
}
