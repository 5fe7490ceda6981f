//! Rules about what a parser makes of the tags: what it ends, moves, or drops.

use crate::rule::{Rule, Severity};

/// A document without a doctype.
pub const MISSING_DOCTYPE: Rule = Rule {
    id: "H300",
    name: "missing-doctype",
    severity: Severity::Error,
    message: "the document doesn't begin with `<!DOCTYPE html>`",
    help: "write `<!DOCTYPE html>` before everything else",
    why: "Without it browsers imitate those of the nineties (“quirks mode”), and lay the page out differently.",
    link: "https://html.spec.whatwg.org/#the-doctype",
    wrong: r#"<html lang="en"><head><title>Home</title></head><body></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body></body></html>"#,
};

/// A doctype of an older HTML, or one that is misspelled.
pub const LEGACY_DOCTYPE: Rule = Rule {
    id: "H301",
    name: "legacy-doctype",
    severity: Severity::Error,
    message: "this doctype {problem}",
    help: "write `<!DOCTYPE html>`",
    why: "There is one HTML, and one doctype; others put some browsers into “quirks mode”.",
    link: "https://html.spec.whatwg.org/#the-doctype",
    wrong: r#"<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN"><html lang="en"><head><title>Home</title></head><body></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body></body></html>"#,
};

/// A doctype that isn't at the beginning.
pub const SECOND_DOCTYPE: Rule = Rule {
    id: "H302",
    name: "second-doctype",
    severity: Severity::Error,
    message: "a doctype can't stand here",
    help: "remove it: a document has one, before everything else",
    why: "A parser drops it. Most often it shows that one document was pasted into another.",
    link: "https://html.spec.whatwg.org/#the-doctype",
    wrong: "<!DOCTYPE html>",
    right: "<p>Home</p>",
};

/// An end tag without its start tag.
pub const STRAY_END_TAG: Rule = Rule {
    id: "H303",
    name: "stray-end-tag",
    severity: Severity::Error,
    message: "`</{name}>` ends nothing: {reason}",
    help: "{help}",
    why: "A parser drops it, or makes up an empty element: either way the element you meant ends elsewhere.",
    link: "https://html.spec.whatwg.org/#parsing-main-inbody",
    wrong: "<p>Home</p></div>",
    right: "<div><p>Home</p></div>",
};

/// An element that is still open when something around it ends.
pub const UNCLOSED_ELEMENT: Rule = Rule {
    id: "H304",
    name: "unclosed-element",
    severity: Severity::Error,
    message: "{where} while {open} still open",
    help: "write {tags} before it",
    why: "A parser ends the element here, or opens it again afterwards: seldom what was meant.",
    link: "https://html.spec.whatwg.org/#optional-tags",
    wrong: "<div><b>Home</div>",
    right: "<div><b>Home</b></div>",
};

/// A start tag that a parser drops.
pub const STRAY_START_TAG: Rule = Rule {
    id: "H305",
    name: "stray-start-tag",
    severity: Severity::Error,
    message: "`<{name}>` can't stand here: a parser drops the tag",
    help: "{help}",
    why: "What should be its content stands in what is around it.",
    link: "https://html.spec.whatwg.org/#parsing-main-inbody",
    wrong: "<div><td>Home</td></div>",
    right: "<table><tr><td>Home</td></tr></table>",
};

/// A start tag that ends what it stands in.
pub const IMPLIED_END: Rule = Rule {
    id: "H306",
    name: "implied-end",
    severity: Severity::Error,
    message: "`<{name}>` ends the {open} that it stands in",
    help: "write {tags} before it",
    why: "A parser can't put the one into the other: it ends the element, and the rest comes after it.",
    link: "https://html.spec.whatwg.org/#parsing-main-inbody",
    wrong: "<p><span>Home<div>News</div></span>",
    right: "<div><span>Home</span><div>News</div></div>",
};

/// Content of a table that isn't in a cell.
pub const MISPLACED_IN_TABLE: Rule = Rule {
    id: "H307",
    name: "misplaced-in-table",
    severity: Severity::Error,
    message: "{what} can't stand in `{element}`: a parser moves it out of the table",
    help: "put it into a `td` or `th`, or write it before the table",
    why: "Browsers show it above the table, whatever the order in the source.",
    link: "https://html.spec.whatwg.org/#parsing-main-intable",
    wrong: "<table><tr><p>Home</p></tr></table>",
    right: "<table><tr><td><p>Home</p></td></tr></table>",
};

/// Content behind `</body>` or `</html>`.
pub const CONTENT_AFTER_END: Rule = Rule {
    id: "H308",
    name: "content-after-end",
    severity: Severity::Error,
    message: "{what} stands after the end of the document",
    help: "move it before `</body>`",
    why: "A parser puts it into the body all the same: the end tag is in the wrong place.",
    link: "https://html.spec.whatwg.org/#parsing-main-afterbody",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body></body><p>News</p></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body><p>News</p></body></html>"#,
};

/// A tag of HTML in SVG or MathML.
pub const FOREIGN_END: Rule = Rule {
    id: "H309",
    name: "foreign-end",
    severity: Severity::Error,
    message: "`<{name}>` is HTML: it ends the `{element}` that it stands in",
    help: "{help}",
    why: "A parser that meets one of HTML's own tags in SVG or MathML takes it that those have ended.",
    link: "https://html.spec.whatwg.org/#parsing-main-inforeign",
    wrong: r#"<svg viewBox="0 0 1 1"><p>Home</p>"#,
    right: r#"<svg viewBox="0 0 1 1"><foreignObject><p>Home</p></foreignObject></svg>"#,
};
