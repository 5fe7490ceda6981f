//! Sets the sentences of rules: code as code, and what is filled in as what it is.

use super::said::said;
use html_spec::rule::{Family, Rule, Severity, visible};
use pages::prelude::*;

/// Prose with code between backticks.
#[component]
pub(super) fn Words(text: &str) {
    html! {
        for (index, part) in text.split('`').enumerate() {
            if index % 2 == 1 { <code>{part}</code> } else { {part} }
        }
    }
}

/// What a rule says. Where that differs from case to case, it is what is said of its example.
#[component]
pub(super) fn Message(rule: &Rule, family: &Family) {
    let differs = rule.message.starts_with('{') && rule.message.ends_with('}');
    if let Some(said) = said(rule, family.notation).filter(|_| differs) {
        html! { <Words text={&said.message}/> }
    } else {
        html! { <Template text={rule.message}/> }
    }
}

/// Prose with code between backticks, and names in braces that stand for what markup holds.
#[component]
pub(super) fn Template(text: &str) {
    html! {
        for (index, part) in text.split('`').enumerate() {
            if index % 2 == 1 { <code><Holes text={part}/></code> } else { <Holes text={part}/> }
        }
    }
}

#[component]
fn Holes(text: &str) {
    html! {
        for (index, part) in text.split('{').enumerate() {
            if let (1.., Some((name, after))) = (index, part.split_once('}')) { <var>{name}</var> {after} } else { {part} }
        }
    }
}

/// Whether markup that breaks the rule is refused.
#[component]
pub(super) fn Weight(severity: Severity) {
    html! { <span class=["weight", "refused" if severity == Severity::Error]>{severity.name()}</span> }
}

/// An example. Where a line is too long it goes on in the next one.
#[component]
pub(super) fn Example(text: &str, kind: &str) {
    html! { <pre class=["source", "example", kind]><code>{visible(text).to_string()}</code></pre> }
}
