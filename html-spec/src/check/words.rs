//! Words a finding from a rule's row.

use super::Checker;
use crate::element::Categories;
use crate::rule::{Rule, fill};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// Reports a finding whose message and help are the rule's own.
    pub(super) fn say(&mut self, rule: &'static Rule, at: L, values: &[(&str, &str)]) {
        let message = fill(rule.message, values);
        let help = fill(rule.help, values);
        self.report(rule, at, message, Some(help));
    }
}

/// `a`, `b` or `c`.
pub(super) fn any_of<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [many @ .., last] => format!("{} or {last}", many.join(", ")),
    }
}

/// What a content model lets in, in words.
pub(super) fn content(allowed: Categories, text: bool) -> String {
    let mut parts: Vec<String> = Vec::new();
    for name in allowed.names().filter(|name| *name != "script-supporting") {
        parts.push(match name {
            "flow" | "phrasing" | "metadata" | "heading" => format!("{name} content"),
            _ => format!("`{name}`"),
        });
    }
    // Nobody looks for these first.
    if allowed.names().any(|name| name == "script-supporting") {
        parts.push("`script` and `template`".into());
    }
    if text && !allowed.intersects(Categories::FLOW.union(Categories::PHRASING)) {
        parts.push("text".into());
    }
    if parts.is_empty() {
        "nothing".into()
    } else {
        parts.join(", ")
    }
}
