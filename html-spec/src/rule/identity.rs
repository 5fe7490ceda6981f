//! Rules about identifiers and what refers to them.

use super::{Rule, Severity};

/// An identifier that two elements have.
pub const DUPLICATE_ID: Rule = Rule {
    id: "H240",
    name: "duplicate-id",
    severity: Severity::Error,
    message: "another element has the id `{id}` already",
    help: "change one of the two ids",
    why: "Links, labels and scripts find the first element of that id only.",
    link: "https://html.spec.whatwg.org/#the-id-attribute",
    wrong: r#"<p id="total">"12"</p><p id="total">"15"</p>"#,
    right: r#"<p id="net">"12"</p><p id="gross">"15"</p>"#,
};

/// An identifier that every round of a loop gives again.
pub const REPEATED_ID: Rule = Rule {
    id: "H241",
    name: "repeated-id",
    severity: Severity::Warning,
    message: "the id `{id}` stands in a loop, so several elements may get it",
    help: "make it differ from round to round, with a value in braces, or write `class`",
    why: "Links, labels and scripts find the first element of that id only.",
    link: "https://html.spec.whatwg.org/#the-id-attribute",
    wrong: r#"for name in ["Ada", "Bob"] { <p id="name">{name}</p> }"#,
    right: r#"for name in ["Ada", "Bob"] { <p class="name">{name}</p> }"#,
};

/// A reference to an element that isn't there.
pub const UNKNOWN_REFERENCE: Rule = Rule {
    id: "H242",
    name: "unknown-reference",
    severity: Severity::Error,
    message: "`{name}` refers to `{id}`, but nothing in the document has that id",
    help: r#"write `id="{id}"` on {target}"#,
    why: "A label without its control, or a list that isn't found, does nothing, without a word.",
    link: "https://html.spec.whatwg.org/#attr-label-for",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><label for="name">"Name"</label></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><label for="name">"Name"</label><input id="name"></body></html>"#,
};

/// A reference to an element of the wrong kind.
pub const WRONG_REFERENCE: Rule = Rule {
    id: "H243",
    name: "wrong-reference",
    severity: Severity::Error,
    message: "`{name}` must refer to {target}, but `{id}` is the id of {element}",
    help: "move the id to {target}, or refer to another id",
    why: "Browsers ignore the reference: a click on the label does nothing, no value is proposed, no form is sent.",
    link: "https://html.spec.whatwg.org/#attr-fae-form",
    wrong: r#"<label for="name">"Name"</label><p id="name"><input></p>"#,
    right: r#"<label for="name">"Name"</label><p><input id="name"></p>"#,
};

/// A reference to nothing, where an identifier is spelled almost like it.
pub const NEAR_REFERENCE: Rule = Rule {
    id: "H244",
    name: "near-reference",
    severity: Severity::Warning,
    message: "`{name}` refers to `{id}`, which is no id here",
    help: "did you mean `{near}`?",
    why: "A reference to an id that isn't there does nothing, without a word.",
    link: "https://html.spec.whatwg.org/#attr-label-for",
    wrong: r#"<label for="emial">"Email"</label><input id="email">"#,
    right: r#"<label for="email">"Email"</label><input id="email">"#,
};

/// A reference to an element that isn't there, which does little harm.
pub const DANGLING_REFERENCE: Rule = Rule {
    id: "H245",
    name: "dangling-reference",
    severity: Severity::Warning,
    message: "`{name}` refers to `{id}`, but nothing in the document has that id",
    help: r#"write `id="{id}"` on the element that is meant, or remove `{name}`"#,
    why: "Assistive technology ignores it, so what it was to say is never told.",
    link: "https://www.w3.org/TR/wai-aria-1.2/#valuetype_idref",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><input aria-describedby="hint"></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Join"</title></head><body><input aria-describedby="hint"><p id="hint">"Optional"</p></body></html>"#,
};

/// An image that names a map that isn't there.
pub const UNKNOWN_MAP: Rule = Rule {
    id: "H246",
    name: "unknown-map",
    severity: Severity::Error,
    message: "`usemap` refers to `#{name}`, but no `map` has that name",
    help: "write a `map` with `name=\"{name}\"`",
    why: "Without its map, the image has no areas that could be clicked on.",
    link: "https://html.spec.whatwg.org/#attr-hyperlink-usemap",
    wrong: r##"<!DOCTYPE html><html lang="en"><head><title>"Rooms"</title></head><body><img src="/plan.png" alt="Rooms" usemap="#rooms"></body></html>"##,
    right: r##"<!DOCTYPE html><html lang="en"><head><title>"Rooms"</title></head><body><img src="/plan.png" alt="Rooms" usemap="#rooms"><map name="rooms"></map></body></html>"##,
};

/// A cell that names a header that its table doesn't have.
pub const UNKNOWN_HEADER: Rule = Rule {
    id: "H247",
    name: "unknown-header",
    severity: Severity::Error,
    message: "`headers` of this `{element}` refers to `{id}`, but no `th` of this table has that id",
    help: r#"write `id="{id}"` on the `th` that is meant"#,
    why: "Screen readers read the header aloud with the cell; this one isn't found.",
    link: "https://html.spec.whatwg.org/#attr-tdth-headers",
    wrong: r#"<table><tr><th>"Price"</th></tr><tr><td headers="price">"12"</td></tr></table>"#,
    right: r#"<table><tr><th id="price">"Price"</th></tr><tr><td headers="price">"12"</td></tr></table>"#,
};
