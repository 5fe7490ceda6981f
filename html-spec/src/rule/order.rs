//! Rules about the order of children, and about what must be there.

use super::{Rule, Severity};

/// An element that comes too early or too late.
pub const MISORDERED_ELEMENT: Rule = Rule {
    id: "H056",
    name: "misordered-element",
    severity: Severity::Error,
    message: "`{element}` can't stand {place} in `{parent}`",
    help: "`{parent}` holds {content}",
    why: "Its children have their meaning by their order; a parser or a browser overlooks what comes elsewhere.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<fieldset><input name="city"><legend>"Address"</legend></fieldset>"#,
    right: r#"<fieldset><legend>"Address"</legend><input name="city"></fieldset>"#,
};

/// A second element where there is one at most.
pub const REPEATED_ELEMENT: Rule = Rule {
    id: "H057",
    name: "repeated-element",
    severity: Severity::Error,
    message: "`{parent}` can't hold a second `{element}`",
    help: "keep one of them: `{parent}` holds {content}",
    why: "Browsers heed the first one, or none.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<figure><figcaption>"Left"</figcaption><img src="/a.png" alt=""><figcaption>"Right"</figcaption></figure>"#,
    right: r#"<figure><figcaption>"Left and right"</figcaption><img src="/a.png" alt=""></figure>"#,
};

/// An element that lacks a child.
pub const MISSING_CHILD: Rule = Rule {
    id: "H058",
    name: "missing-child",
    severity: Severity::Error,
    message: "`{parent}` ends without {child}",
    help: "add {child}: `{parent}` holds {content}",
    why: "Without it the element has no name or no effect, or a part of it belongs to nothing.",
    link: "https://html.spec.whatwg.org/#content-models",
    wrong: r#"<dl><dt>"Colour"</dt></dl>"#,
    right: r#"<dl><dt>"Colour"</dt><dd>"Blue"</dd></dl>"#,
};

/// A second control in a label.
pub const SECOND_LABELED: Rule = Rule {
    id: "H059",
    name: "second-labeled",
    severity: Severity::Error,
    message: "`{element}` is the second control in this `label`",
    help: "give each control a `label` of its own; a group of controls is named by `fieldset` and `legend`",
    why: "A label names one control: a click on its text goes to the first, and so does the name that is read aloud.",
    link: "https://html.spec.whatwg.org/#the-label-element",
    wrong: r#"<label>"Name" <input name="first"><input name="last"></label>"#,
    right: r#"<label>"First name" <input name="first"></label><label>"Last name" <input name="last"></label>"#,
};

/// A control in a label that is for another one.
pub const LABEL_FOR_ANOTHER: Rule = Rule {
    id: "H060",
    name: "label-for-another",
    severity: Severity::Error,
    message: "this `label` is for `{id}`, not for the `{element}` in it",
    help: "write `id=\"{id}\"` on the `{element}`, or leave `for` out: a `label` is for the control in it",
    why: "`for` wins: the control that stands in the label gets no name from it.",
    link: "https://html.spec.whatwg.org/#attr-label-for",
    wrong: r#"<label for="name">"Mail" <input id="mail" type="email"></label><input id="name">"#,
    right: r#"<label for="mail">"Mail" <input id="mail" type="email"></label><input id="name">"#,
};

/// A style sheet in the body that isn't the first child.
pub const LATE_STYLE: Rule = Rule {
    id: "H061",
    name: "late-style",
    severity: Severity::Error,
    message: "a `style` in the body must be the first child of its parent",
    help: "move it before its siblings, or into `head`",
    why: "What stands before it has been shown without it by then, and is laid out again.",
    link: "https://html.spec.whatwg.org/#the-style-element",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><p>"Hello"</p><style>"p {{ color: navy }}"</style></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><style>"p {{ color: navy }}"</style><p>"Hello"</p></body></html>"#,
};

/// A button in a `select` that shows a list.
pub const BUTTON_IN_LIST: Rule = Rule {
    id: "H062",
    name: "button-in-list",
    severity: Severity::Error,
    message: "only a `select` that drops down can hold a `button`",
    help: "remove the `button`, or `multiple` and `size`",
    why: "The button opens the list; one that is open all the time has none.",
    link: "https://html.spec.whatwg.org/#the-select-element",
    wrong: r#"<select multiple><button><selectedcontent></selectedcontent></button><option>"One"</option></select>"#,
    right: r#"<select multiple><option>"One"</option></select>"#,
};

/// A group of options without a name.
pub const NAMELESS_GROUP: Rule = Rule {
    id: "H063",
    name: "nameless-group",
    severity: Severity::Error,
    message: "`optgroup` has neither `label` nor `legend`",
    help: "write `<optgroup label=\"…\">`, or begin it with a `legend`",
    why: "The name is all that a reader sees of the group.",
    link: "https://html.spec.whatwg.org/#the-optgroup-element",
    wrong: r#"<select><optgroup><option>"Rome"</option></optgroup></select>"#,
    right: r#"<select><optgroup label="Italy"><option>"Rome"</option></optgroup></select>"#,
};

/// A style sheet in the body that styles what has been shown.
pub const BACKWARD_STYLE: Rule = Rule {
    id: "H064",
    name: "backward-style",
    severity: Severity::Error,
    message: "`{selector}` matches the `{element}` that came before this `style`",
    help: "choose a selector that matches nothing but `{parent}` and what follows, or move the `style` into `head`",
    why: "What stands before it has been shown by then, and is drawn once more in another style.",
    link: "https://html.spec.whatwg.org/#the-style-element",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><p>"Hello"</p><div><style>"p {{ color: navy }}"</style></div></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><p>"Hello"</p><div><style>"div {{ color: navy }}"</style></div></body></html>"#,
};

/// An element in a `time` whose text is the date.
pub const ELEMENT_IN_TIME: Rule = Rule {
    id: "H065",
    name: "element-in-time",
    severity: Severity::Error,
    message: "`{element}` can't stand in a `time` without `datetime`",
    help: "give the date in `datetime`, or write it as the text of `time` alone",
    why: "Without `datetime`, the text is what machines read as the date.",
    link: "https://html.spec.whatwg.org/#the-time-element",
    wrong: r#"<time><b>"2026-11-21"</b></time>"#,
    right: r#"<time datetime="2026-11-21"><b>"today"</b></time>"#,
};
