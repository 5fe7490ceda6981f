//! Names for what can have none, and properties that are deprecated where they stand.

use super::progress::Explicit;
use crate::aria::{CANT_BE_NAMED, Properties};
use crate::check::Checker;
use crate::element::Namespace;
use crate::rule;
use alloc::format;

const NAMES: Properties = Properties::of("braillelabel label labelledby");
const DRAGGING: Properties = Properties::of("dropeffect grabbed");

/// The elements of mere text, and mere boxes: they can't be named unless they have a role that can (ARIA in HTML, section 4).
/// Sorted.
static NAMELESS: [&str; 33] = [
    "abbr",
    "b",
    "bdi",
    "bdo",
    "body",
    "caption",
    "cite",
    "code",
    "data",
    "del",
    "div",
    "em",
    "figcaption",
    "i",
    "ins",
    "kbd",
    "legend",
    "mark",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
    "var",
];

impl<L: Copy> Checker<L> {
    /// Whether what can't have a name is named.
    pub(super) fn check_naming(&mut self, name: &str, one: Properties) {
        if !NAMES.holds(one) {
            return;
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        let nameless = match frame.element {
            None => true,
            Some(element) if element.namespace != Namespace::Html => return,
            Some(element) if matches!(element.name, "a" | "area") => {
                self.given(frame, "href").is_absent()
            }
            Some(element) => NAMELESS.binary_search(&element.name).is_ok(),
        };
        let bearer = match frame.progress.aria.role {
            _ if !nameless => return,
            Explicit::Absent => self.named(),
            Explicit::Known(role) if CANT_BE_NAMED.contains(&role.name) => {
                format!("the role `{}`", role.name)
            }
            Explicit::Known(_) | Explicit::Unknown | Explicit::Other => return,
        };
        let at = frame.at;
        self.say(
            &rule::PROHIBITED_NAME,
            at,
            &[("bearer", &*bearer), ("property", name)],
        );
    }

    /// Whether the property is deprecated, everywhere or with the role.
    pub(super) fn check_deprecated(
        &mut self,
        name: &'static str,
        one: Properties,
        role: Explicit,
        at: L,
    ) {
        if DRAGGING.holds(one) {
            return self.say(
                &rule::DEPRECATED_PROPERTY,
                at,
                &[("property", name), ("place", "everywhere")],
            );
        }
        let Some(role) = role.name() else { return };
        let supported: &[&str] = match name {
            "aria-disabled" => DISABLED,
            "aria-haspopup" => POPUP,
            "aria-errormessage" | "aria-invalid" => INVALID,
            _ => return,
        };
        if supported.binary_search(&role).is_err() && !role.starts_with("doc-") {
            let place = format!("with the role `{role}`");
            self.say(
                &rule::DEPRECATED_PROPERTY,
                at,
                &[("property", name), ("place", &*place)],
            );
        }
    }
}

/// The roles that have `aria-disabled` still (WAI-ARIA 1.2, section 6.6). Sorted, as the next two are.
#[rustfmt::skip]
const DISABLED: &[&str] = &[
    "application", "button", "checkbox", "columnheader", "combobox", "grid", "gridcell", "group", "link", "listbox",
    "menu", "menubar", "menuitem", "menuitemcheckbox", "menuitemradio", "none", "option", "radio", "radiogroup", "row",
    "rowheader", "scrollbar", "searchbox", "separator", "slider", "spinbutton", "switch", "tab", "tablist", "textbox",
    "toolbar", "tree", "treegrid", "treeitem",
];
#[rustfmt::skip]
const POPUP: &[&str] = &[
    "application", "button", "columnheader", "combobox", "gridcell", "link", "menuitem", "menuitemcheckbox",
    "menuitemradio", "none", "rowheader", "searchbox", "slider", "tab", "textbox", "treeitem",
];
#[rustfmt::skip]
const INVALID: &[&str] = &[
    "application", "checkbox", "columnheader", "combobox", "gridcell", "listbox", "none", "radiogroup", "rowheader",
    "searchbox", "slider", "spinbutton", "switch", "textbox", "tree", "treegrid",
];
