//! Rows: what is said about the document.

use super::row::{Row, names};
use super::test::Test::{self, All, Always, Any, Has, Is, Not};
use crate::rule;

/// What says what a `meta` is about, in the order that is reported.
const NAME: Test = Has("name");
const PRAGMA: Test = Has("http-equiv");
const CHARSET: Test = Has("charset");
const ITEM: Test = Has("itemprop");
const PROPERTY: Test = Has("property");

pub(super) static META: &[Row] = &[
    Row {
        attributes: names(&["charset", "http-equiv", "itemprop", "property"]),
        when: Any(&[
            All(&[PRAGMA, Any(&[NAME, CHARSET, ITEM, PROPERTY])]),
            All(&[CHARSET, Any(&[NAME, ITEM, PROPERTY])]),
            All(&[ITEM, Any(&[NAME, PROPERTY])]),
        ]),
        must: Not(&Always),
        needs: "one of `name`, `http-equiv`, `charset`, `itemprop` and `property`",
        rule: &rule::META_ABOUT_ONE_THING,
    },
    Row {
        attributes: names(&["http-equiv", "itemprop", "name", "property"]),
        when: All(&[Not(&CHARSET), Not(&Is("http-equiv", &["content-language"]))]),
        must: Has("content"),
        needs: "`content`",
        rule: &rule::META_WITHOUT_CONTENT,
    },
    Row {
        attributes: names(&["content"]),
        when: CHARSET,
        must: Not(&Has("content")),
        needs: "`charset`",
        rule: &rule::META_ATTRIBUTE,
    },
    Row {
        attributes: names(&["rel", "rev"]),
        when: Always,
        must: Not(&Always),
        needs: "`a`, `area` or `link`",
        rule: &rule::MISPLACED_ATTRIBUTE,
    },
    Row {
        attributes: names(&["media"]),
        when: Always,
        must: Is("name", &["theme-color"]),
        needs: "`name=\"theme-color\"`",
        rule: &rule::META_ATTRIBUTE,
    },
    Row {
        attributes: names(&["scheme"]),
        when: Any(&[PRAGMA, CHARSET, ITEM, PROPERTY]),
        must: NAME,
        needs: "`name`",
        rule: &rule::META_ATTRIBUTE,
    },
    Row {
        attributes: names(&["itemid", "itemref", "itemscope", "itemtype"]),
        when: Any(&[PRAGMA, CHARSET, PROPERTY]),
        must: Any(&[NAME, ITEM]),
        needs: "`name` or `itemprop`",
        rule: &rule::META_ATTRIBUTE,
    },
    Row {
        attributes: names(&[
            "about", "datatype", "inlist", "prefix", "resource", "typeof", "vocab",
        ]),
        when: Any(&[PRAGMA, CHARSET, ITEM]),
        must: Any(&[NAME, PROPERTY]),
        needs: "`name` or `property`",
        rule: &rule::META_ATTRIBUTE,
    },
    Row {
        attributes: names(&["http-equiv"]),
        when: Always,
        must: Not(&Is("http-equiv", &["content-language"])),
        needs: "`lang` on `html`",
        rule: &rule::DATED_PRAGMA,
    },
];

pub(super) static BASE: &[Row] = &[Row {
    attributes: names(&["rel"]),
    when: Always,
    must: Not(&Always),
    needs: "`a`, `area` or `link`",
    rule: &rule::MISPLACED_ATTRIBUTE,
}];

pub(super) static STYLE: &[Row] = &[Row {
    attributes: names(&["type"]),
    when: Always,
    must: Is("type", &["text/css"]),
    needs: "`text/css`, or better left out",
    rule: &rule::UNKNOWN_KEYWORD,
}];
