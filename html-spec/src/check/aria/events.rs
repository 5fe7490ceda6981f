//! Where the checker asks about roles.

use super::progress::Explicit;
use crate::check::Checker;
use crate::element::Namespace;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_roles(&mut self) {
        // What a template holds is no part of the document yet.
        if self.ancestors().any(|frame| frame.is_html("template")) {
            return;
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        if self.frames.len() == 1 && frame.is_html("html") {
            self.widgets.whole = true;
        }
        let (mut role, mut properties) = (frame.spread, false);
        for seen in self.seen_on(frame) {
            match seen.name.as_str().as_bytes() {
                b"role" => role = true,
                [b'a', b'r', b'i', b'a', b'-', ..] => properties = true,
                _ => {}
            }
        }
        let html = frame
            .element
            .is_none_or(|element| element.namespace == Namespace::Html);
        if role {
            let explicit = self.check_role();
            if let Some(frame) = self.frames.last_mut() {
                frame.progress.aria.role = explicit;
            }
            self.check_context();
            self.note_widget();
        }
        if html && (role || properties) {
            self.check_bearer();
        }
        if role || properties {
            self.check_properties();
        }
        if html {
            self.check_interaction();
            self.check_labels();
        }
    }

    /// Literal text in the innermost element.
    pub(in crate::check) fn aria_text(&mut self, text: &str) {
        if self.frames.len() < 2 || text.trim_ascii().is_empty() {
            return;
        }
        let Some(caption) = self
            .frames
            .iter()
            .rposition(|frame| frame.is_html("figcaption"))
        else {
            return;
        };
        if let Some(figure) = caption
            .checked_sub(1)
            .and_then(|at| self.frames.get_mut(at))
        {
            figure.progress.aria.caption = true;
        }
    }

    /// Content comes that is known only when the page runs.
    pub(in crate::check) fn aria_hole(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            // It may be the summary.
            frame.progress.aria.summary = true;
        }
    }

    /// The innermost element ends.
    pub(in crate::check) fn end_roles(&mut self, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if frame.progress.aria.caption
            && frame.progress.aria.role != Explicit::Absent
            && frame.is_html("figure")
        {
            self.check_captioned(at);
        }
    }
}
