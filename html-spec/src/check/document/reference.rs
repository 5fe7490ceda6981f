//! Which attribute refers to what.

use super::identity::Owner;

/// A reference to another element.
#[derive(Debug)]
pub(super) struct Reference<L> {
    pub(super) target: &'static Target,
    /// What it refers to, as its place in the document's texts.
    pub(super) text: (usize, usize),
    pub(super) at: L,
}

/// What an attribute refers to.
#[derive(Debug)]
pub(super) struct Target {
    /// The elements that have it; none for all.
    elements: &'static [&'static str],
    pub(super) attribute: &'static str,
    pub(super) wanted: Owner,
    /// What it must refer to, in words.
    pub(super) words: &'static str,
    /// The standard demands that it refers to something.
    pub(super) strict: bool,
    /// It refers to several.
    pub(super) list: bool,
}

impl Target {
    /// Whether it is the name of a map, not an identifier.
    pub(super) fn is_map(&self) -> bool {
        self.attribute == MAP.attribute
    }
}

/// `usemap` names a map instead of giving an identifier.
pub(super) static MAP: Target = Target {
    elements: &["img", "object"],
    attribute: "usemap",
    wanted: Owner::ANY,
    words: "a `map`",
    strict: true,
    list: false,
};

/// An element of any kind, or several of them.
const fn any(attribute: &'static str, strict: bool, list: bool) -> Target {
    Target {
        elements: &[],
        attribute,
        wanted: Owner::ANY,
        words: "an element",
        strict,
        list,
    }
}

/// Sorted by attribute.
static TARGETS: &[Target] = &[
    any("aria-activedescendant", true, true),
    any("aria-controls", false, true),
    any("aria-describedby", false, true),
    any("aria-details", false, true),
    any("aria-errormessage", false, true),
    any("aria-flowto", false, true),
    any("aria-labelledby", false, true),
    any("aria-owns", false, true),
    Target {
        elements: &["button"],
        ..any("commandfor", true, false)
    },
    Target {
        elements: &["label"],
        wanted: Owner::CONTROL,
        words: "a control such as `input`",
        ..any("for", true, false)
    },
    Target {
        elements: &["output"],
        ..any("for", false, true)
    },
    Target {
        elements: &[
            "button", "fieldset", "input", "object", "output", "select", "textarea",
        ],
        wanted: Owner::FORM,
        words: "a `form`",
        ..any("form", true, false)
    },
    Target {
        elements: &["input"],
        wanted: Owner::LIST,
        words: "a `datalist`",
        ..any("list", true, false)
    },
    Target {
        elements: &["button", "input"],
        ..any("popovertarget", false, false)
    },
];

/// What the attribute refers to on that element of HTML, or on one without a name that is known.
pub(super) fn target(element: &str, attribute: &str) -> Option<&'static Target> {
    // Most attributes are none of these.
    let (b"for"
    | b"form"
    | b"list"
    | b"commandfor"
    | b"popovertarget"
    | [b'a', b'r', b'i', b'a', ..]) = attribute.as_bytes()
    else {
        return None;
    };
    TARGETS.iter().find(|target| {
        target.attribute == attribute
            && (target.elements.is_empty() || target.elements.contains(&element))
    })
}
