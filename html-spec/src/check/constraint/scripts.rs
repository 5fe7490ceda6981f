//! Rows: scripts. What an attribute may do depends on what kind of script `type` says.

use super::row::{Row, names};
use super::test::Test::{self, All, Always, Any, Has, Is, Not};
use crate::datatype::SCRIPTS;
use crate::rule;

/// The types of classic scripts. HTML, "JavaScript MIME type".
const CLASSIC: Test = Any(&[Is("type", &[""]), Is("type", SCRIPTS)]);
const MODULE: Test = Is("type", &["module"]);
const RULES: Test = Is("type", &["importmap", "speculationrules"]);
/// Anything that isn't run.
const DATA: Test = All(&[Not(&CLASSIC), Not(&MODULE), Not(&RULES)]);

/// What tells how a script is fetched and run.
const FETCHED: &[&str] = &[
    "async",
    "blocking",
    "crossorigin",
    "defer",
    "fetchpriority",
    "integrity",
    "nomodule",
    "referrerpolicy",
    "src",
];

pub(super) static SCRIPT: &[Row] = &[
    Row {
        attributes: names(FETCHED),
        when: RULES,
        must: Not(&RULES),
        needs: "the rules are its text, which is neither fetched nor run",
        rule: &rule::SCRIPT_ATTRIBUTE_BY_TYPE,
    },
    Row {
        attributes: names(FETCHED),
        when: DATA,
        must: Not(&DATA),
        needs: "its text is data, which is neither fetched nor run",
        rule: &rule::SCRIPT_ATTRIBUTE_BY_TYPE,
    },
    Row {
        attributes: names(&["defer", "nomodule"]),
        when: MODULE,
        must: Not(&MODULE),
        needs: "a module is deferred anyway, and browsers that don't know modules skip it",
        rule: &rule::SCRIPT_ATTRIBUTE_BY_TYPE,
    },
    Row {
        attributes: names(&["blocking", "fetchpriority", "integrity"]),
        when: MODULE,
        must: Has("src"),
        needs: "`src`",
        rule: &rule::INLINE_SCRIPT_ATTRIBUTE,
    },
    Row {
        attributes: names(&["async", "blocking", "defer", "fetchpriority", "integrity"]),
        when: CLASSIC,
        must: Has("src"),
        needs: "`src`",
        rule: &rule::INLINE_SCRIPT_ATTRIBUTE,
    },
    Row {
        attributes: names(&["charset"]),
        when: Always,
        must: Has("src"),
        needs: "`src`",
        rule: &rule::INLINE_SCRIPT_ATTRIBUTE,
    },
    Row {
        attributes: names(&["charset"]),
        when: Always,
        must: Is("charset", &["utf-8"]),
        needs: "`utf-8`",
        rule: &rule::UNKNOWN_KEYWORD,
    },
    Row {
        attributes: names(&["language"]),
        when: All(&[Is("language", &["javascript"]), Has("type")]),
        must: Is("type", &["text/javascript"]),
        needs: "`type` says already what the script is",
        rule: &rule::SCRIPT_ATTRIBUTE_BY_TYPE,
    },
];
