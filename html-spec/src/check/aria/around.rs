//! What stands around an element, as far as it is known: roles that are written, and those that elements have by themselves.

use super::progress::Explicit;
use crate::check::Checker;
use crate::check::frame::Frame;
use crate::element::{Element, Namespace};
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// The elements around the innermost, from the nearest on.
    pub(super) fn ancestors(&self) -> impl Iterator<Item = &Frame<L>> {
        self.frames.iter().rev().skip(1)
    }

    /// Those of them that surely are around it: a component may show its children elsewhere.
    pub(super) fn sure_ancestors(&self) -> impl Iterator<Item = &Frame<L>> {
        self.ancestors().take_while(|frame| !frame.opaque)
    }

    /// Whether all that surrounds the innermost element is known, with its roles.
    pub(super) fn is_surrounded(&self) -> bool {
        let rooted = self.document.whole
            || self
                .frames
                .first()
                .is_some_and(|root| root.is_html("html") || root.is_html("body"));
        rooted
            && self
                .ancestors()
                .all(|frame| !frame.opaque && frame.progress.aria.role != Explicit::Unknown)
    }

    /// How messages name the innermost element: with what makes it the element that it is here.
    pub(super) fn named(&self) -> String {
        let Some(frame) = self.frames.last() else {
            return String::new();
        };
        let name = frame.name.as_str();
        match (name, self.given(frame, "type").text()) {
            ("input" | "button", Some(kind)) if !kind.is_empty() => {
                format!("`{name}` of type `{kind}`")
            }
            ("select", _) if self.given(frame, "multiple").is_there() => {
                String::from("`select` with `multiple`")
            }
            ("select", _) if self.given(frame, "size").is_there() => {
                String::from("`select` with that `size`")
            }
            ("a" | "area", _) if self.given(frame, "href").is_absent() => {
                format!("`{name}` without `href`")
            }
            _ => format!("`{name}`"),
        }
    }
}

/// The role that an element of HTML has by itself wherever it stands (HTML Accessibility API Mappings, section 3.5),
/// as far as other roles need it around them.
pub(super) fn implied<L>(frame: &Frame<L>) -> Option<&'static str> {
    let element: &Element = frame.element?;
    if element.namespace != Namespace::Html {
        return None;
    }
    Some(match element.name {
        "article" => "article",
        "aside" => "complementary",
        "body" => "document",
        "button" | "summary" => "button",
        "datalist" => "listbox",
        "dd" => "definition",
        "details" | "fieldset" => "group",
        "dialog" => "dialog",
        "dfn" | "dt" => "term",
        "figure" => "figure",
        "form" => "form",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "hr" => "separator",
        "img" => "img",
        "li" => "listitem",
        "main" => "main",
        "nav" => "navigation",
        "ol" | "ul" => "list",
        "output" => "status",
        "progress" => "progressbar",
        "s" => "deletion",
        "section" => "region",
        "table" => "table",
        "tbody" | "tfoot" | "thead" => "rowgroup",
        "td" => "cell",
        "textarea" => "textbox",
        "tr" => "row",
        _ => return None,
    })
}
