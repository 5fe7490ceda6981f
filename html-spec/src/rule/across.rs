//! Rules across calls: what a component writes, held against the place where it is called, and what it is given against the
//! place of its slot. They are compared in constants, so they have no example that is a piece of markup by itself.

use super::{Rule, Severity};

/// The rules across calls, sorted by id.
pub static ACROSS: &[Rule] = &[MISPLACED_COMPONENT, FORBIDDEN_COMPONENT, MISPLACED_CHILDREN];

/// A component where its outermost elements can't stand.
pub const MISPLACED_COMPONENT: Rule = Rule {
    id: "H290",
    name: "misplaced-component",
    severity: Severity::Error,
    message: "`{component}` can't stand in `{parent}`: it renders `{element}`",
    help: "`{parent}` holds {content}; `{component}` writes the `{element}` in {place}",
    why: "A component is its markup: a parser moves what can't stand there, wherever it was written.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"#[component]
fn Card() { html! { <div>"Ada"</div> } }

<ul><Card/></ul>"#,
    right: r#"#[component]
fn Card() { html! { <div>"Ada"</div> } }

<ul><li><Card/></li></ul>"#,
};

/// A component, or what is given to one, inside of an element that forbids something in it at any depth.
pub const FORBIDDEN_COMPONENT: Rule = Rule {
    id: "H291",
    name: "forbidden-component",
    severity: Severity::Error,
    message: "`{component}` can't stand anywhere in `{ancestor}`: it renders `{element}`",
    help: "move it out of `{ancestor}`; `{component}` writes the `{element}` in {place}",
    why: "A link in a link, or a second `main`, is what it is even if two files lie between them.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"#[component]
fn Card() { html! { <p><a href="/">"Ada"</a></p> } }

<a href="/x"><Card/></a>"#,
    right: r#"#[component]
fn Card() { html! { <p>"Ada"</p> } }

<a href="/x"><Card/></a>"#,
};

/// Content that is given to a slot where it can't stand.
pub const MISPLACED_CHILDREN: Rule = Rule {
    id: "H292",
    name: "misplaced-children",
    severity: Severity::Error,
    message: "`{element}` can't stand in `{parent}`, where `{component}` puts `{slot}`",
    help: "`{parent}` holds {content}",
    why: "The component writes the tags around its slot, and a parser judges both together.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"#[component]
fn Note(children: impl Children) { html! { <p>{children}</p> } }

<Note><div>"x"</div></Note>"#,
    right: r#"#[component]
fn Note(children: impl Children) { html! { <p>{children}</p> } }

<Note><b>"x"</b></Note>"#,
};
