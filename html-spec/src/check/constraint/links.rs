//! Rows: links, image maps, and what `link` loads.

use super::row::{Row, names};
use super::test::Test::{All, Always, Any, Filled, Has, Is, Not, Token};
use crate::rule;

const HREF: super::test::Test = Has("href");

pub(super) static A: &[Row] = &[Row {
    attributes: names(&[
        "charset",
        "coords",
        "datafld",
        "datasrc",
        "download",
        "hreflang",
        "itemprop",
        "methods",
        "name",
        "ping",
        "referrerpolicy",
        "rel",
        "rev",
        "shape",
        "target",
        "type",
        "urn",
    ]),
    when: Always,
    // In a piece of SVG whose `svg` stands elsewhere it may be SVG's.
    must: Any(&[HREF, Has("xlink:href")]),
    needs: "`href`",
    rule: &rule::LINK_WITHOUT_HREF,
}];

pub(super) static AREA: &[Row] = &[
    Row {
        attributes: names(&[
            "alt",
            "download",
            "hreflang",
            "ping",
            "referrerpolicy",
            "rel",
            "target",
            "type",
        ]),
        when: Always,
        must: HREF,
        needs: "`href`",
        rule: &rule::LINK_WITHOUT_HREF,
    },
    Row {
        attributes: names(&["href"]),
        when: Always,
        must: Has("alt"),
        needs: "`alt`",
        rule: &rule::AREA_WITHOUT_ALT,
    },
    Row {
        attributes: names(&["shape"]),
        when: Is("shape", &["circle", "poly", "rect"]),
        must: Has("coords"),
        needs: "`coords`",
        rule: &rule::SHAPE_AND_COORDS,
    },
    Row {
        attributes: names(&["coords"]),
        when: Always,
        must: Not(&Is("shape", &["default"])),
        needs: "a `shape` other than `default`",
        rule: &rule::SHAPE_AND_COORDS,
    },
];

/// Where `as` has a meaning.
const PRELOADS: super::test::Test = Token("rel", &["modulepreload", "preload"]);

pub(super) static LINK: &[Row] = &[
    Row {
        attributes: names(&[]),
        when: Always,
        must: Any(&[Has("rel"), Has("itemprop"), Has("property")]),
        needs: "`rel`",
        rule: &rule::MISSING_ATTRIBUTE,
    },
    Row {
        attributes: names(&["itemprop"]),
        when: Always,
        must: Not(&Has("rel")),
        needs: "`rel`",
        rule: &rule::LINK_ITEM_AND_RELATION,
    },
    Row {
        attributes: names(&[]),
        when: Always,
        must: Any(&[Has("href"), Has("imagesrcset"), Has("resource")]),
        needs: "`href` (or `imagesrcset` for an image that is preloaded)",
        rule: &rule::MISSING_ATTRIBUTE,
    },
    Row {
        attributes: names(&[]),
        when: Token("rel", &["preload"]),
        must: Has("as"),
        needs: "`as`",
        rule: &rule::PRELOAD_WITHOUT_AS,
    },
    Row {
        attributes: names(&["rel"]),
        when: All(&[Token("rel", &["alternate"]), Token("rel", &["stylesheet"])]),
        must: Filled("title"),
        needs: "`title`",
        rule: &rule::ALTERNATE_WITHOUT_TITLE,
    },
    Row {
        attributes: names(&["as"]),
        when: Always,
        must: PRELOADS,
        needs: "`preload` or `modulepreload`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["integrity"]),
        when: Always,
        must: Token("rel", &["modulepreload", "preload", "stylesheet"]),
        needs: "`stylesheet`, `preload` or `modulepreload`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["blocking", "disabled"]),
        when: Always,
        must: Token("rel", &["stylesheet"]),
        needs: "`stylesheet`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["sizes"]),
        when: Always,
        must: Token(
            "rel",
            &["apple-touch-icon", "apple-touch-icon-precomposed", "icon"],
        ),
        needs: "`icon` or `apple-touch-icon`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["color"]),
        when: Always,
        must: Token("rel", &["mask-icon"]),
        needs: "`mask-icon`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["imagesizes", "imagesrcset"]),
        when: Has("rel"),
        must: Token("rel", &["preload"]),
        needs: "`preload`",
        rule: &rule::LINK_ATTRIBUTE_NEEDS_RELATION,
    },
    Row {
        attributes: names(&["imagesizes", "imagesrcset"]),
        when: Any(&[Not(&Has("rel")), Token("rel", &["preload"])]),
        must: Is("as", &["image"]),
        needs: "`as=\"image\"`",
        rule: &rule::IMAGE_PRELOAD,
    },
    Row {
        attributes: names(&["imagesizes"]),
        when: Always,
        must: Has("imagesrcset"),
        needs: "`imagesrcset`",
        rule: &rule::SIZES_WITHOUT_CANDIDATES,
    },
    Row {
        attributes: names(&["as"]),
        when: Token("rel", &["preload"]),
        must: Is(
            "as",
            &["", "fetch", "font", "image", "script", "style", "track"],
        ),
        needs: "`fetch`, `font`, `image`, `script`, `style` or `track`",
        rule: &rule::PRELOAD_DESTINATION,
    },
    Row {
        attributes: names(&["as"]),
        when: Token("rel", &["modulepreload"]),
        must: Is(
            "as",
            &[
                "",
                "audioworklet",
                "json",
                "paintworklet",
                "script",
                "serviceworker",
                "sharedworker",
                "style",
                "worker",
            ],
        ),
        needs: "`audioworklet`, `json`, `paintworklet`, `script`, `serviceworker`, `sharedworker`, `style` or `worker`",
        rule: &rule::PRELOAD_DESTINATION,
    },
];
