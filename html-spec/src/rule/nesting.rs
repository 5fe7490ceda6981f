//! Rules about what may stand where.

use super::{Rule, Severity};

/// An element where its parent can't hold it.
pub const MISPLACED_ELEMENT: Rule = Rule {
    id: "H050",
    name: "misplaced-element",
    severity: Severity::Error,
    message: "`{element}` can't stand in `{parent}`",
    help: "`{parent}` holds {content}",
    why: "A parser moves it elsewhere or closes the parent before it, so the page gets another structure than the source.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<p><div>"Hello"</div></p>"#,
    right: r#"<div><p>"Hello"</p></div>"#,
};

/// An element outside of the parents that it belongs to.
pub const MISSING_PARENT: Rule = Rule {
    id: "H051",
    name: "missing-parent",
    severity: Severity::Error,
    message: "`{element}` can't stand in `{parent}`",
    help: "it belongs in {parents}",
    why: "Elsewhere it has no meaning, and a parser may drop it.",
    link: "https://html.spec.whatwg.org/#elements-3",
    wrong: r#"<div><li>"One"</li></div>"#,
    right: r#"<ul><li>"One"</li></ul>"#,
};

/// An element inside of one that forbids it at any depth.
pub const FORBIDDEN_DESCENDANT: Rule = Rule {
    id: "H052",
    name: "forbidden-descendant",
    severity: Severity::Error,
    message: "`{element}` can't stand anywhere in `{ancestor}`",
    help: "move it out of `{ancestor}`",
    why: "Two things can't react to one click, and headings or sections would take a meaning that they can't have there.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<a href="/"><button>"Save"</button></a>"#,
    right: r#"<a href="/">"Home"</a><button>"Save"</button>"#,
};

/// Text where only elements may stand.
pub const MISPLACED_TEXT: Rule = Rule {
    id: "H053",
    name: "misplaced-text",
    severity: Severity::Error,
    message: "text can't stand in `{parent}`",
    help: "`{parent}` holds {content}",
    why: "A parser moves it elsewhere, or it belongs to no item, row or cell.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<ul>"One"</ul>"#,
    right: r#"<ul><li>"One"</li></ul>"#,
};

/// Content in an element that has none.
pub const VOID_CONTENT: Rule = Rule {
    id: "H054",
    name: "void-content",
    severity: Severity::Error,
    message: "`{parent}` has no content",
    help: "put it after `{parent}`",
    why: "The element has no end tag, so a parser puts what follows beside it.",
    link: "https://html.spec.whatwg.org/#void-elements",
    wrong: r#"<br>"Hello"</br>"#,
    right: r#"<br>"Hello""#,
};

/// A doctype inside of an element.
pub const MISPLACED_DOCTYPE: Rule = Rule {
    id: "H055",
    name: "misplaced-doctype",
    severity: Severity::Error,
    message: "the doctype must come before everything else",
    help: "put it before `<html>`",
    why: "A parser ignores it anywhere else, and then shows the page as in the nineties.",
    link: "https://html.spec.whatwg.org/#the-doctype",
    wrong: "<div><!DOCTYPE html></div>",
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>"#,
};
