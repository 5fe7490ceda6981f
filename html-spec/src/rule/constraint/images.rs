//! Rules about images and sources.

use crate::rule::{Rule, Severity};

/// Sizes without images to choose from.
pub const SIZES_WITHOUT_CANDIDATES: Rule = Rule {
    id: "H143",
    name: "sizes-without-candidates",
    severity: Severity::Error,
    message: "`{name}` on `{element}` has no effect without {needs}",
    help: "add {needs}, or leave `{name}` out",
    why: "Sizes help to choose among candidates; here are none.",
    link: "https://html.spec.whatwg.org/#sizes-attributes",
    wrong: r#"<img src="/a.png" alt="A" sizes="100vw">"#,
    right: r#"<img src="/a.png" srcset="/b.png 900w" alt="A" sizes="100vw">"#,
};

/// Widths of images without the size at which one is shown.
pub const CANDIDATES_WITHOUT_SIZES: Rule = Rule {
    id: "H144",
    name: "candidates-without-sizes",
    severity: Severity::Error,
    message: "`{name}` gives widths (`{width}`), so `{element}` needs `{sizes}`",
    help: r#"say in `{sizes}` how wide the image is shown, for example `{sizes}="100vw"`"#,
    why: "From widths alone a browser can't tell which image is large enough.",
    link: "https://html.spec.whatwg.org/#srcset-attributes",
    wrong: r#"<img src="/a.png" srcset="/b.png 900w" alt="A">"#,
    right: r#"<img src="/a.png" srcset="/b.png 900w" sizes="100vw" alt="A">"#,
};

/// Sizes that are measured, for an image that is loaded before anything is.
pub const EAGER_AUTO_SIZES: Rule = Rule {
    id: "H026",
    name: "eager-auto-sizes",
    severity: Severity::Error,
    message: r#"`sizes="auto"` needs `loading="lazy"` on the `img`"#,
    help: r#"add `loading="lazy"`, or say how wide the image is shown"#,
    why: "An image that is loaded at once is chosen before the page is laid out: there is nothing to measure yet.",
    link: "https://html.spec.whatwg.org/#sizes-attributes",
    wrong: r#"<img srcset="/a.png 900w" sizes="auto" alt="A">"#,
    right: r#"<img srcset="/a.png 900w" sizes="auto" loading="lazy" alt="A">"#,
};

/// What is said to be more than decoration, but has no words.
pub const IMAGE_NEEDS_WORDS: Rule = Rule {
    id: "H159",
    name: "image-needs-words",
    severity: Severity::Error,
    message: "`img` with `{name}` needs {needs}",
    help: "say in `alt` what the image shows or does",
    why: "It is announced as something, so it must have a name.",
    link: "https://www.w3.org/TR/html-aria/#el-img",
    wrong: r#"<img src="/save.png" role="button">"#,
    right: r#"<img src="/save.png" role="button" alt="Save">"#,
};

/// An image that sends coordinates to nowhere.
pub const MAP_WITHOUT_LINK: Rule = Rule {
    id: "H160",
    name: "map-without-link",
    severity: Severity::Error,
    message: "`ismap` has no effect outside of a link",
    help: r#"put the `img` into `<a href="…">`, or leave `ismap` out"#,
    why: "The coordinates of a click are added to the URL of the link around the image.",
    link: "https://html.spec.whatwg.org/#attr-img-ismap",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Map"</title></head><body><img src="/map.png" alt="Map" ismap></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Map"</title></head><body><a href="/at"><img src="/map.png" alt="Map" ismap></a></body></html>"#,
};

/// What only the sources of pictures have, or only those of sound and video.
pub const SOURCE_OF_ANOTHER_KIND: Rule = Rule {
    id: "H162",
    name: "source-of-another-kind",
    severity: Severity::Error,
    message: "`{name}` has no effect on this `source`",
    help: "leave `{name}` out: {needs}",
    why: "In `picture` a source has candidates (`srcset`), in `audio` and `video` it is one file (`src`).",
    link: "https://html.spec.whatwg.org/#the-source-element",
    wrong: r#"<audio><source src="/a.mp3" width="9"></audio>"#,
    right: r#"<audio><source src="/a.mp3"></audio>"#,
};

/// Sizes where an image to choose from has no width.
pub const CANDIDATE_WITHOUT_WIDTH: Rule = Rule {
    id: "H027",
    name: "candidate-without-width",
    severity: Severity::Error,
    message: "`{url}` in `{name}` needs a width, since there is `{sizes}`",
    help: "write the width of each image after its URL: `/a.png 900w`",
    why: "With sizes browsers choose by width, so an image without one is never chosen.",
    link: "https://html.spec.whatwg.org/#srcset-attributes",
    wrong: r#"<img srcset="/a.png 2x" sizes="100vw" alt="A">"#,
    right: r#"<img srcset="/a.png 900w" sizes="100vw" alt="A">"#,
};

/// A source that is always chosen, before others.
pub const SOURCE_WITHOUT_CHOICE: Rule = Rule {
    id: "H163",
    name: "source-without-choice",
    severity: Severity::Error,
    message: "`source` before another one needs `media` or `type`",
    help: "say for which media or type it is; one without a condition stands last",
    why: "The first source that fits is taken, so what comes after this one is never seen.",
    link: "https://html.spec.whatwg.org/#the-source-element",
    wrong: r#"<picture><source srcset="/a.png"><source srcset="/b.png"><img src="/c.png" alt="C"></picture>"#,
    right: r#"<picture><source srcset="/a.avif" type="image/avif"><source srcset="/b.png"><img src="/c.png" alt="C"></picture>"#,
};

/// Widths of images without the size at which one is shown, in a source.
pub const SOURCE_WITHOUT_SIZES: Rule = Rule {
    id: "H028",
    name: "source-without-sizes",
    severity: Severity::Error,
    message: "`srcset` gives widths, so `source` needs `sizes`",
    help: r#"say in `sizes` how wide the image is shown, for example `sizes="100vw"`; or write `loading="lazy"` on the `img`"#,
    why: "From widths alone a browser can't tell which image is large enough.",
    link: "https://html.spec.whatwg.org/#srcset-attributes",
    wrong: r#"<picture><source srcset="/a.avif 900w" type="image/avif"><img src="/c.png" alt="C"></picture>"#,
    right: r#"<picture><source srcset="/a.avif 900w" sizes="100vw" type="image/avif"><img src="/c.png" alt="C"></picture>"#,
};
