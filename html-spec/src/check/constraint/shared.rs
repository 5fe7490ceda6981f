//! Rows: attributes that any element may have, and items of lists.

use super::row::{Row, names};
use super::test::Test::{self, All, Always, Any, Has, In, Not};
use crate::rule;

pub(super) static LI: &[Row] = &[
    Row {
        attributes: names(&["value"]),
        when: Always,
        must: Not(&In(&["menu", "ul"])),
        needs: "`ol`",
        rule: &rule::ITEM_VALUE_WITHOUT_ORDER,
    },
    Row {
        attributes: names(&["type"]),
        when: Always,
        must: Not(&In(&["menu"])),
        needs: "`ol` or `ul`",
        rule: &rule::ITEM_VALUE_WITHOUT_ORDER,
    },
];

/// A row that says that one attribute means nothing without another.
const fn needs(
    attributes: &'static [&'static str],
    must: Test,
    needs: &'static str,
    rule: &'static rule::Rule,
) -> Row {
    Row {
        attributes: names(attributes),
        when: Always,
        must,
        needs,
        rule,
    }
}

pub(super) static ITEMS: &[Row] = &[
    needs(
        &["itemref", "itemtype"],
        Has("itemscope"),
        "`itemscope`",
        &rule::ITEM_ATTRIBUTE,
    ),
    needs(
        &["itemid"],
        All(&[Has("itemscope"), Has("itemtype")]),
        "`itemscope` and `itemtype`",
        &rule::ITEM_ATTRIBUTE,
    ),
];

/// What a custom element of its own name doesn't have: its attributes mean what it wants.
pub(super) static ANY: &[Row] = &[
    needs(&["xml:lang"], Has("lang"), "`lang`", &rule::XML_LANGUAGE),
    needs(
        &["its-loc-note-type"],
        Any(&[Has("its-loc-note"), Has("its-loc-note-ref")]),
        "`its-loc-note` or `its-loc-note-ref`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-term-confidence", "its-term-info-ref"],
        Has("its-term"),
        "`its-term`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-ta-ident"],
        Has("its-ta-source"),
        "`its-ta-source`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-ta-source"],
        Has("its-ta-ident"),
        "`its-ta-ident`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-locale-filter-type"],
        Has("its-locale-filter-list"),
        "`its-locale-filter-list`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-line-break-type", "its-storage-encoding"],
        Has("its-storage-size"),
        "`its-storage-size`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-loc-quality-rating-profile-ref"],
        Any(&[
            Has("its-loc-quality-rating-score"),
            Has("its-loc-quality-rating-vote"),
        ]),
        "`its-loc-quality-rating-score` or `its-loc-quality-rating-vote`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-loc-quality-rating-score-threshold"],
        Has("its-loc-quality-rating-score"),
        "`its-loc-quality-rating-score`",
        &rule::ITS_ATTRIBUTE,
    ),
    needs(
        &["its-loc-quality-rating-vote-threshold"],
        Has("its-loc-quality-rating-vote"),
        "`its-loc-quality-rating-vote`",
        &rule::ITS_ATTRIBUTE,
    ),
];
