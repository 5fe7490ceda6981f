//! Rules about SVG and MathML.

use super::{Rule, Severity};

/// An attribute that this element doesn't have.
pub const MISPLACED_FOREIGN_ATTRIBUTE: Rule = Rule {
    id: "H280",
    name: "misplaced-foreign-attribute",
    severity: Severity::Error,
    message: "`{element}` has no attribute `{name}`",
    help: "remove it, or move it to an element that has it",
    why: "Browsers heed an attribute only on the elements that define it, so it does nothing here.",
    link: "https://www.w3.org/TR/SVG2/attindex.html",
    wrong: r#"<svg><circle r="4" x="4"></circle></svg>"#,
    right: r#"<svg><circle r="4" cx="4"></circle></svg>"#,
};

/// A value that an attribute of SVG or MathML can't have.
pub const INVALID_FOREIGN_VALUE: Rule = Rule {
    id: "H281",
    name: "invalid-foreign-value",
    severity: Severity::Error,
    message: "`{name}` can't be `{value}`",
    help: "it is {kind}",
    why: "Browsers fall back to a default, or draw only what comes before the mistake, without a word.",
    link: "https://www.w3.org/TR/SVG2/attindex.html",
    wrong: r#"<svg><path d="M0 0 L10"></path></svg>"#,
    right: r#"<svg><path d="M0 0 L10 10"></path></svg>"#,
};

/// An attribute that the element needs.
pub const MISSING_FOREIGN_ATTRIBUTE: Rule = Rule {
    id: "H282",
    name: "missing-foreign-attribute",
    severity: Severity::Error,
    message: "`{element}` needs `{name}`",
    help: "add `{name}`",
    why: "Without it the element has no effect.",
    link: "https://www.w3.org/TR/SVG2/eltindex.html",
    wrong: r#"<svg><rect><set to="4"></set></rect></svg>"#,
    right: r#"<svg><rect><set attributeName="x" to="4"></set></rect></svg>"#,
};

/// An element that its parent can't hold.
pub const MISPLACED_FOREIGN_CHILD: Rule = Rule {
    id: "H283",
    name: "misplaced-foreign-child",
    severity: Severity::Error,
    message: "`{element}` can't stand in `{parent}`",
    help: "`{parent}` holds {content}",
    why: "Browsers pass over an element where it has no meaning: nothing of it is shown.",
    link: "https://www.w3.org/TR/SVG2/eltindex.html",
    wrong: r#"<svg><circle r="4"><rect></rect></circle></svg>"#,
    right: r#"<svg><circle r="4"></circle><rect></rect></svg>"#,
};

/// An element that comes too late, or once too often.
pub const FOREIGN_ORDER: Rule = Rule {
    id: "H284",
    name: "foreign-order",
    severity: Severity::Error,
    message: "`{element}` can't come here in `{parent}`",
    help: "{content} may stand here",
    why: "The place of a child tells what it means: what comes first or too often is taken for something else, or ignored.",
    link: "https://www.w3.org/TR/MathML3/chapter3.html#presm.reqarg",
    wrong: "<math><msup><mi>\"x\"</mi><mn>\"2\"</mn><mn>\"3\"</mn></msup></math>",
    right: "<math><msup><mi>\"x\"</mi><mn>\"2\"</mn></msup></math>",
};

/// An element without a child that it needs.
pub const MISSING_FOREIGN_CHILD: Rule = Rule {
    id: "H285",
    name: "missing-foreign-child",
    severity: Severity::Error,
    message: "`{parent}` ends too early",
    help: "add {content}",
    why: "A browser shows such a formula as an error, or not at all.",
    link: "https://www.w3.org/TR/MathML3/chapter3.html#presm.reqarg",
    wrong: "<math><mfrac><mn>\"1\"</mn></mfrac></math>",
    right: "<math><mfrac><mn>\"1\"</mn><mn>\"2\"</mn></mfrac></math>",
};

/// Text where only elements may stand.
pub const MISPLACED_FOREIGN_TEXT: Rule = Rule {
    id: "H286",
    name: "misplaced-foreign-text",
    severity: Severity::Error,
    message: "text can't stand in `{parent}`",
    help: "{instead}",
    why: "Browsers don't show it: in SVG, text stands in `text`, in MathML in `mtext`, `mi`, `mn` or `mo`.",
    link: "https://www.w3.org/TR/SVG2/text.html#TextElement",
    wrong: r#"<svg><g>"Hello"</g></svg>"#,
    right: r#"<svg><g><text>"Hello"</text></g></svg>"#,
};

/// A link in a link.
pub const NESTED_SVG_LINK: Rule = Rule {
    id: "H287",
    name: "nested-svg-link",
    severity: Severity::Error,
    message: "a link can't stand in another one",
    help: "write `</a>` before it",
    why: "Two things can't react to one click.",
    link: "https://www.w3.org/TR/SVG2/linking.html#AElement",
    wrong: r#"<svg><a href="/"><g><a href="/x"></a></g></a></svg>"#,
    right: r#"<svg><a href="/"></a><g><a href="/x"></a></g></svg>"#,
};
