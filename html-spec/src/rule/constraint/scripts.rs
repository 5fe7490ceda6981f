//! Rules about scripts.

use crate::rule::{Rule, Severity};

/// An attribute that this type of `script` hasn't.
pub const SCRIPT_ATTRIBUTE_BY_TYPE: Rule = Rule {
    id: "H148",
    name: "script-attribute-by-type",
    severity: Severity::Error,
    message: "`{name}` has no effect on a `script` of type `{type}`",
    help: "leave `{name}` out: {needs}",
    why: "Browsers ignore it, or the whole script.",
    link: "https://html.spec.whatwg.org/#the-script-element",
    wrong: r#"<script type="module" src="/a.js" defer></script>"#,
    right: r#"<script type="module" src="/a.js"></script>"#,
};

/// How to fetch a script that isn't fetched.
pub const INLINE_SCRIPT_ATTRIBUTE: Rule = Rule {
    id: "H149",
    name: "inline-script-attribute",
    severity: Severity::Error,
    message: "`{name}` on `script` has no effect without `src`",
    help: "add `src`, or leave `{name}` out",
    why: "A script whose text stands in the page isn't fetched, so it runs where it stands.",
    link: "https://html.spec.whatwg.org/#the-script-element",
    wrong: r#"<script defer>"start()"</script>"#,
    right: r#"<script src="/start.js" defer></script>"#,
};
