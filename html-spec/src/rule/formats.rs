//! Rules about values that a standard beside HTML's describes: URLs, languages, types, policies, hashes, colours.

use super::{Rule, Severity};

/// A value that is no URL, or not one of the right kind.
pub const INVALID_URL: Rule = Rule {
    id: "H100",
    name: "invalid-url",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write a URL, such as `/about` or `https://example.org/`",
    why: "Browsers mend some URLs in their own way and give up on others; other programs mend them differently.",
    link: "https://url.spec.whatwg.org/#url-writing",
    wrong: r#"<a href="/my page">"Mine"</a>"#,
    right: r#"<a href="/my%20page">"Mine"</a>"#,
};

/// A value that is no language tag.
pub const INVALID_LANGUAGE: Rule = Rule {
    id: "H101",
    name: "invalid-language",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write the code of the language, such as `en`, and perhaps a region, as in `pt-BR`",
    why: "Speech, hyphenation, quotes, fonts and translation go by it; an unknown one is as none.",
    link: "https://html.spec.whatwg.org/#attr-lang",
    wrong: r#"<p lang="english">"Hello"</p>"#,
    right: r#"<p lang="en">"Hello"</p>"#,
};

/// A value that is no type of media, or no list of them.
pub const INVALID_TYPE: Rule = Rule {
    id: "H102",
    name: "invalid-type",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write a type such as `text/html` or `image/png`",
    why: "A browser skips what has a type that it doesn't know.",
    link: "https://mimesniff.spec.whatwg.org/#valid-mime-type",
    wrong: r#"<object data="/film" type="mp4"></object>"#,
    right: r#"<object data="/film" type="video/mp4"></object>"#,
};

/// A refresh that isn't seconds and a URL.
pub const INVALID_REFRESH: Rule = Rule {
    id: "H104",
    name: "invalid-refresh",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write the seconds alone, as in `5`, or with the place to go, as in `5; url=/next`",
    why: "A browser that can't read it stays on the page.",
    link: "https://html.spec.whatwg.org/#attr-meta-http-equiv-refresh",
    wrong: r#"<meta http-equiv="refresh" content="5, /next">"#,
    right: r#"<meta http-equiv="refresh" content="5; url=/next">"#,
};

/// A content security policy that says something else than it seems.
pub const INVALID_POLICY: Rule = Rule {
    id: "H105",
    name: "invalid-policy",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write directives with `;` between them, such as `default-src 'self'; img-src https:`",
    why: "A browser leaves out what it can't read of a policy, and so lets in or shuts out what nobody wanted.",
    link: "https://w3c.github.io/webappsec-csp/#framework-policy",
    wrong: r#"<meta http-equiv="content-security-policy" content="default-src 'selv'">"#,
    right: r#"<meta http-equiv="content-security-policy" content="default-src 'self'">"#,
};

/// A hash of no known algorithm.
pub const INVALID_INTEGRITY: Rule = Rule {
    id: "H106",
    name: "invalid-integrity",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write the algorithm, a hyphen and the hash in base 64, as in `sha384-oqVu…`",
    why: "A hash that a browser can't read protects from nothing: the file is taken as it comes.",
    link: "https://w3c.github.io/webappsec-subresource-integrity/#the-integrity-attribute",
    wrong: r#"<script src="/a.js" integrity="md5-rL0Y20zC-Fzt72VPzMSk2A"></script>"#,
    right: r#"<script src="/a.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></script>"#,
};

/// A value that is no colour.
pub const INVALID_COLOR: Rule = Rule {
    id: "H107",
    name: "invalid-color",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write `#` and six hexadecimal digits, such as `#ff8800`",
    why: "A browser takes black in place of a colour that it can't read.",
    link: "https://html.spec.whatwg.org/#color-state-(type=color)",
    wrong: r#"<input type="color" value="orange">"#,
    right: r##"<input type="color" value="#ffa500">"##,
};

/// A value that is no media query.
pub const INVALID_MEDIA: Rule = Rule {
    id: "H108",
    name: "invalid-media",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write a kind of device or features in parentheses, as in `screen and (min-width: 40em)`",
    why: "A browser takes a query that it can't read for one that never holds: the file is skipped.",
    link: "https://www.w3.org/TR/mediaqueries-4/#mq-syntax",
    wrong: r#"<link rel="stylesheet" href="/wide.css" media="min-width: 60em">"#,
    right: r#"<link rel="stylesheet" href="/wide.css" media="(min-width: 60em)">"#,
};

/// A list of images that a browser can't choose from.
pub const INVALID_CANDIDATES: Rule = Rule {
    id: "H109",
    name: "invalid-candidates",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write URLs, each with a width such as `640w` or a density such as `2x`, and commas between them",
    why: "A browser leaves out an image whose size it can't read, and of two of the same size it takes the first.",
    link: "https://html.spec.whatwg.org/#srcset-attribute",
    wrong: r#"<img src="/a.png" srcset="/b.png 2" alt="A">"#,
    right: r#"<img src="/a.png" srcset="/b.png 2x" alt="A">"#,
};

/// Widths of an image that a browser can't compute with.
pub const INVALID_SIZES: Rule = Rule {
    id: "H110",
    name: "invalid-sizes",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write widths with conditions and a last one without, as in `(min-width: 60em) 50vw, 100vw`",
    why: "A browser that can't read it takes the whole width of the window, and fetches an image that is too large.",
    link: "https://html.spec.whatwg.org/#sizes-attributes",
    wrong: r#"<img src="/a.png" srcset="/b.png 640w" sizes="50%" alt="A">"#,
    right: r#"<img src="/a.png" srcset="/b.png 640w" sizes="50vw" alt="A">"#,
};

/// The text of a script that is no import map.
pub const INVALID_IMPORT_MAP: Rule = Rule {
    id: "H111",
    name: "invalid-import-map",
    severity: Severity::Error,
    message: "the text of this `{name}` is no import map: {reason}",
    help: r#"write JSON such as `{"imports": {"name": "/module.js"}}`"#,
    why: "A browser that can't read an import map finds none of its modules.",
    link: "https://html.spec.whatwg.org/#import-maps",
    wrong: r#"<script type="importmap">"[]"</script>"#,
    right: r#"<script type="importmap">"{{}}"</script>"#,
};

/// The text of a script that holds no speculation rules.
pub const INVALID_SPECULATION_RULES: Rule = Rule {
    id: "H112",
    name: "invalid-speculation-rules",
    severity: Severity::Error,
    message: "the text of this `{name}` holds no speculation rules: {reason}",
    help: r#"write JSON such as `{"prefetch": [{"urls": ["/next"]}]}`"#,
    why: "A browser that can't read the rules fetches nothing before it is asked for.",
    link: "https://html.spec.whatwg.org/#speculative-loading",
    wrong: r#"<script type="speculationrules">"[]"</script>"#,
    right: r#"<script type="speculationrules">"{{\"prefetch\": []}}"</script>"#,
};

/// Declarations that a browser leaves aside.
pub const INVALID_STYLE: Rule = Rule {
    id: "H113",
    name: "invalid-style",
    severity: Severity::Error,
    message: "`{name}` can't be {value}: {reason}",
    help: "write declarations with semicolons between them, as in `color: red; width: 10em`",
    why: "A browser skips a declaration that it can't read, without a word.",
    link: "https://www.w3.org/TR/css-style-attr/#syntax",
    wrong: r#"<p style="color red">"Stop"</p>"#,
    right: r#"<p style="color: red">"Stop"</p>"#,
};

/// A style sheet of which a browser leaves a part aside.
pub const INVALID_STYLE_SHEET: Rule = Rule {
    id: "H114",
    name: "invalid-style-sheet",
    severity: Severity::Error,
    message: "browsers skip a part of this `{name}`: {reason}",
    help: "write rules such as `p { color: red; width: 10em }`",
    why: "A browser skips a declaration or rule that it can't read, without a word.",
    link: "https://www.w3.org/TR/css-syntax-3/#error-handling",
    wrong: r#"<style>"p {{ color red }}"</style>"#,
    right: r#"<style>"p {{ color: red }}"</style>"#,
};
