//! What can't stand in elements that are announced as one thing, by their roles.

use crate::check::Checker;
use crate::check::given::Given;
use crate::check::kinds::INTERACTIVE_ROLES;
use crate::rule;
use alloc::format;
use alloc::string::String;

/// Roles whose elements hold nothing to use.
const WITHOUT_CONTROLS: [&str; 15] = [
    "button",
    "checkbox",
    "img",
    "link",
    "math",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "progressbar",
    "radio",
    "separator",
    "slider",
    "switch",
    "tab",
];
/// Roles whose elements hold text alone.
const WITHOUT_HEADINGS: [&str; 5] = ["button", "img", "progressbar", "separator", "slider"];

impl<L: Copy> Checker<L> {
    /// Holds the innermost element, which is one of HTML, against the roles of those around it.
    pub(super) fn check_interaction(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (at, role) = (frame.at, frame.progress.aria.role.name());
        let name = frame.element.map_or("", |element| element.name);
        let heading = matches!(name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
        if heading || role == Some("heading") {
            if let Some(outer) = self.role_around(&WITHOUT_HEADINGS) {
                self.say(&rule::HEADING_IN_ROLE, at, &[("role", outer)]);
            }
            return;
        }
        let control = role.filter(|role| INTERACTIVE_ROLES.binary_search(role).is_ok());
        if self.frames.len() > 1
            && self.is_used(name, control)
            && let Some(outer) = self.role_around(&WITHOUT_CONTROLS)
        {
            let element = match (self.frames.last(), control) {
                (Some(frame), Some(role)) if !is_interactive(name) => {
                    format!("`{}` with the role `{role}`", frame.name.as_str())
                }
                (Some(frame), _) => format!("`{}`", frame.name.as_str()),
                (None, _) => String::new(),
            };
            let values = [("element", &*element), ("role", outer)];
            self.say(&rule::INTERACTIVE_IN_ROLE, at, &values);
        }
    }

    /// The nearest of these roles that is written on an element around the innermost.
    fn role_around(&self, roles: &[&str]) -> Option<&'static str> {
        self.sure_ancestors()
            .filter_map(|frame| frame.progress.aria.role.name())
            .find(|role| roles.contains(role))
    }

    /// Whether the innermost element surely is there to be used.
    fn is_used(&self, name: &str, control: Option<&str>) -> bool {
        let Some(frame) = self.frames.last() else {
            return false;
        };
        let there = |attribute| self.given(frame, attribute).is_there();
        match name {
            "a" => there("href"),
            "audio" | "video" => there("controls"),
            "img" | "object" => there("usemap"),
            "input" => !self.given(frame, "type").may_be("hidden"),
            _ => is_interactive(name) || control.is_some() || there("tabindex"),
        }
    }

    /// A label of a control is nothing else.
    pub(super) fn check_labels(&mut self, within: bool, marked: bool) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if marked && frame.is_html("label") {
            return self.note_label();
        }
        let labelable = within
            && match frame.element.map_or("", |element| element.name) {
                "button" | "meter" | "output" | "progress" | "select" | "textarea" => true,
                "input" => !self.given(frame, "type").may_be("hidden"),
                _ => false,
            };
        if !labelable {
            return;
        }
        let outer = self
            .frames
            .split_last()
            .map_or(0, |(_, around)| around.len());
        // A component may show its children elsewhere.
        let first = self
            .frames
            .iter()
            .rposition(|frame| frame.opaque)
            .map_or(0, |component| component + 1);
        for index in first..outer {
            let Some(label) = self.frames.get(index) else {
                return;
            };
            if !label.is_html("label") || label.progress.aria.told {
                continue;
            }
            let Some((attribute, at)) = self.role_or_property(index) else {
                continue;
            };
            self.say(&rule::LABEL_ROLE, at, &[("attribute", attribute)]);
            if let Some(label) = self.frames.get_mut(index) {
                label.progress.aria.told = true;
            }
        }
    }

    /// The first role or property that surely is on an open element, and where.
    fn role_or_property(&self, index: usize) -> Option<(&'static str, L)> {
        let frame = self.frames.get(index)?;
        self.seen_on(frame).iter().find_map(|seen| {
            let name = seen.row?.name;
            let counts = name == "role" || name.starts_with("aria-");
            (counts && seen.definite).then_some((name, seen.at))
        })
    }

    /// A label that names its control is held against that when all is known.
    fn note_label(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let Given::Text(control, _) = self.given(frame, "for") else {
            return;
        };
        let control = String::from(control);
        if let Some((attribute, at)) = self.role_or_property(self.frames.len() - 1) {
            self.widgets.label(control, attribute, at);
        }
    }
}

/// Whether the element is interactive whatever its attributes.
fn is_interactive(name: &str) -> bool {
    matches!(
        name,
        "button" | "details" | "embed" | "iframe" | "label" | "select" | "textarea"
    )
}
