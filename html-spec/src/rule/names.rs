//! Rules about the names of elements and attributes.

use super::{Rule, Severity};

/// An element that no standard knows.
pub const UNKNOWN_ELEMENT: Rule = Rule {
    id: "H010",
    name: "unknown-element",
    severity: Severity::Error,
    message: "unknown element `{name}`",
    help: "did you mean `{near}`?",
    why: "Browsers show an unknown element like a `span`, so a slip of the pen loses its meaning without a word.",
    link: "https://html.spec.whatwg.org/#elements-in-the-dom",
    wrong: r#"<artcle>"News"</artcle>"#,
    right: r#"<article>"News"</article>"#,
};

/// A name that should be in lower case.
pub const UPPERCASE_NAME: Rule = Rule {
    id: "H011",
    name: "uppercase-name",
    severity: Severity::Error,
    message: "`{name}` must be in lower case",
    help: "write `{lower}`",
    why: "Parsers fold the case of names in HTML, so that the page would hold another name than the source.",
    link: "https://html.spec.whatwg.org/#attributes-2",
    wrong: r#"<p tabIndex="0">"Hello"</p>"#,
    right: r#"<p tabindex="0">"Hello"</p>"#,
};

/// An element that is not to be used any more.
pub const OBSOLETE_ELEMENT: Rule = Rule {
    id: "H012",
    name: "obsolete-element",
    severity: Severity::Error,
    message: "`{name}` is obsolete",
    help: "use {instead}",
    why: "Browsers keep it for old pages only, and may drop it.",
    link: "https://html.spec.whatwg.org/#non-conforming-features",
    wrong: r#"<center>"Hello"</center>"#,
    right: r#"<p style="text-align: center">"Hello"</p>"#,
};

/// An element that is obsolete, but that checkers let pass.
pub const DATED_ELEMENT: Rule = Rule {
    id: "H013",
    name: "dated-element",
    severity: Severity::Warning,
    message: "`{name}` is no longer part of HTML",
    help: "use {instead}",
    why: "Not every browser lays it out, and none has to.",
    link: "https://html.spec.whatwg.org/#non-conforming-features",
    wrong: r#"<ruby><rb>"A"</rb><rt>"a"</rt></ruby>"#,
    right: r#"<ruby>"A"<rt>"a"</rt></ruby>"#,
};

/// An attribute that no element has.
pub const UNKNOWN_ATTRIBUTE: Rule = Rule {
    id: "H014",
    name: "unknown-attribute",
    severity: Severity::Error,
    message: "unknown attribute `{name}` on `{element}`",
    help: "did you mean `{near}`?",
    why: "Browsers ignore it silently, so the page fails without a word.",
    link: "https://html.spec.whatwg.org/#attributes-3",
    wrong: r#"<a hreff="/about">"About"</a>"#,
    right: r#"<a href="/about">"About"</a>"#,
};

/// An attribute that other elements have.
pub const MISPLACED_ATTRIBUTE: Rule = Rule {
    id: "H015",
    name: "misplaced-attribute",
    severity: Severity::Error,
    message: "`{element}` has no attribute `{name}`",
    help: "it belongs to {owners}",
    why: "Browsers heed an attribute only on the elements that define it.",
    link: "https://html.spec.whatwg.org/#attributes-3",
    wrong: r#"<div href="/about">"About"</div>"#,
    right: r#"<a href="/about">"About"</a>"#,
};

/// An attribute that is given twice.
pub const DUPLICATE_ATTRIBUTE: Rule = Rule {
    id: "H016",
    name: "duplicate-attribute",
    severity: Severity::Error,
    message: "`{name}` is given twice",
    help: "remove one of the two",
    why: "A parser keeps the first and drops all others.",
    link: "https://html.spec.whatwg.org/#parse-error-duplicate-attribute",
    wrong: r#"<p id="a" id="b">"Hello"</p>"#,
    right: r#"<p id="a">"Hello"</p>"#,
};

/// An attribute that is not to be used any more.
pub const OBSOLETE_ATTRIBUTE: Rule = Rule {
    id: "H017",
    name: "obsolete-attribute",
    severity: Severity::Warning,
    message: "`{name}` on `{element}` is obsolete",
    help: "use {instead}",
    why: "Browsers keep it for old pages only, and may drop it.",
    link: "https://html.spec.whatwg.org/#non-conforming-features",
    wrong: r#"<p align="center">"Hello"</p>"#,
    right: r#"<p style="text-align: center">"Hello"</p>"#,
};

/// An attribute that browsers have dropped.
pub const REMOVED_ATTRIBUTE: Rule = Rule {
    id: "H020",
    name: "removed-attribute",
    severity: Severity::Error,
    message: "`{name}` is no longer part of HTML",
    help: "use {instead}",
    why: "No browser heeds it any more.",
    link: "https://html.spec.whatwg.org/#non-conforming-features",
    wrong: r#"<p contextmenu="actions">"Hello"</p>"#,
    right: r#"<p oncontextmenu="showActions(event)">"Hello"</p>"#,
};

/// An attribute that the element needs.
pub const MISSING_ATTRIBUTE: Rule = Rule {
    id: "H018",
    name: "missing-attribute",
    severity: Severity::Error,
    message: "`{element}` needs {attributes}",
    help: "add {attributes}",
    why: "Without it the element has no effect.",
    link: "https://html.spec.whatwg.org/#elements-3",
    wrong: r#"<img alt="A cat">"#,
    right: r#"<img src="/cat.jpg" alt="A cat">"#,
};

/// An image without words.
pub const MISSING_ALT: Rule = Rule {
    id: "H019",
    name: "missing-alt",
    severity: Severity::Error,
    message: "`img` needs `alt`",
    help: "say in `alt` what the image shows, or write `alt=\"\"` if it is mere decoration",
    why: "People who can't see the image are told its file name instead.",
    link: "https://html.spec.whatwg.org/#alt",
    wrong: r#"<img src="/cat.jpg">"#,
    right: r#"<img src="/cat.jpg" alt="A cat asleep on a keyboard">"#,
};
