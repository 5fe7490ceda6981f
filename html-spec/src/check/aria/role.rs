//! Whether the words in `role` are roles, and whether the element can have that role.

use super::around::implied;
use super::progress::Explicit;
use crate::aria::{Allowed, ROLES, Role, role, unusable};
use crate::check::Checker;
use crate::check::given::Given;
use crate::check::words::any_of;
use crate::element::Namespace;
use crate::near::nearest;
use crate::rule;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The roles of which a part of a table can't have one: the table is one for screen readers.
const TABLES: [&str; 3] = ["grid", "table", "treegrid"];

impl<L: Copy> Checker<L> {
    /// Checks the role of the innermost element, and returns what counts of it.
    pub(super) fn check_role(&mut self) -> Explicit {
        let Some(frame) = self.frames.last() else {
            return Explicit::Unknown;
        };
        let (text, at) = match self.given(frame, "role") {
            Given::Absent => return Explicit::Absent,
            Given::Maybe | Given::Unknown(_) => return Explicit::Unknown,
            Given::Text(text, at) => (text, at),
        };
        let first = text.split_ascii_whitespace().find_map(role);
        // A custom element means what its script says.
        if frame.element.is_some() {
            let wrong = text
                .split_ascii_whitespace()
                .find(|word| role(word).is_none());
            match wrong.map(String::from) {
                Some(wrong) => self.unknown_role(&wrong, at),
                None if first.is_none() => self.say(&rule::EMPTY_ROLE, at, &[]),
                None => {}
            }
        }
        let Some(first) = first else {
            return Explicit::Other;
        };
        if first.name == "directory" {
            self.say(&rule::DEPRECATED_ROLE, at, &[("role", first.name)]);
        }
        if !self.misplaced_role(first.name, at) {
            self.redundant_role(first, at);
        }
        Explicit::Known(first)
    }

    fn unknown_role(&mut self, word: &str, at: L) {
        if let Some(reason) = unusable(word) {
            let values = [("role", word), ("reason", reason)];
            return self.say(&rule::UNUSABLE_ROLE, at, &values);
        }
        let lower = word.to_ascii_lowercase();
        let help = if role(&lower).is_some() {
            format!("roles are written in lower case: `{lower}`")
        } else {
            match nearest(word, ROLES.iter().map(|role| role.name)) {
                Some(near) => rule::fill(rule::UNKNOWN_ROLE.help, &[("near", near)]),
                None => String::from("write one of the roles of ARIA, or leave out `role`"),
            }
        };
        let message = rule::fill(rule::UNKNOWN_ROLE.message, &[("role", word)]);
        self.report(&rule::UNKNOWN_ROLE, at, message, Some(help));
    }

    /// Reports a role that the innermost element can't have.
    fn misplaced_role(&mut self, role: &'static str, at: L) -> bool {
        let Some(frame) = self.frames.last() else {
            return false;
        };
        let Some(element) = frame.element else {
            return false;
        };
        let html = element.namespace == Namespace::Html;
        if html && matches!(element.name, "td" | "th" | "tr") && self.is_table_part() {
            self.say(&rule::TABLE_PART_ROLE, at, &[("element", element.name)]);
            return true;
        }
        let parent = self.ancestors().next();
        if html
            && element.name == "div"
            && parent.is_some_and(|parent| parent.is_html("dl"))
            && !matches!(role, "none" | "presentation")
        {
            let values = [
                ("element", "a `div` in `dl`"),
                ("role", role),
                (
                    "instead",
                    "leave out `role`: it only groups terms and descriptions",
                ),
            ];
            self.say(&rule::MISPLACED_ROLE, at, &values);
            return true;
        }
        let instead = match self.host().map(|host| host.roles) {
            Some(Allowed::Of(roles)) if self.takes(roles, role) => return false,
            Some(Allowed::Of(roles)) => self.instead(roles, role),
            None if element.namespace == Namespace::MathMl => String::from("leave out `role`"),
            Some(Allowed::Any) | None => return false,
        };
        let named = self.named();
        let values = [("element", &*named), ("role", role), ("instead", &*instead)];
        self.say(&rule::MISPLACED_ROLE, at, &values);
        true
    }

    /// What to write where the innermost element can't have the role, but only those.
    fn instead(&self, roles: &[&'static str], role: &str) -> String {
        let name = self.frames.last().map_or("", |frame| frame.name.as_str());
        if name == "img" && matches!(role, "none" | "presentation") {
            return String::from(
                "write `alt=\"\"` and leave out `role`, if the image is mere decoration",
            );
        }
        if roles.contains(&role) {
            return String::from("leave out `role`: the element has it by itself");
        }
        if let Some(native) = native(role).filter(|native| *native != name) {
            return format!("leave out `role`, or write the element `{native}` instead");
        }
        // Roles of books are for few, and many names are no help.
        let others: Vec<&str> = roles
            .iter()
            .copied()
            .filter(|other| !other.starts_with("doc-"))
            .collect();
        match others.len() {
            1..=9 => format!("leave out `role`, or write {}", any_of(others.into_iter())),
            _ => String::from("leave out `role`"),
        }
    }

    /// Whether one of the roles is meant. A box or a button that is ticked can't say by a property what it says by itself.
    fn takes(&self, roles: &[&str], role: &str) -> bool {
        if role == "directory" {
            return !roles.is_empty();
        }
        let Some(frame) = self.frames.last() else {
            return true;
        };
        let native = matches!(role, "checkbox" | "radio")
            && frame.is_html("input")
            && self.given(frame, "type").is(role);
        !native && roles.contains(&role)
    }

    /// Whether the table around the innermost element surely is one for screen readers.
    fn is_table_part(&self) -> bool {
        let table = self
            .ancestors()
            .find(|frame| frame.opaque || frame.is_html("table"));
        table.is_some_and(|table| {
            !table.opaque
                && match table.progress.aria.role {
                    Explicit::Absent => true,
                    Explicit::Known(role) => TABLES.contains(&role.name),
                    Explicit::Unknown | Explicit::Other => false,
                }
        })
    }

    /// Warns of a role that says what the element says.
    fn redundant_role(&mut self, role: &'static Role, at: L) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        // That will be said of the property that it lacks.
        if role
            .required
            .is_some_and(|needed| self.given(frame, needed).is_absent())
        {
            return;
        }
        let role = role.name;
        let own = implied(frame) == Some(role)
            || match frame.element.map_or("", |element| element.name) {
                "a" | "area" => role == "link" && self.given(frame, "href").is_there(),
                "option" => role == "option",
                "optgroup" => role == "group",
                "header" => role == "banner" && self.is_of_page(),
                "footer" => role == "contentinfo" && self.is_of_page(),
                _ => false,
            };
        // A list is often named as such because a style takes its marks away, and with them, in some browsers, the list.
        if !own || matches!(role, "list" | "listitem") {
            return;
        }
        let name = frame.element.map_or("", |element| element.name);
        // An image is judged by its name, a summary is none with a role, and a table may have been made none.
        if matches!(
            name,
            "img" | "summary" | "tbody" | "td" | "tfoot" | "thead" | "tr"
        ) {
            return;
        }
        self.say(
            &rule::REDUNDANT_ROLE,
            at,
            &[("element", name), ("role", role)],
        );
    }

    /// Whether the innermost element surely stands in no section of the page.
    fn is_of_page(&self) -> bool {
        self.is_surrounded()
            && !self.ancestors().any(|frame| {
                ["article", "aside", "main", "nav", "section"]
                    .iter()
                    .any(|name| frame.is_html(name))
            })
    }
}

/// The element that has the role by itself, for roles that are often written where that would do.
fn native(role: &str) -> Option<&'static str> {
    Some(match role {
        "article" => "article",
        "banner" => "header",
        "button" => "button",
        "checkbox" | "radio" | "searchbox" | "slider" | "spinbutton" | "switch" => "input",
        "complementary" => "aside",
        "contentinfo" => "footer",
        "dialog" => "dialog",
        "form" => "form",
        "heading" => "h2",
        "img" => "img",
        "link" => "a",
        "list" => "ul",
        "listitem" => "li",
        "main" => "main",
        "navigation" => "nav",
        "region" => "section",
        "search" => "search",
        "separator" => "hr",
        "table" => "table",
        "textbox" => "textarea",
        _ => return None,
    })
}
