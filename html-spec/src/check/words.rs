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
    listed(&names, "or")
}

/// What a content model lets in, in words: elements, then kinds of content, then text.
pub(super) fn content(allowed: Categories, text: bool) -> String {
    let (mut parts, mut kinds) = (Vec::new(), Vec::new());
    let mut scripts = false;
    for name in allowed.names() {
        match name {
            "script-supporting" => scripts = true,
            "flow" | "phrasing" | "metadata" | "heading" => kinds.push(format!("{name} content")),
            _ => parts.push(format!("`{name}`")),
        }
    }
    // Where all flow content may stand, a long list of children that only some parents allow says nothing.
    if allowed.intersects(Categories::FLOW) && parts.len() > 3 {
        parts.clear();
        scripts = false;
    }
    // Nobody looks for these first.
    if scripts {
        parts.extend(["`script`", "`template`"].map(String::from));
    }
    parts.append(&mut kinds);
    if text && !allowed.intersects(Categories::FLOW.union(Categories::PHRASING)) {
        parts.push("text".into());
    }
    if parts.is_empty() {
        "nothing".into()
    } else {
        listed(&parts, "and")
    }
}

/// The parts as one list: commas, and the word before the last.
fn listed(parts: &[String], word: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [many @ .., last] => format!("{} {word} {last}", many.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::content;
    use crate::element::{Categories, Namespace, element};

    #[test]
    fn a_place_for_flow_content_is_told_in_two_words() {
        let div = element(Namespace::Html, "div").unwrap();
        let anywhere = div
            .content
            .inside
            .iter()
            .fold(div.content.allowed, |all, inside| all.union(inside.allowed));
        assert_eq!(content(anywhere, true), "flow content");
        let dl = element(Namespace::Html, "dl").unwrap();
        assert_eq!(
            content(dl.content.allowed, false),
            "`dd`, `div`, `dt`, `script` and `template`"
        );
        assert_eq!(content(Categories::NONE, false), "nothing");
    }
}
