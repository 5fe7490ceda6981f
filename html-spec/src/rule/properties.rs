//! Rules about the states and properties of ARIA: `aria-…`.

use super::{Rule, Severity};

/// A property that neither the role nor the element has.
pub const MISPLACED_PROPERTY: Rule = Rule {
    id: "H212",
    name: "misplaced-property",
    severity: Severity::Error,
    message: "{bearer} can't have `{property}`",
    help: "remove it{others}",
    why: "Browsers hand a property on only where the role has it, so that it has no effect or says something wrong.",
    link: "https://w3c.github.io/aria/#state_prop_def",
    wrong: r#"<div aria-expanded="true">"Menu"</div>"#,
    right: r#"<button aria-expanded="true">"Menu"</button>"#,
};

/// A role without the property that it can't do without.
pub const MISSING_PROPERTY: Rule = Rule {
    id: "H213",
    name: "missing-property",
    severity: Severity::Error,
    message: "the role `{role}` needs `{property}`",
    help: "{instead}",
    why: "Without it a screen reader can't say in which state the control is, or says something wrong.",
    link: "https://w3c.github.io/aria/#requiredState",
    wrong: r#"<div role="checkbox" tabindex="0">"Agree"</div>"#,
    right: r#"<div role="checkbox" aria-checked="false" tabindex="0">"Agree"</div>"#,
};

/// A name for what can't have one.
pub const PROHIBITED_NAME: Rule = Rule {
    id: "H214",
    name: "prohibited-name",
    severity: Severity::Error,
    message: "{bearer} can't be named with `{property}`",
    help: "give it a `role` that can have a name, or put the words into its content",
    why: "Most screen readers say nothing of the name of mere text or of a mere box.",
    link: "https://w3c.github.io/aria/#namefromprohibited",
    wrong: r#"<div aria-label="News">"Today"</div>"#,
    right: r#"<section aria-label="News">"Today"</section>"#,
};

/// A property that says something else than the element's own attribute.
pub const CONFLICTING_PROPERTY: Rule = Rule {
    id: "H215",
    name: "conflicting-property",
    severity: Severity::Error,
    message: "`{property}` contradicts `{attribute}`",
    help: "leave out `{property}`: `{attribute}` says it",
    why: "The browser acts by the attribute, and a screen reader would announce the contrary.",
    link: "https://w3c.github.io/html-aria/#docconformance-attr",
    wrong: r#"<input name="n" required aria-required="false">"#,
    right: r#"<input name="n" required>"#,
};

/// A property for which the element has an attribute.
pub const REDUNDANT_PROPERTY: Rule = Rule {
    id: "H216",
    name: "redundant-property",
    severity: Severity::Warning,
    message: "`{property}` says what `{attribute}` says",
    help: "{instead}",
    why: "Two attributes for one thing get out of step.",
    link: "https://w3c.github.io/html-aria/#docconformance-attr",
    wrong: r#"<input name="n" disabled aria-disabled="true">"#,
    right: r#"<input name="n" disabled>"#,
};

/// `aria-hidden` on what can't be hidden that way.
pub const MISPLACED_HIDDEN: Rule = Rule {
    id: "H217",
    name: "misplaced-hidden",
    severity: Severity::Error,
    message: "`{element}` can't have `aria-hidden`",
    help: "leave it out",
    why: "What is never shown needs no hiding; and with a hidden `body` the page is empty to a screen reader.",
    link: "https://w3c.github.io/html-aria/#docconformance-attr",
    wrong: r#"<link rel="stylesheet" href="/a.css" aria-hidden="true">"#,
    right: r#"<link rel="stylesheet" href="/a.css">"#,
};

/// A property of an input that nobody sees.
pub const HIDDEN_INPUT_PROPERTY: Rule = Rule {
    id: "H218",
    name: "hidden-input-property",
    severity: Severity::Error,
    message: "a hidden `input` can't have `{property}`",
    help: "leave it out",
    why: "A hidden input is not on the page, so there is nothing to announce.",
    link: "https://w3c.github.io/html-aria/#el-input-hidden",
    wrong: r#"<input type="hidden" name="n" value="1" aria-label="Number">"#,
    right: r#"<input type="hidden" name="n" value="1">"#,
};

/// A property that is not to be used here any more.
pub const DEPRECATED_PROPERTY: Rule = Rule {
    id: "H219",
    name: "deprecated-property",
    severity: Severity::Warning,
    message: "`{property}` is deprecated {place}",
    help: "leave it out",
    why: "Screen readers give it up there.",
    link: "https://w3c.github.io/aria/#global_states",
    wrong: r#"<div role="status" aria-haspopup="true">"Saved"</div>"#,
    right: r#"<div role="status">"Saved"</div>"#,
};
