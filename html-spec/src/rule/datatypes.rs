//! Rules about values that have a form: one row for a family of datatypes.

use super::{Rule, Severity};

/// Text that lacks what its place needs.
pub const INVALID_TEXT: Rule = Rule {
    id: "H120",
    name: "invalid-text",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write something, or leave `{name}` out",
    why: "Browsers take the text as it stands: an empty name or label names nothing, and a control of one line shows one.",
    link: "https://html.spec.whatwg.org/#text-2",
    wrong: r#"<video src="/a.webm"><track src="/a.vtt" label></video>"#,
    right: r#"<video src="/a.webm"><track src="/a.vtt" label="English"></video>"#,
};

/// A date, time or duration that isn't one, or that the place doesn't take.
pub const INVALID_DATE: Rule = Rule {
    id: "H121",
    name: "invalid-date",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "a date is written like `2026-11-21`, a time like `09:30`",
    why: "Browsers, calendars and search engines read this one form, and ignore every other.",
    link: "https://html.spec.whatwg.org/#dates-and-times",
    wrong: r#"<time datetime="2026-13-01">"soon"</time>"#,
    right: r#"<time datetime="2026-12-01">"soon"</time>"#,
};

/// An identifier, or a reference to one, that isn't one.
pub const INVALID_IDENTIFIER: Rule = Rule {
    id: "H122",
    name: "invalid-identifier",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write a word, or leave `{name}` out",
    why: "Labels, links, scripts and style sheets find an element by its identifier as a whole; one with white space can't be listed.",
    link: "https://html.spec.whatwg.org/#the-id-attribute",
    wrong: r#"<p id="main part">"Hello"</p>"#,
    right: r#"<p id="main-part">"Hello"</p>"#,
};

/// The name of a frame that can't be one.
pub const INVALID_TARGET: Rule = Rule {
    id: "H123",
    name: "invalid-target",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write `_blank`, `_self`, `_parent`, `_top` or a name without an underscore at its start",
    why: "A slip such as `_new` opens a window of that name, the same for all links.",
    link: "https://html.spec.whatwg.org/#navigable-target-names",
    wrong: r#"<a href="/help" target="_new">"Help"</a>"#,
    right: r#"<a href="/help" target="_blank">"Help"</a>"#,
};

/// Coordinates that don't make the shape of their area.
pub const INVALID_COORDINATES: Rule = Rule {
    id: "H124",
    name: "invalid-coordinates",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write integers with commas between them",
    why: "An area whose coordinates don't fit its shape can't be clicked.",
    link: "https://html.spec.whatwg.org/#attr-area-coords",
    wrong: r#"<map name="plan"><area shape="circle" coords="10,10" href="/hall" alt="Hall"></map>"#,
    right: r#"<map name="plan"><area shape="circle" coords="10,10,5" href="/hall" alt="Hall"></map>"#,
};

/// A list with a word that can't stand in it.
pub const INVALID_TOKENS: Rule = Rule {
    id: "H125",
    name: "invalid-tokens",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write words with spaces between them, each once",
    why: "Browsers ignore the words that they don't know, so a slip goes unseen.",
    link: "https://html.spec.whatwg.org/#set-of-space-separated-tokens",
    wrong: r#"<iframe src="/map" sandbox="allow-script"></iframe>"#,
    right: r#"<iframe src="/map" sandbox="allow-scripts"></iframe>"#,
};

/// A name of the author's own that can't be one.
pub const INVALID_NAME: Rule = Rule {
    id: "H126",
    name: "invalid-name",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write a small letter first, and a hyphen in the name, as in `word-count`",
    why: "Names without the hyphen are kept for the Standard, and nothing can be registered under them.",
    link: "https://html.spec.whatwg.org/#valid-custom-element-name",
    wrong: r#"<p is="counter">"Hello"</p>"#,
    right: r#"<p is="word-counter">"Hello"</p>"#,
};

/// The content of a `meta` that speaks in place of a header.
pub const INVALID_PRAGMA: Rule = Rule {
    id: "H127",
    name: "invalid-pragma",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "leave the element out",
    why: "A browser that reads another encoding than the document's shows other letters than were written.",
    link: "https://html.spec.whatwg.org/#pragma-directives",
    wrong: r#"<meta http-equiv="content-type" content="text/html; charset=latin1">"#,
    right: r#"<meta http-equiv="content-type" content="text/html; charset=utf-8">"#,
};

/// What may be filled into a control, said in words that browsers don't know.
pub const INVALID_AUTOFILL: Rule = Rule {
    id: "H128",
    name: "invalid-autofill",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write `on`, `off`, or a field such as `name`, `email`, `street-address` or `new-password`",
    why: "A browser that doesn't know the field fills in nothing, or guesses.",
    link: "https://html.spec.whatwg.org/#autofill",
    wrong: r#"<input name="first" autocomplete="firstname">"#,
    right: r#"<input name="first" autocomplete="given-name">"#,
};
