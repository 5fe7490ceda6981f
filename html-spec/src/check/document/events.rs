//! Where the checker asks about the document as a whole.

use crate::check::Checker;
use crate::check::frame::Scope;
use crate::element::{Categories, Namespace};

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_identity(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let html = frame
            .element
            .filter(|element| element.namespace == Namespace::Html);
        let name = html.map_or("", |element| element.name);
        if self.document.templates == 0 {
            self.record_identity();
            self.check_once(name);
        } else if name == "template" {
            self.document.templates += 1;
            return;
        }
        match name.as_bytes() {
            b"template" => {
                self.document.templates = 1;
                self.document.outline.interrupt();
            }
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => self.record_heading(name),
            b"table" | b"col" | b"colgroup" | b"thead" | b"tbody" | b"tfoot" | b"tr" | b"td"
            | b"th" => {
                self.check_table_part(name);
            }
            _ => {}
        }
    }

    /// Something comes that is known only when the page runs: it may hold any identifier.
    pub(in crate::check) fn document_hole(&mut self) {
        if self.frames.last().is_some_and(|frame| frame.in_tag) {
            // Attributes that aren't known add no content.
            self.document.holes = true;
            return;
        }
        if !self.may_print_markup() {
            if let Some(frame) = self.frames.last_mut() {
                frame.progress.document.text = true;
            }
            return;
        }
        self.document.holes = true;
        let Some(frame) = self.frames.last_mut() else {
            self.document.doctype = true;
            return self.document.outline.interrupt();
        };
        let progress = &mut frame.progress.document;
        (progress.text, progress.image, progress.cell) = (true, true, true);
        // Where only phrasing content may stand, no heading can come.
        let headings = Categories::FLOW.union(Categories::METADATA);
        if frame
            .allowed
            .is_none_or(|allowed| allowed.intersects(headings))
            && !matches!(frame.scope, Scope::Svg | Scope::MathMl)
        {
            self.document.outline.interrupt();
        }
        self.table_hole();
    }

    /// A component comes, which may show its children once, often or never.
    pub(in crate::check) fn document_component(&mut self) {
        self.document_hole();
        self.document.outline.interrupt();
        self.document.component_count += 1;
        let number = self.document.component_count;
        let depth = self.frames.len();
        self.document.components.retain(|&(at, _)| at < depth);
        self.document.components.push((depth, number));
    }

    /// The innermost element ends.
    pub(in crate::check) fn end_identity(&mut self, at: L) {
        self.end_text(at);
        let Some(frame) = self.frames.last() else {
            return;
        };
        let depth = self.frames.len() - 1;
        let open = &mut self.document.open;
        while open.last().is_some_and(|&(open, _)| open > depth) {
            open.pop();
        }
        if frame.opaque {
            self.document.components.retain(|&(at, _)| at < depth);
            // What a component shows behind its children isn't known.
            self.document.outline.interrupt();
            return;
        }
        let Some(element) = frame.element else { return };
        if element.namespace != Namespace::Html {
            return;
        }
        match element.name.as_bytes() {
            b"template" => {
                self.document.templates = self.document.templates.saturating_sub(1);
                self.document.outline.interrupt();
            }
            b"table" | b"colgroup" | b"thead" | b"tbody" | b"tfoot" | b"tr" => {
                self.end_table_part(element.name, at);
            }
            _ => {}
        }
    }

    /// Everything has ended.
    pub(in crate::check) fn finish_document(&mut self) {
        self.finish_references();
        self.finish_outline();
        self.finish_microdata();
    }
}
