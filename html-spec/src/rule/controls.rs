//! Rules about controls that some people can't find: what only advises.

use super::{Rule, Severity};

/// A control without a name.
pub const UNNAMED_CONTROL: Rule = Rule {
    id: "H227",
    name: "unnamed-control",
    severity: Severity::Warning,
    message: "`{element}` has no name",
    help: "{instead}",
    why: "A screen reader says no more than that there is one, and speech control can't call it.",
    link: "https://www.w3.org/TR/WCAG22/#name-role-value",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><button><i class="save"></i></button></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><button aria-label="Save"><i class="save"></i></button></body></html>"#,
};

/// A control that is hidden from those who still reach it.
pub const HIDDEN_CONTROL: Rule = Rule {
    id: "H228",
    name: "hidden-control",
    severity: Severity::Warning,
    message: "`{element}` is hidden by `aria-hidden`, and can still be focused",
    help: "leave out `aria-hidden`, or write `tabindex=\"-1\"`, too",
    why: "People who go through the page by keyboard land on something that a screen reader says nothing about.",
    link: "https://w3c.github.io/aria/#aria-hidden",
    wrong: r#"<button aria-hidden="true">"Save"</button>"#,
    right: r#"<button>"Save"</button>"#,
};
