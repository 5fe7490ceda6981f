//! Rules about how tags, attributes and comments are written.

use crate::rule::{Rule, Severity};

const ATTRIBUTES: &str = "https://html.spec.whatwg.org/#attributes-2";

/// `<div/>`.
pub const SELF_CLOSING: Rule = Rule {
    id: "H310",
    name: "self-closing",
    severity: Severity::Error,
    message: "`<{name}/>` doesn't end the `{name}`",
    help: "write `<{name}></{name}>`",
    why: "In HTML the slash says nothing: the element stays open, and what follows is its content.",
    link: "https://html.spec.whatwg.org/#start-tags",
    wrong: "<p><span/>Home</p>",
    right: "<p><span></span>Home</p>",
};

/// A slash among the attributes, or in an end tag.
pub const STRAY_SOLIDUS: Rule = Rule {
    id: "H311",
    name: "stray-slash",
    severity: Severity::Error,
    message: "a `/` stands in the tag `{tag}`",
    help: "remove it",
    why: "A parser takes it for a space. A value that begins with a slash, or holds one after a space, needs quotes.",
    link: "https://html.spec.whatwg.org/#parse-error-unexpected-solidus-in-tag",
    wrong: r#"<p id="a" / class="b">Home</p>"#,
    right: r#"<p id="a" class="b">Home</p>"#,
};

/// A character that a name of an attribute can't hold.
pub const ATTRIBUTE_NAME: Rule = Rule {
    id: "H312",
    name: "attribute-name",
    severity: Severity::Error,
    message: "`{character}` can't stand in the name of an attribute",
    help: "is a quotation mark, or an end of the tag before it, missing?",
    why: "A parser takes the rest for names of attributes, and the tag for ended elsewhere.",
    link: ATTRIBUTES,
    wrong: r#"<p data-a"=b">Home</p>"#,
    right: r#"<p data-a="b">Home</p>"#,
};

/// A character that a value needs quotes for.
pub const UNQUOTED_VALUE: Rule = Rule {
    id: "H313",
    name: "unquoted-value",
    severity: Severity::Error,
    message: "`{character}` stands in the value of `{name}`, which has no quotes",
    help: "put the value into quotes",
    why: "Most often a quotation mark, a space or the end of a tag is missing before it.",
    link: ATTRIBUTES,
    wrong: "<p title=a'b>Home</p>",
    right: r#"<p title="a'b">Home</p>"#,
};

/// `name=` without a value.
pub const MISSING_VALUE: Rule = Rule {
    id: "H314",
    name: "missing-value",
    severity: Severity::Error,
    message: "no value follows `{name}=`",
    help: r#"write `{name}=""`, or leave the `=` out"#,
    why: "A parser looks for the value up to the next character that isn't a space, and takes what it finds there.",
    link: ATTRIBUTES,
    wrong: "<p title=>Home</p>",
    right: r#"<p title="">Home</p>"#,
};

/// `a="b"c="d"`.
pub const MISSING_SPACE: Rule = Rule {
    id: "H315",
    name: "missing-space",
    severity: Severity::Error,
    message: "no space stands between two attributes",
    help: "write one after the quotation mark",
    why: "Most often a value holds a quotation mark of the kind that it stands in, and ends too early.",
    link: ATTRIBUTES,
    wrong: r#"<p id="a"class="b">Home</p>"#,
    right: r#"<p id="a" class="b">Home</p>"#,
};

/// `</p class="a">`.
pub const END_TAG_ATTRIBUTE: Rule = Rule {
    id: "H316",
    name: "end-tag-attribute",
    severity: Severity::Error,
    message: "`{name}` stands in the end tag `</{tag}>`",
    help: "move it to the start tag",
    why: "A parser drops attributes of end tags.",
    link: "https://html.spec.whatwg.org/#parse-error-end-tag-with-attributes",
    wrong: r#"<p>Home</p id="a">"#,
    right: r#"<p id="a">Home</p>"#,
};

/// A `<` that begins nothing.
pub const BAD_TAG: Rule = Rule {
    id: "H317",
    name: "bad-tag",
    severity: Severity::Error,
    message: "`{mark}` begins no tag: {reason}",
    help: "{help}",
    why: "A parser takes it for text, or for a comment up to the next `>`, which nobody sees.",
    link: "https://html.spec.whatwg.org/#tag-open-state",
    wrong: "<p>1 <2</p>",
    right: "<p>1 &lt;2</p>",
};

/// A comment that begins or ends in an unusual way.
pub const BAD_COMMENT: Rule = Rule {
    id: "H318",
    name: "bad-comment",
    severity: Severity::Error,
    message: "this comment {problem}",
    help: "a comment is `<!--`, text without `--`, `-->`",
    why: "Programs disagree about where such a comment ends, and what is commented out may be shown.",
    link: "https://html.spec.whatwg.org/#comments",
    wrong: "<!-- <!-- a --> -->",
    right: "<!-- a -->",
};

/// The source ends in the middle of something.
pub const CUT_SHORT: Rule = Rule {
    id: "H319",
    name: "cut-short",
    severity: Severity::Error,
    message: "the document ends within {what}",
    help: "end it: is a quotation mark or a `>` missing further up?",
    why: "A parser drops the tag that isn't complete, and takes everything after an open mark for a part of it.",
    link: "https://html.spec.whatwg.org/#parse-errors",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body><!-- News"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>Home</title></head><body><!-- News -->"#,
};

/// A comment that ends with `--!>`.
pub const COMMENT_END: Rule = Rule {
    id: "H326",
    name: "comment-end",
    severity: Severity::Warning,
    message: "this comment ends with `--!>`",
    help: "write `-->`",
    why: "Parsers take it for an end, but other programs go on to the next `-->`, and leave out what is in between.",
    link: "https://html.spec.whatwg.org/#parse-error-incorrectly-closed-comment",
    wrong: "<!-- a --!>",
    right: "<!-- a -->",
};
