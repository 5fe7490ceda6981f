//! Rules about what is said about the document.

use crate::rule::{Rule, Severity};

/// A `meta` that says several things at once.
pub const META_ABOUT_ONE_THING: Rule = Rule {
    id: "H154",
    name: "meta-about-one-thing",
    severity: Severity::Error,
    message: "this `meta` says several things at once",
    help: "it has only {needs}: write a `meta` for each",
    why: "A browser heeds one of them, and drops the others.",
    link: "https://html.spec.whatwg.org/#the-meta-element",
    wrong: r#"<meta name="author" http-equiv="refresh" content="5">"#,
    right: r#"<meta http-equiv="refresh" content="5">"#,
};

/// A `meta` that says nothing.
pub const META_WITHOUT_CONTENT: Rule = Rule {
    id: "H155",
    name: "meta-without-content",
    severity: Severity::Error,
    message: "`meta` with `{name}` needs `content`",
    help: "add `content`",
    why: "`{name}` says what is spoken of, `content` what is said.",
    link: "https://html.spec.whatwg.org/#attr-meta-content",
    wrong: r#"<meta name="description">"#,
    right: r#"<meta name="description" content="All about cats">"#,
};

/// An attribute that this kind of `meta` hasn't.
pub const META_ATTRIBUTE: Rule = Rule {
    id: "H156",
    name: "meta-attribute",
    severity: Severity::Error,
    message: "`{name}` can't stand on this `meta`",
    help: "it belongs to a `meta` with {needs}",
    why: "Browsers ignore it there.",
    link: "https://html.spec.whatwg.org/#the-meta-element",
    wrong: r#"<meta name="author" content="Kim" media="print">"#,
    right: r#"<meta name="author" content="Kim">"#,
};

/// A pragma that is no longer to be used.
pub const DATED_PRAGMA: Rule = Rule {
    id: "H157",
    name: "dated-pragma",
    severity: Severity::Error,
    message: r#"`http-equiv="content-language"` is obsolete"#,
    help: "write {needs}",
    why: "It sets the language only where nothing else does, and with a list of languages not even that.",
    link: "https://html.spec.whatwg.org/#attr-meta-http-equiv-content-language",
    wrong: r#"<meta http-equiv="content-language" content="en">"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body></body></html>"#,
};
