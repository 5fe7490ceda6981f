//! The categories of an element that stands where it is, as its attributes have it: those it may have, and those it has for certain.

use super::Checker;
use super::frame::Frame;
use super::given::Presence;
use crate::element::{Categories, Namespace};
use crate::generated::bits::{
    ADDRESS, DFN, DIALOG, FOOTER, FORM, HEADER, LABEL, METER, NOSCRIPT, PROGRESS, TABLE,
};

/// The kinds of elements that some ancestor forbids for what they are.
const BANNED: Categories = Categories::of(&[
    ADDRESS,
    DFN,
    DIALOG,
    FOOTER,
    FORM,
    HEADER,
    LABEL,
    METER,
    NOSCRIPT,
    PROGRESS,
    TABLE,
    Categories::HEADING,
]);

/// The roles of what a user can activate, sorted.
pub(super) const INTERACTIVE_ROLES: &[&str] = &[
    "button",
    "checkbox",
    "combobox",
    "grid",
    "gridcell",
    "listbox",
    "menu",
    "menubar",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "radio",
    "scrollbar",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "tab",
    "textbox",
    "treeitem",
];

impl<L: Copy> Checker<L> {
    /// The categories that the element may have, as far as its attributes are known.
    pub(super) fn possible(&self, frame: &Frame<L>) -> Categories {
        let Some(element) = frame.element else {
            return frame.categories();
        };
        if self.is_bound(frame) {
            return element.categories;
        }
        element.categories.union(element.conditional)
    }

    /// Whether it is a `link` or `meta` without what it needs to stand outside of `head`.
    pub(super) fn is_bound(&self, frame: &Frame<L>) -> bool {
        (frame.is_html("link") || frame.is_html("meta"))
            && !frame.eased
            && ["itemprop", "property"]
                .iter()
                .all(|name| self.presence(frame, name) == Presence::No)
    }

    /// The categories that the element has for certain.
    pub(super) fn certain(&self, frame: &Frame<L>) -> Categories {
        let categories = frame.categories();
        let sure = |name| self.presence(frame, name) == Presence::Yes;
        let interactive = match frame.element {
            Some(element) if element.namespace == Namespace::Html => {
                match element.name.as_bytes() {
                    b"a" => sure("href"),
                    b"audio" | b"video" => sure("controls"),
                    b"img" | b"object" => sure("usemap"),
                    b"input" => !frame.eased && !frame.spread,
                    _ => false,
                }
            }
            _ => false,
        };
        if interactive {
            return categories.union(Categories::INTERACTIVE);
        }
        // Of what has bans of its own, nothing else is asked.
        let section = categories.intersects(Categories::SECTIONING) && !frame.is_html("aside");
        if section || categories.intersects(BANNED) {
            return categories;
        }
        if sure("tabindex") {
            return categories.union(Categories::TABINDEX);
        }
        let role = self.given(frame, "role").text();
        match role {
            Some(role) if INTERACTIVE_ROLES.binary_search(&role).is_ok() => {
                categories.union(Categories::INTERACTIVE)
            }
            _ => categories,
        }
    }

    /// The attribute by which the element has one of these categories, if it isn't the element itself.
    pub(super) fn reason(&self, frame: &Frame<L>, hit: Categories) -> Option<&'static str> {
        if hit.intersects(frame.categories()) {
            return None;
        }
        if hit.intersects(Categories::TABINDEX) {
            return Some("tabindex");
        }
        match frame.element.map_or("", |element| element.name) {
            "a" => Some("href"),
            "audio" | "video" => Some("controls"),
            "img" | "object" if self.presence(frame, "usemap") == Presence::Yes => Some("usemap"),
            "input" => None,
            _ => Some("role"),
        }
    }
}
