//! Where the checker asks about roles.

use super::progress::{Around, Explicit};
use crate::check::Checker;
use crate::element::Namespace;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_roles(&mut self) {
        let Some((frame, outer)) = self.frames.split_last() else {
            return;
        };
        let around = outer.last().map(Around::within).unwrap_or_default();
        let html = frame
            .element
            .is_none_or(|element| element.namespace == Namespace::Html);
        let root = outer.is_empty() && frame.is_html("html");
        let (mut role, mut property) = (frame.spread, false);
        for seen in self.seen_on(frame) {
            match seen.name.as_str().as_bytes() {
                b"role" => role = true,
                [b'a', b'r', b'i', b'a', b'-', ..] => property = true,
                _ => {}
            }
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.progress.aria.around = around;
            frame.progress.aria.marked = role || property;
        }
        self.widgets.whole |= root;
        // What a template holds is no part of the document yet.
        if around.template {
            return;
        }
        if role {
            let explicit = self.check_role();
            if let Some(frame) = self.frames.last_mut() {
                frame.progress.aria.role = explicit;
            }
            self.check_context();
            self.note_widget();
        }
        if role || property {
            if html {
                self.check_bearer();
            }
            if !(html && self.check_parts()) {
                self.check_properties();
            }
        }
        if html {
            if around.role {
                self.check_interaction();
            }
            self.check_labels(around.label, role || property);
            self.note_control();
        }
    }

    /// Literal text in the innermost element.
    pub(in crate::check) fn aria_text(&mut self, text: &str) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        if text.trim_ascii().is_empty() {
            return;
        }
        frame.progress.aria.named = true;
        if !frame.progress.aria.around.figure {
            return;
        }
        let mut frames = self.frames.iter_mut().rev();
        // A heading in a caption isn't taken for one: others don't, either.
        for frame in frames.by_ref() {
            match frame.element.map_or("", |element| element.name) {
                "figcaption" => break,
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => return,
                _ => {}
            }
        }
        if let Some(figure) = frames.next() {
            figure.progress.aria.caption = true;
        }
    }

    /// Content comes that is known only when the page runs.
    pub(in crate::check) fn aria_hole(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            // It may be the summary, and name what it stands in.
            frame.progress.aria.summary = true;
            frame.progress.aria.named = true;
        }
    }

    /// A component has begun: it may be what is missing. What surrounds its children isn't known.
    pub(in crate::check) fn aria_component(&mut self) {
        let Some((component, outer)) = self.frames.split_last_mut() else {
            return;
        };
        if let Some(parent) = outer.last_mut() {
            component.progress.aria.around.template = Around::within(parent).template;
            parent.progress.aria.summary = true;
            parent.progress.aria.named = true;
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
        self.end_name();
    }
}
