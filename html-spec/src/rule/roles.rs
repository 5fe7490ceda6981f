//! Rules about the `role` of an element.

use super::{Rule, Severity};

/// A word that is no role.
pub const UNKNOWN_ROLE: Rule = Rule {
    id: "H200",
    name: "unknown-role",
    severity: Severity::Error,
    message: "there is no role `{role}`",
    help: "did you mean `{near}`?",
    why: "Screen readers skip a role that they don't know, so the element is announced as something else, or not at all.",
    link: "https://w3c.github.io/aria/#role_definitions",
    wrong: r#"<div role="buton" tabindex="0">"Save"</div>"#,
    right: r#"<div role="button" tabindex="0">"Save"</div>"#,
};

/// A role that specifications define, but not for authors.
pub const UNUSABLE_ROLE: Rule = Rule {
    id: "H201",
    name: "unusable-role",
    severity: Severity::Error,
    message: "the role `{role}` {reason}",
    help: "write a role that says what the element is, or leave out `role`",
    why: "Browsers ignore such a role, so it says nothing to anybody.",
    link: "https://w3c.github.io/aria/#isAbstract",
    wrong: r#"<div role="landmark">"News"</div>"#,
    right: r#"<div role="region" aria-label="News">"News"</div>"#,
};

/// A `role` without a role in it.
pub const EMPTY_ROLE: Rule = Rule {
    id: "H202",
    name: "empty-role",
    severity: Severity::Error,
    message: "`role` is empty",
    help: "name a role, or leave out `role`",
    why: "An empty `role` says nothing, so something was forgotten.",
    link: "https://w3c.github.io/aria/#host_general_role",
    wrong: r#"<div role="">"Saved"</div>"#,
    right: r#"<div role="status">"Saved"</div>"#,
};

/// A role that the element can't have.
pub const MISPLACED_ROLE: Rule = Rule {
    id: "H203",
    name: "misplaced-role",
    severity: Severity::Error,
    message: "{element} can't have the role `{role}`",
    help: "{instead}",
    why: "The element already means something else, so that screen readers would announce one thing and the browser do another.",
    link: "https://w3c.github.io/html-aria/#docconformance",
    wrong: r#"<h2 role="button">"Save"</h2>"#,
    right: r#"<h2><button>"Save"</button></h2>"#,
};

/// A role of a part of a table that is a table.
pub const TABLE_PART_ROLE: Rule = Rule {
    id: "H204",
    name: "table-part-role",
    severity: Severity::Error,
    message: "`{element}` in a table can't have a `role`",
    help: "leave out `role`; if this is no table of data, write `role=\"presentation\"` on the `table`",
    why: "The rows and cells of a table are found by what they are; with other roles the table falls apart for screen readers.",
    link: "https://w3c.github.io/html-aria/#el-td",
    wrong: r#"<table><tr><td role="button">"1"</td></tr></table>"#,
    right: r#"<table><tr><td><button>"1"</button></td></tr></table>"#,
};

/// A list item whose role doesn't fit what it stands in.
pub const LIST_ITEM_ROLE: Rule = Rule {
    id: "H205",
    name: "list-item-role",
    severity: Severity::Error,
    message: "an `li` in {list} can't have the role `{role}`",
    help: "{instead}",
    why: "Screen readers count the items of a list; one with another role drops out of it.",
    link: "https://w3c.github.io/html-aria/#el-li",
    wrong: r#"<div role="tablist"><ul><li role="option">"One"</li></ul></div>"#,
    right: r#"<div role="tablist"><ul role="presentation"><li role="tab">"One"</li></ul></div>"#,
};

/// A label of a control with a role or a property of its own.
pub const LABEL_ROLE: Rule = Rule {
    id: "H206",
    name: "label-role",
    severity: Severity::Error,
    message: "a `label` with a control can't have `{attribute}`",
    help: "leave out `{attribute}`, or write it on the control",
    why: "It would make the label something else than the control's label, and the control would lose its name.",
    link: "https://w3c.github.io/html-aria/#el-label",
    wrong: r#"<label role="note">"Name"<input name="n"></label>"#,
    right: r#"<label>"Name"<input name="n"></label>"#,
};

/// A part of a native control with a role or a property of its own.
pub const CONTROL_PART_ROLE: Rule = Rule {
    id: "H207",
    name: "control-part-role",
    severity: Severity::Error,
    message: "`{element}` of a `{parent}` can't have `{attribute}`",
    help: "leave out `{attribute}`",
    why: "The browser announces this part, and its state, as one with the control that it belongs to.",
    link: "https://w3c.github.io/html-aria/#el-summary",
    wrong: r#"<details><summary role="button">"More"</summary>"Text"</details>"#,
    right: r#"<details><summary>"More"</summary>"Text"</details>"#,
};

/// An image with a role or a property, and without a name.
pub const UNNAMED_IMAGE: Rule = Rule {
    id: "H208",
    name: "unnamed-image",
    severity: Severity::Error,
    message: "`img` with `{attribute}` needs a name",
    help: "say in `alt` what the image shows, or leave out `{attribute}`",
    why: "With a role or a property the image is announced, and without a name nobody knows what it is.",
    link: "https://w3c.github.io/html-aria/#el-img",
    wrong: r#"<img src="/cat.jpg" alt="" role="img">"#,
    right: r#"<img src="/cat.jpg" alt="A cat" role="img">"#,
};

/// A role that the element has by itself.
pub const REDUNDANT_ROLE: Rule = Rule {
    id: "H209",
    name: "redundant-role",
    severity: Severity::Warning,
    message: "`{element}` has the role `{role}` by itself",
    help: "leave out `role`",
    why: "It changes nothing, and makes readers of the source look for a reason.",
    link: "https://w3c.github.io/html-aria/#author-guidance-to-avoid-incorrect-use-of-aria-attributes",
    wrong: r#"<nav role="navigation">"Home"</nav>"#,
    right: r#"<nav>"Home"</nav>"#,
};

/// A role that is not to be used any more.
pub const DEPRECATED_ROLE: Rule = Rule {
    id: "H210",
    name: "deprecated-role",
    severity: Severity::Warning,
    message: "the role `{role}` is deprecated",
    help: "use `list`",
    why: "Screen readers give it up.",
    link: "https://w3c.github.io/aria/#directory",
    wrong: r#"<div role="directory">"Contents"</div>"#,
    right: r#"<ul role="list"><li>"Contents"</li></ul>"#,
};

/// `none` or `presentation` beside something that undoes it.
pub const UNDONE_PRESENTATION: Rule = Rule {
    id: "H211",
    name: "undone-presentation",
    severity: Severity::Warning,
    message: "`role=\"{role}\"` has no effect beside `{attribute}`",
    help: "leave out one of them",
    why: "Browsers don't take the meaning from what can be focused or is described.",
    link: "https://w3c.github.io/aria/#conflict_resolution_presentation_none",
    wrong: r#"<div role="none" tabindex="0">"Save"</div>"#,
    right: r#"<div role="button" tabindex="0">"Save"</div>"#,
};
