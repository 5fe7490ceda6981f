//! Rules about the values of attributes.

use super::{Rule, Severity};

/// A boolean attribute with a value.
pub const BOOLEAN_VALUE: Rule = Rule {
    id: "H030",
    name: "boolean-value",
    severity: Severity::Error,
    message: "`{name}` takes no value: it is there or it isn't",
    help: "write `{name}`, or `{name}={value}` with a `bool`",
    why: "Its presence switches it on, whatever the value: `disabled=\"false\"` disables.",
    link: "https://html.spec.whatwg.org/#boolean-attributes",
    wrong: r#"<input disabled="false">"#,
    right: "<input disabled>",
};

/// A value that is not among the keywords.
pub const UNKNOWN_KEYWORD: Rule = Rule {
    id: "H031",
    name: "unknown-keyword",
    severity: Severity::Error,
    message: "`{name}` can't be `{value}`",
    help: "it is {keywords}",
    why: "Browsers fall back to a default without a word.",
    link: "https://html.spec.whatwg.org/#keywords-and-enumerated-attributes",
    wrong: r#"<input type="emial">"#,
    right: r#"<input type="email">"#,
};

/// A value that is not a number of the right kind.
pub const INVALID_NUMBER: Rule = Rule {
    id: "H032",
    name: "invalid-number",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write digits, perhaps with a sign and a decimal point",
    why: "Browsers read as far as they can and ignore the rest, or all of it.",
    link: "https://html.spec.whatwg.org/#numbers",
    wrong: r#"<textarea rows="5em"></textarea>"#,
    right: r#"<textarea rows="5"></textarea>"#,
};

/// A URL that is a script, or a `data:` URL that values become part of.
pub const BLOCKED_URL: Rule = Rule {
    id: "H033",
    name: "blocked-url",
    severity: Severity::Error,
    message: "`{name}` can't be `{value}`",
    help: "a script belongs in a handler such as `onclick`, a page with values in it at a URL of its own",
    why: "A `javascript:` URL runs code, and so may a page in a `data:` URL that values become part of.",
    link: "https://html.spec.whatwg.org/#the-javascript:-url-special-case",
    wrong: r#"<a href="javascript:save()">"Save"</a>"#,
    right: r#"<a href="/save">"Save"</a>"#,
};

/// An `http-equiv` that only the running page knows.
pub const COMPUTED_HTTP_EQUIV: Rule = Rule {
    id: "H034",
    name: "computed-http-equiv",
    severity: Severity::Error,
    message: "the value of `http-equiv` must be written out",
    help: r#"write for example `http-equiv="refresh"`; where there are several, choose the whole `meta` with `if`"#,
    why: "It decides what `content` means, and so how `content` is made safe.",
    link: "https://html.spec.whatwg.org/#attr-meta-http-equiv",
    wrong: r#"<meta http-equiv={"refresh"} content="5">"#,
    right: r#"<meta http-equiv="refresh" content="5">"#,
};

/// A viewport that doesn't let people enlarge the page.
pub const FIXED_ZOOM: Rule = Rule {
    id: "H131",
    name: "fixed-zoom",
    severity: Severity::Warning,
    message: "`{value}` keeps people from enlarging the page",
    help: "leave `user-scalable` and `maximum-scale` out",
    why: "People with poor eyesight need to enlarge the page to read it.",
    link: "https://www.w3.org/WAI/WCAG22/Understanding/resize-text",
    wrong: r#"<meta name="viewport" content="width=device-width, user-scalable=no">"#,
    right: r#"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
};

/// A kind of link that is nearly a known one.
pub const MISTYPED_LINK_TYPE: Rule = Rule {
    id: "H132",
    name: "mistyped-link-type",
    severity: Severity::Warning,
    message: "nothing is known of the kind of link `{value}`",
    help: "did you mean `{near}`?",
    why: "Browsers ignore kinds of links that they don't know, so a style sheet isn't loaded, or a link isn't guarded, without a word.",
    link: "https://html.spec.whatwg.org/#linkTypes",
    wrong: r#"<a href="/ad" rel="sponsered">"Advertisement"</a>"#,
    right: r#"<a href="/ad" rel="sponsored">"Advertisement"</a>"#,
};
