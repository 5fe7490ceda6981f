//! Rules about text that a parser reads raw.

use super::{Rule, Severity};

/// Text that would end the element it stands in.
pub const RAW_TEXT_END: Rule = Rule {
    id: "H070",
    name: "raw-text-end",
    severity: Severity::Error,
    message: "`{end}` can't stand in `{element}`",
    help: "write `{instead}`",
    why: "A parser knows no strings of scripts and style sheets: it ends the element here, or never.",
    link: "https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements",
    wrong: r#"<script>"f('</script>')"</script>"#,
    right: r#"<script>"f('<\\/script>')"</script>"#,
};

/// Markup in a script or style sheet of SVG.
pub const FOREIGN_RAW_TEXT: Rule = Rule {
    id: "H071",
    name: "foreign-raw-text",
    severity: Severity::Error,
    message: "`{character}` can't stand in `{element}` in SVG",
    help: "move the `{element}` out of `svg`",
    why: "In SVG a parser reads scripts and style sheets like other text: it sees a tag or a character reference here.",
    link: "https://html.spec.whatwg.org/#parsing-main-inforeign",
    wrong: r#"<svg><script>"if (1 < 2) alert(1)"</script></svg>"#,
    right: r#"<script>"if (1 < 2) alert(1)"</script>"#,
};
