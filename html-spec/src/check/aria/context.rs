//! Roles that need others around them, and roles that let only some into themselves.

use super::around::implied;
use super::progress::Explicit;
use crate::check::Checker;
use crate::check::frame::Frame;
use crate::check::given::Given;
use crate::check::words::any_of;
use crate::element::Namespace;
use crate::rule;
use alloc::format;
use alloc::string::String;

/// What a list around an `li` may be, what its items are then, and what else its items may be.
const LISTS: [(&str, &[&str]); 6] = [
    ("list", &["listitem"]),
    ("tablist", &["tab"]),
    ("tree", &["treeitem"]),
    ("listbox", &["option", "group"]),
    ("menu", MENU_ITEMS),
    ("menubar", MENU_ITEMS),
];

const MENU_ITEMS: &[&str] = &[
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "group",
    "separator",
];

/// What is read out as one line of text can't hold these.
const NOT_IN_HEADING: [&str; 16] = [
    "alert",
    "alertdialog",
    "application",
    "dialog",
    "directory",
    "document",
    "feed",
    "listbox",
    "log",
    "marquee",
    "math",
    "note",
    "status",
    "tabpanel",
    "timer",
    "toolbar",
];

impl<L: Copy> Checker<L> {
    /// Holds the role of the innermost element against what stands around it.
    pub(super) fn check_context(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        let html = frame
            .element
            .is_none_or(|element| element.namespace == Namespace::Html);
        let role = frame.progress.aria.role;
        let item = frame.is_html("li");
        let row_group = ["tbody", "tfoot", "thead"]
            .iter()
            .any(|name| frame.is_html(name));
        if let Explicit::Known(role) = role {
            if !role.context.is_empty() && !row_group {
                self.check_required_context(role.name, role.context, at);
            }
            if html {
                self.check_parent(role.name, at);
                self.check_heading(role.name, at);
            }
        }
        if item && let Explicit::Known(role) = role {
            self.check_item(role.name, at);
        }
    }

    /// An option stands in a list box, a tab in a list of tabs …
    fn check_required_context(
        &mut self,
        role: &'static str,
        context: &'static [&'static str],
        at: L,
    ) {
        let around = |frame: &Frame<L>| {
            frame.opaque
                || match frame.progress.aria.role {
                    Explicit::Unknown => true,
                    Explicit::Known(outer) => context.contains(&outer.name),
                    Explicit::Absent | Explicit::Other => false,
                }
                || implied(frame).is_some_and(|implied| context.contains(&implied))
        };
        let presented = self
            .ancestors()
            .next()
            .and_then(|parent| parent.progress.aria.role.name())
            == Some("presentation");
        if presented || self.ancestors().any(around) || !self.is_surrounded() {
            return;
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        match self.given(frame, "id") {
            Given::Maybe | Given::Unknown(_) => return,
            Given::Text(id, _) if !id.is_empty() => {
                let id = String::from(id);
                return self.widgets.orphan(role, context, id, at);
            }
            Given::Text(..) | Given::Absent => {}
        }
        self.report_context(role, context, at);
    }

    pub(super) fn report_context(&mut self, role: &str, context: &'static [&'static str], at: L) {
        let context = any_of(context.iter().copied());
        let values = [("role", role), ("context", &*context)];
        self.say(&rule::MISSING_CONTEXT, at, &values);
    }

    /// A group of rows holds rows, a group of a menu its items, a list no groups.
    fn check_parent(&mut self, role: &'static str, at: L) {
        if matches!(role, "none" | "presentation") {
            return;
        }
        if let Some((parent, roles)) = self.unfit_parent(role) {
            self.report_child(role, parent, roles, at);
        } else if role == "group" && self.is_in_list() {
            self.report_child("group", "a list", &["listitem"], at);
        }
    }

    /// What the role can't stand in directly, and the roles that can.
    fn unfit_parent(&self, role: &str) -> Option<(&'static str, &'static [&'static str])> {
        let mut known = self
            .sure_ancestors()
            .take_while(|frame| frame.progress.aria.role != Explicit::Unknown)
            .filter_map(|frame| frame.progress.aria.role.name());
        match known.next()? {
            "rowgroup" if role != "row" => Some(("an element with the role `rowgroup`", &["row"])),
            "group" => match known.next()? {
                "menu" | "menubar" if !MENU_ITEMS[..3].contains(&role) => {
                    Some(("a group of a menu", &MENU_ITEMS[..3]))
                }
                "tree" if role != "treeitem" => Some(("a group of a tree", &["treeitem"])),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the nearest element around that has a role, written or not, surely is a list.
    fn is_in_list(&self) -> bool {
        for frame in self.ancestors() {
            return match frame.progress.aria.role {
                Explicit::Known(role) => role.name == "list",
                Explicit::Unknown | Explicit::Other => false,
                Explicit::Absent if frame.opaque => false,
                Explicit::Absent => match implied(frame) {
                    Some(role) => role == "list",
                    None => continue,
                },
            };
        }
        false
    }

    fn report_child(&mut self, role: &str, parent: &str, roles: &[&'static str], at: L) {
        let roles = any_of(roles.iter().copied());
        let values = [("role", role), ("parent", parent), ("roles", &*roles)];
        self.say(&rule::FOREIGN_CHILD, at, &values);
    }

    /// What an `li` may be is for the lists around it to say.
    fn check_item(&mut self, role: &'static str, at: L) {
        let plain = !self
            .ancestors()
            .any(|frame| frame.progress.aria.role != Explicit::Absent);
        if plain {
            if role != "listitem" && self.is_surrounded() {
                self.report_item(
                    role,
                    "a list",
                    "leave out `role`, or give the list a role of its own",
                    at,
                );
            }
            return;
        }
        for (list, items) in LISTS {
            let there = self
                .sure_ancestors()
                .any(|frame| frame.progress.aria.role.name() == Some(list));
            let mute = matches!(role, "none" | "presentation") && list != "list";
            if there && !mute && !items.contains(&role) {
                let named = format!("an element with the role `{list}`");
                let help = format!("write {}", any_of(items.iter().copied()));
                return self.report_item(role, &named, &help, at);
            }
        }
    }

    fn report_item(&mut self, role: &str, list: &str, instead: &str, at: L) {
        let values = [("role", role), ("list", list), ("instead", instead)];
        self.say(&rule::LIST_ITEM_ROLE, at, &values);
    }

    fn check_heading(&mut self, role: &'static str, at: L) {
        if !NOT_IN_HEADING.contains(&role) {
            return;
        }
        let heading = self
            .sure_ancestors()
            .filter_map(|frame| frame.element)
            .find(|element| {
                element.namespace == Namespace::Html
                    && matches!(element.name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
            });
        if let Some(heading) = heading {
            let values = [("role", role), ("heading", heading.name)];
            self.say(&rule::ROLE_IN_HEADING, at, &values);
        }
    }
}
