//! Rules about attributes that many elements have.

use crate::rule::{Rule, Severity};

/// A custom element that is said to be another one.
pub const AUTONOMOUS_IS: Rule = Rule {
    id: "H021",
    name: "autonomous-is",
    severity: Severity::Error,
    message: "`{element}` can't have `is`",
    help: r#"remove `is`: it customizes elements of HTML, as in `<button is="my-button">`"#,
    why: "An element of its own name is what its name says.",
    link: "https://html.spec.whatwg.org/#attr-is",
    wrong: r#"<my-card is="other-card"></my-card>"#,
    right: "<my-card></my-card>",
};

/// A name that can't be handed on.
pub const EMBEDDED_NAME: Rule = Rule {
    id: "H022",
    name: "embedded-name",
    severity: Severity::Error,
    message: "`{element}` can't have an attribute `{name}`",
    help: "write a name of letters, digits and hyphens that begins with a letter",
    why: "`embed` hands its attributes on, and they must be names in XML, too.",
    link: "https://html.spec.whatwg.org/#the-embed-element",
    wrong: r#"<embed src="/a.svg" a:b="c">"#,
    right: r#"<embed src="/a.svg" b="c">"#,
};

/// The language for XML alone.
pub const XML_LANGUAGE: Rule = Rule {
    id: "H023",
    name: "xml-language",
    severity: Severity::Error,
    message: "`xml:lang` has no effect without `lang`",
    help: "write `lang` instead, or both with the same value",
    why: "A parser of HTML ignores `xml:lang`.",
    link: "https://html.spec.whatwg.org/#the-lang-and-xml:lang-attributes",
    wrong: r#"<p xml:lang="fr">"Bonjour"</p>"#,
    right: r#"<p lang="fr">"Bonjour"</p>"#,
};

/// Two languages for one element.
pub const LANGUAGES_DISAGREE: Rule = Rule {
    id: "H024",
    name: "languages-disagree",
    severity: Severity::Error,
    message: "`xml:lang` is `{xml}`, but `lang` is `{lang}`",
    help: "write the same in both, or leave `xml:lang` out",
    why: "A parser of HTML heeds the one, a parser of XML the other.",
    link: "https://html.spec.whatwg.org/#the-lang-and-xml:lang-attributes",
    wrong: r#"<p lang="en" xml:lang="fr">"Bonjour"</p>"#,
    right: r#"<p lang="fr" xml:lang="fr">"Bonjour"</p>"#,
};

/// What an item is, where no item is.
pub const ITEM_ATTRIBUTE: Rule = Rule {
    id: "H025",
    name: "item-attribute",
    severity: Severity::Error,
    message: "`{name}` has no effect without {needs}",
    help: "add {needs}, or leave `{name}` out",
    why: "Only `itemscope` begins an item; the rest tells more about it.",
    link: "https://html.spec.whatwg.org/#items",
    wrong: r#"<div itemtype="https://schema.org/Person">"Kim"</div>"#,
    right: r#"<div itemscope itemtype="https://schema.org/Person">"Kim"</div>"#,
};

/// A number of an item in a list without numbers.
pub const ITEM_VALUE_WITHOUT_ORDER: Rule = Rule {
    id: "H165",
    name: "item-value-without-order",
    severity: Severity::Error,
    message: "`{name}` on `li` has no effect here",
    help: "it belongs to an item of {needs}: use such a list, or leave `{name}` out",
    why: "The items of this list have no numbers.",
    link: "https://html.spec.whatwg.org/#attr-li-value",
    wrong: r#"<ul><li value="3">"Three"</li></ul>"#,
    right: r#"<ol><li value="3">"Three"</li></ol>"#,
};

/// A number that lies outside of its bounds.
pub const NUMBERS_OUT_OF_ORDER: Rule = Rule {
    id: "H166",
    name: "numbers-out-of-order",
    severity: Severity::Error,
    message: "`{name}` is {how} than {other}",
    help: "change `{name}`, or write the right `{attribute}`",
    why: "Browsers shift the number to the bound, so something else is shown than the source says.",
    link: "https://html.spec.whatwg.org/#the-meter-element",
    wrong: r#"<meter value="7" max="5"></meter>"#,
    right: r#"<meter value="4" max="5"></meter>"#,
};

/// An image map of two names.
pub const MAP_NAMES_DISAGREE: Rule = Rule {
    id: "H168",
    name: "map-names-disagree",
    severity: Severity::Error,
    message: "the `id` of the `map` is `{id}`, but its `name` is `{name}`",
    help: "write the same in both, or leave `id` out",
    why: "Some readers look a map up by the one, some by the other.",
    link: "https://html.spec.whatwg.org/#the-map-element",
    wrong: r#"<map id="a" name="b"></map>"#,
    right: r#"<map id="a" name="a"></map>"#,
};

/// A note for translators that lacks its other half.
pub const ITS_ATTRIBUTE: Rule = Rule {
    id: "H176",
    name: "its-attribute",
    severity: Severity::Error,
    message: "`{name}` has no effect without {needs}",
    help: "add {needs}, or leave `{name}` out",
    why: "The two are read together.",
    link: "https://www.w3.org/TR/its20/#html5-selection-local",
    wrong: r#"<p its-loc-note-type="alert">"Hello"</p>"#,
    right: r#"<p its-loc-note="A greeting" its-loc-note-type="alert">"Hello"</p>"#,
};
