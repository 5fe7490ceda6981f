//! Whether the element has each state and property by its role or by itself, and those that the role needs.

use super::progress::Explicit;
use crate::aria::{Allowed, GLOBAL, Properties, ROLES, Role, property};
use crate::check::Checker;
use crate::check::words::any_of;
use crate::element::{Element, Namespace};
use crate::rule;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

const HIDDEN: Properties = Properties::of("hidden");

impl<L: Copy> Checker<L> {
    /// Checks the states and properties of the innermost element.
    pub(super) fn check_properties(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let role = frame.progress.aria.role;
        let element = frame.element;
        let hidden = frame.is_html("input") && self.given(frame, "type").is("hidden");
        let seen: Vec<(&'static str, Properties, (bool, bool), L)> = self
            .seen_on(frame)
            .iter()
            .filter_map(|seen| {
                let row = seen.row?;
                let empty = self.text_of(seen).is_some_and(str::is_empty);
                Some((row.name, property(row.name)?, (empty, seen.bare), seen.at))
            })
            .collect();
        let Some(element) = element else {
            // Of a custom element it is known only that it is no more than a box without a role.
            if !frame.opaque {
                for (name, one, ..) in &seen {
                    self.check_naming(name, *one);
                }
            }
            return;
        };
        let allowed = self.allowed(element, role);
        for (name, one, (empty, bare), at) in seen {
            if hidden {
                if !empty || !GLOBAL.holds(one) {
                    return self.say(&rule::HIDDEN_INPUT_PROPERTY, at, &[("property", name)]);
                }
            } else if one == HIDDEN && !empty && is_never_shown(element) {
                self.say(&rule::MISPLACED_HIDDEN, at, &[("element", element.name)]);
            } else if !bare && allowed.is_some_and(|allowed| !allowed.holds(one)) {
                self.report_property(name, one, role, at);
            } else {
                self.check_naming(name, one);
                self.check_deprecated(name, one, role, at);
            }
        }
        if let Explicit::Known(role) = role {
            self.check_required(role);
        }
    }

    /// The states and properties that the innermost element takes with that role.
    fn allowed(&self, element: &Element, role: Explicit) -> Option<Properties> {
        let global = global(element);
        let host = self.host();
        match role {
            Explicit::Unknown | Explicit::Other => None,
            Explicit::Absent if element.namespace == Namespace::MathMl && host.is_none() => {
                Some(Properties::NONE)
            }
            Explicit::Absent => Some(host?.native.with(global)),
            Explicit::Known(role) => {
                let host = host?;
                let own = match host.roles {
                    // What it is instead isn't known: any of the roles that it can have.
                    Allowed::Of(roles) if role.name == "directory" => roles
                        .iter()
                        .filter_map(|name| crate::aria::role(name))
                        .fold(Properties::NONE, |all, role| all.with(role.properties)),
                    Allowed::Of(roles) if !roles.contains(&role.name) => return None,
                    Allowed::Of(_) | Allowed::Any => role.properties,
                };
                // What is embedded may take whatever it likes.
                let own = if element.name == "embed" {
                    own.with(host.native)
                } else {
                    own
                };
                Some(own.with(global))
            }
        }
    }

    fn report_property(&mut self, name: &str, one: Properties, role: Explicit, at: L) {
        let host = self.host();
        let fits = |row: &&Role| {
            row.properties.holds(one)
                && row.name != "directory"
                && match host.map(|host| host.roles) {
                    Some(Allowed::Any) => true,
                    Some(Allowed::Of(roles)) => roles.contains(&row.name),
                    None => false,
                }
        };
        let roles: Vec<&str> = ROLES.iter().filter(fits).map(|role| role.name).collect();
        let change = match role {
            Explicit::Known(_) => "change the role to one that has it",
            _ => "give the element a role that has it",
        };
        let others = match roles.len() {
            0 => String::new(),
            1..=8 => format!(", or {change}: {}", any_of(roles.into_iter())),
            _ if roles.contains(&"button") => format!(", or {change}, such as `button`"),
            _ => format!(
                ", or {change}, such as {}",
                any_of(roles.into_iter().take(3))
            ),
        };
        let bearer = match role.name() {
            Some(role) => format!("the role `{role}`"),
            None if others.is_empty() => self.named(),
            None => {
                let named = self.named();
                let joint = if named.contains(" without ") {
                    "and"
                } else {
                    "without a"
                };
                format!("{named} {joint} role")
            }
        };
        let values = [
            ("bearer", &*bearer),
            ("property", name),
            ("others", &others),
        ];
        self.say(&rule::MISPLACED_PROPERTY, at, &values);
    }

    fn check_required(&mut self, role: &'static Role) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let kind = self.given(frame, "type");
        let (check, radio) = (
            frame.is_html("input") && kind.is("checkbox"),
            frame.is_html("input") && kind.is("radio"),
        );
        let needed = match role.name {
            // The state of the control itself stands for it.
            "switch" | "menuitemcheckbox" | "checkbox" if check => None,
            "menuitemradio" | "radio" if radio => None,
            "button" if check => Some("aria-pressed"),
            _ => role.required,
        };
        let Some(needed) = needed else { return };
        if frame.element.is_none() || !self.is_lacking(frame, needed) {
            return;
        }
        let own = super::around::implied(frame) == Some(role.name)
            || frame.is_html("select")
            || frame.is_html("input") && kind.is("range");
        let help = if own {
            String::from("leave out `role`: the element has it by itself, and needs nothing")
        } else {
            format!("add `{needed}`")
        };
        let at = frame.at;
        let values = [
            ("role", role.name),
            ("property", needed),
            ("instead", &*help),
        ];
        self.say(&rule::MISSING_PROPERTY, at, &values);
    }
}

/// The properties that the element takes whatever its role.
fn global(element: &Element) -> Properties {
    match (element.namespace, element.name) {
        (Namespace::Html, "br" | "wbr") => HIDDEN,
        (Namespace::Html, "base" | "link" | "meta") | (Namespace::Svg, "style") => Properties::NONE,
        _ => GLOBAL,
    }
}

/// Whether nothing of the element is ever shown, so that it can't be hidden.
fn is_never_shown(element: &Element) -> bool {
    element.namespace == Namespace::Html
        && matches!(
            element.name,
            "base"
                | "col"
                | "colgroup"
                | "head"
                | "html"
                | "link"
                | "map"
                | "meta"
                | "noscript"
                | "param"
                | "script"
                | "slot"
                | "source"
                | "style"
                | "template"
                | "title"
                | "track"
        )
}
