//! Rules about characters and references to them.

use crate::rule::{Rule, Severity};

const REFERENCES: &str = "https://html.spec.whatwg.org/#character-references";

/// `&copy` without its semicolon, `&#;` without a number.
pub const UNFINISHED_REFERENCE: Rule = Rule {
    id: "H320",
    name: "unfinished-reference",
    severity: Severity::Error,
    message: "the character reference `{reference}` {problem}",
    help: "{help}",
    why: "Old browsers let the semicolon be left out for some names, so a parser may take it for a character that nobody meant.",
    link: REFERENCES,
    wrong: "<p>&copy 2024</p>",
    right: "<p>&copy; 2024</p>",
};

/// `&#0;`, `&#x110000;`.
pub const BAD_REFERENCE: Rule = Rule {
    id: "H321",
    name: "bad-reference",
    severity: Severity::Error,
    message: "`{reference}` stands for {what}",
    help: "write the character itself, or the reference of the one that you mean",
    why: "A parser puts another character in its place.",
    link: REFERENCES,
    wrong: "<p>&#x80;</p>",
    right: "<p>&euro;</p>",
};

/// A character that documents can't hold.
pub const FORBIDDEN_CHARACTER: Rule = Rule {
    id: "H322",
    name: "forbidden-character",
    severity: Severity::Error,
    message: "{code} can't stand in a document: it is a control or no character",
    help: "remove it",
    why: "Nobody sees it, and programs treat it differently: some drop it, some stop.",
    link: "https://html.spec.whatwg.org/#preprocessing-the-input-stream",
    wrong: "<p>a\u{1}b</p>",
    right: "<p>ab</p>",
};

/// Bytes that aren't UTF-8.
pub const NOT_UTF_8: Rule = Rule {
    id: "H323",
    name: "not-utf-8",
    severity: Severity::Error,
    message: "the document holds bytes that aren't UTF-8",
    help: "save it as UTF-8",
    why: "A browser shows other characters than those that were meant.",
    link: "https://html.spec.whatwg.org/#charset",
    wrong: "<p>\u{fffd}</p>",
    right: "<p>é</p>",
};

/// An encoding that is declared too late.
pub const LATE_CHARSET: Rule = Rule {
    id: "H324",
    name: "late-charset",
    severity: Severity::Error,
    message: "the encoding is declared after the first 1024 bytes",
    help: "make `<meta charset=\"utf-8\">` the first element in `head`",
    why: "Browsers look for it there only, and read the document in another encoding until they meet it.",
    link: "https://html.spec.whatwg.org/#charset1024",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><!-- … --><meta charset="utf-8"><title>Home</title></head><body></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><!-- … --><title>Home</title></head><body></body></html>"#,
};

/// `&nosuch;`.
pub const UNKNOWN_CHARACTER: Rule = Rule {
    id: "H325",
    name: "unknown-character",
    severity: Severity::Warning,
    message: "no character has the name `{reference}`",
    help: "write the character itself, or `&amp;` where you mean the sign `&`",
    why: "A parser leaves the text as it is, so that people read the name instead of the character.",
    link: REFERENCES,
    wrong: "<p>Caf&eacut;</p>",
    right: "<p>Caf&eacute;</p>",
};
