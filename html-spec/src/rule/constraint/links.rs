//! Rules about links, image maps and `link`.

use crate::rule::{Rule, Severity};

/// What only a link has, where there is no link.
pub const LINK_WITHOUT_HREF: Rule = Rule {
    id: "H140",
    name: "link-without-href",
    severity: Severity::Error,
    message: "`{name}` on `{element}` has no effect without `href`",
    help: "add `href`, or leave `{name}` out",
    why: "Without `href` it is no link: there is nothing to open, to save or to describe.",
    link: "https://html.spec.whatwg.org/#the-a-element",
    wrong: r#"<a target="_blank">"About"</a>"#,
    right: r#"<a href="/about" target="_blank">"About"</a>"#,
};

/// A region of an image map that is a link without words.
pub const AREA_WITHOUT_ALT: Rule = Rule {
    id: "H141",
    name: "area-without-alt",
    severity: Severity::Error,
    message: "`area` with `href` needs `alt`",
    help: "say in `alt` where the link leads",
    why: "A region has no text of its own: people who can't see the image meet a link without a name.",
    link: "https://html.spec.whatwg.org/#the-area-element",
    wrong: r#"<map name="plan"><area href="/hall"></map>"#,
    right: r#"<map name="plan"><area href="/hall" alt="Hall"></map>"#,
};

/// A shape without coordinates, or coordinates without a shape.
pub const SHAPE_AND_COORDS: Rule = Rule {
    id: "H142",
    name: "shape-and-coords",
    severity: Severity::Error,
    message: "`{name}` on `area` needs {needs}",
    help: r#"write a shape together with its coordinates: `shape="rect" coords="0,0,9,9"`; `shape="default"` is the whole image and has none"#,
    why: "A shape without coordinates covers nothing.",
    link: "https://html.spec.whatwg.org/#attr-area-shape",
    wrong: r#"<map name="plan"><area shape="circle" href="/" alt="Home"></map>"#,
    right: r#"<map name="plan"><area shape="circle" coords="5,5,3" href="/" alt="Home"></map>"#,
};

/// A `link` that is a property of an item and a relation of the document.
pub const LINK_ITEM_AND_RELATION: Rule = Rule {
    id: "H150",
    name: "link-item-and-relation",
    severity: Severity::Error,
    message: "`link` has either `rel` or `itemprop`, not both",
    help: "write two `link` elements",
    why: "The one speaks of the document, the other of an item in it.",
    link: "https://html.spec.whatwg.org/#the-link-element",
    wrong: r#"<link rel="license" itemprop="license" href="/license">"#,
    right: r#"<link rel="license" href="/license"><link itemprop="license" href="/license">"#,
};

/// An attribute of `link` that only some relations have.
pub const LINK_ATTRIBUTE_NEEDS_RELATION: Rule = Rule {
    id: "H151",
    name: "link-attribute-needs-relation",
    severity: Severity::Error,
    message: "`{name}` on `link` has no effect unless `rel` is {needs}",
    help: "change `rel`, or leave `{name}` out",
    why: "Browsers heed it for these relations only.",
    link: "https://html.spec.whatwg.org/#the-link-element",
    wrong: r#"<link rel="icon" href="/icon.png" as="image">"#,
    right: r#"<link rel="preload" href="/icon.png" as="image">"#,
};

/// A preload of nobody knows what.
pub const PRELOAD_WITHOUT_AS: Rule = Rule {
    id: "H152",
    name: "preload-without-as",
    severity: Severity::Error,
    message: r#"`link` with `rel="preload"` needs `as`"#,
    help: r#"say in `as` what is loaded: `as="script"`, `"style"`, `"font"`, `"image"`, `"fetch"` or `"track"`"#,
    why: "Without it browsers don't know how to load the resource, and don't.",
    link: "https://html.spec.whatwg.org/#link-type-preload",
    wrong: r#"<link rel="preload" href="/app.js">"#,
    right: r#"<link rel="preload" href="/app.js" as="script">"#,
};

/// A style sheet to choose, without a name.
pub const ALTERNATE_WITHOUT_TITLE: Rule = Rule {
    id: "H161",
    name: "alternate-without-title",
    severity: Severity::Error,
    message: "an alternate style sheet needs `title`",
    help: "give it a `title`, the name by which it is chosen",
    why: "Browsers list alternate style sheets by their titles.",
    link: "https://html.spec.whatwg.org/#rel-alternate",
    wrong: r#"<link rel="alternate stylesheet" href="/dark.css">"#,
    right: r#"<link rel="alternate stylesheet" href="/dark.css" title="Dark">"#,
};

/// A destination that can't be preloaded.
pub const PRELOAD_DESTINATION: Rule = Rule {
    id: "H153",
    name: "preload-destination",
    severity: Severity::Error,
    message: r#"`as="{value}"` can't be preloaded with this `rel`"#,
    help: "here `as` is {needs}",
    why: "Browsers ignore a preload whose destination they don't know, and load the resource twice.",
    link: "https://html.spec.whatwg.org/#attr-link-as",
    wrong: r#"<link rel="preload" href="/app.js" as="worker">"#,
    right: r#"<link rel="preload" href="/app.js" as="script">"#,
};

/// Candidates of an image where something else is preloaded.
pub const IMAGE_PRELOAD: Rule = Rule {
    id: "H169",
    name: "image-preload",
    severity: Severity::Error,
    message: r#"`{name}` on `link` needs `as="image"`"#,
    help: r#"write `as="image"`, or leave `{name}` out"#,
    why: "It chooses among images, so it must be an image that is preloaded.",
    link: "https://html.spec.whatwg.org/#attr-link-imagesrcset",
    wrong: r#"<link rel="preload" as="script" imagesrcset="/a.png 2x" href="/a.png">"#,
    right: r#"<link rel="preload" as="image" imagesrcset="/a.png 2x" href="/a.png">"#,
};
