//! Rules about microdata.

use super::{Rule, Severity};

/// A property that belongs to no item.
pub const STRAY_ITEMPROP: Rule = Rule {
    id: "H259",
    name: "stray-itemprop",
    severity: Severity::Error,
    message: "this `itemprop` is the property of no item",
    help: "put it into an element with `itemscope`, or refer to its id by the `itemref` of one",
    why: "Search engines read items; a property outside of them says nothing about anything.",
    link: "https://html.spec.whatwg.org/#names:-the-itemprop-attribute",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><p itemprop="name">"Ada"</p></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope><p itemprop="name">"Ada"</p></div></body></html>"#,
};

/// An item that refers to an element that isn't there.
pub const UNKNOWN_ITEMREF: Rule = Rule {
    id: "H260",
    name: "unknown-itemref",
    severity: Severity::Error,
    message: "`itemref` refers to `{id}`, but nothing in the document has that id",
    help: "give the element that holds the properties `id=\"{id}\"`",
    why: "The properties that were meant are missing from the item.",
    link: "https://html.spec.whatwg.org/#attr-itemref",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope itemref="who"></div></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope itemref="who"></div><p id="who" itemprop="name">"Ada"</p></body></html>"#,
};

/// An item that gets a property twice, or is a property of itself.
pub const REPEATED_ITEMREF: Rule = Rule {
    id: "H261",
    name: "repeated-itemref",
    severity: Severity::Error,
    message: "`itemref` leads to {what}",
    help: "refer only to elements outside of the item, each once, and not to the item itself or one around it",
    why: "The item would hold the same property twice, or itself without end.",
    link: "https://html.spec.whatwg.org/#attr-itemref",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope itemref="who"><p id="who" itemprop="name">"Ada"</p></div></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Ada"</title></head><body><div itemscope><p id="who" itemprop="name">"Ada"</p></div></body></html>"#,
};
