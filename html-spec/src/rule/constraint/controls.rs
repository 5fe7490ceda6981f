//! Rules about controls of forms.

use crate::rule::{Rule, Severity};

/// An attribute that this type of `input` hasn't.
pub const INPUT_ATTRIBUTE_BY_TYPE: Rule = Rule {
    id: "H145",
    name: "input-attribute-by-type",
    severity: Severity::Error,
    message: "`{name}` has no effect on an `input` of type `{type}`",
    help: "it belongs to {needs}: change `type`, or leave `{name}` out",
    why: "Browsers ignore it, so the field doesn't do what the source says.",
    link: "https://html.spec.whatwg.org/#the-input-element",
    wrong: r#"<input type="checkbox" placeholder="Name">"#,
    right: r#"<input type="text" placeholder="Name">"#,
};

/// A button without words.
pub const BUTTON_NEEDS_WORDS: Rule = Rule {
    id: "H146",
    name: "button-needs-words",
    severity: Severity::Error,
    message: "an `input` of type `{type}` needs {needs}",
    help: "say there what the button does",
    why: "Nothing else gives the button a label.",
    link: "https://html.spec.whatwg.org/#image-button-state-(type=image)",
    wrong: r#"<input type="image" src="/save.png">"#,
    right: r#"<input type="image" src="/save.png" alt="Save">"#,
};

/// How to submit, on a button that doesn't.
pub const SUBMITTER_ATTRIBUTE: Rule = Rule {
    id: "H147",
    name: "submitter-attribute",
    severity: Severity::Error,
    message: "`{name}` has no effect on a `button` of type `{type}`",
    help: r#"write `type="submit"`, or leave `{name}` out"#,
    why: "Only a button that submits the form can say how.",
    link: "https://html.spec.whatwg.org/#attr-fs-formaction",
    wrong: r#"<button type="button" formaction="/save">"Save"</button>"#,
    right: r#"<button type="submit" formaction="/save">"Save"</button>"#,
};

/// Lines that are broken on submission, at no width.
pub const WRAP_WITHOUT_COLUMNS: Rule = Rule {
    id: "H172",
    name: "wrap-without-columns",
    severity: Severity::Error,
    message: r#"`wrap="hard"` needs `cols`"#,
    help: "say in `cols` how many characters a line has",
    why: "The lines are broken at that width when the text is submitted.",
    link: "https://html.spec.whatwg.org/#attr-textarea-wrap",
    wrong: r#"<textarea wrap="hard"></textarea>"#,
    right: r#"<textarea wrap="hard" cols="60"></textarea>"#,
};

/// The name of a control that old forms gave a meaning.
pub const RESERVED_NAME: Rule = Rule {
    id: "H177",
    name: "reserved-name",
    severity: Severity::Error,
    message: "a control can't have the name `isindex`",
    help: "choose another name",
    why: "It once made a form submit a text without a name.",
    link: "https://html.spec.whatwg.org/#attr-fe-name",
    wrong: r#"<input name="isindex">"#,
    right: r#"<input name="q">"#,
};

/// A choice that must be made, and is made from the start.
pub const SELECT_PLACEHOLDER: Rule = Rule {
    id: "H170",
    name: "select-placeholder",
    severity: Severity::Error,
    message: "the first `option` of a `select` with `required` needs an empty `value`",
    help: r#"put `<option value="">` before the others, with a text such as "Choose one"; or leave `required` out"#,
    why: "Otherwise something valid is chosen from the start, and nobody ever has to choose.",
    link: "https://html.spec.whatwg.org/#placeholder-label-option",
    wrong: r#"<select required><option value="a">"A"</option></select>"#,
    right: r#"<select required><option value="">"Choose one"</option><option value="a">"A"</option></select>"#,
};
