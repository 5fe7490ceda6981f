//! All rules in one table.

use super::{
    Rule, SYNTAX, datatypes, grid, identity, microdata, names, nesting, once, order, raw, values,
};

/// All rules that `html!` can break, sorted by id. Those of [`SYNTAX`] concern HTML as text.
///
/// ```
/// assert!(html_spec::rule::RULES.is_sorted_by(|a, b| a.id < b.id));
/// ```
pub static RULES: &[Rule] = &[
    names::UNKNOWN_ELEMENT,
    names::UPPERCASE_NAME,
    names::OBSOLETE_ELEMENT,
    names::UNKNOWN_ATTRIBUTE,
    names::MISPLACED_ATTRIBUTE,
    names::DUPLICATE_ATTRIBUTE,
    names::OBSOLETE_ATTRIBUTE,
    names::MISSING_ATTRIBUTE,
    names::MISSING_ALT,
    values::BOOLEAN_VALUE,
    values::UNKNOWN_KEYWORD,
    values::INVALID_NUMBER,
    values::BLOCKED_URL,
    values::COMPUTED_HTTP_EQUIV,
    nesting::MISPLACED_ELEMENT,
    nesting::MISSING_PARENT,
    nesting::FORBIDDEN_DESCENDANT,
    nesting::MISPLACED_TEXT,
    nesting::VOID_CONTENT,
    nesting::MISPLACED_DOCTYPE,
    order::MISORDERED_ELEMENT,
    order::REPEATED_ELEMENT,
    order::MISSING_CHILD,
    order::SECOND_LABELED,
    order::LABEL_FOR_ANOTHER,
    order::LATE_STYLE,
    order::BUTTON_IN_LIST,
    order::NAMELESS_GROUP,
    raw::RAW_TEXT_END,
    raw::FOREIGN_RAW_TEXT,
    datatypes::INVALID_TEXT,
    datatypes::INVALID_DATE,
    datatypes::INVALID_IDENTIFIER,
    datatypes::INVALID_TARGET,
    datatypes::INVALID_COORDINATES,
    datatypes::INVALID_TOKENS,
    datatypes::INVALID_NAME,
    datatypes::INVALID_PRAGMA,
    datatypes::INVALID_AUTOFILL,
    identity::DUPLICATE_ID,
    identity::REPEATED_ID,
    identity::UNKNOWN_REFERENCE,
    identity::WRONG_REFERENCE,
    identity::NEAR_REFERENCE,
    identity::DANGLING_REFERENCE,
    identity::UNKNOWN_MAP,
    identity::UNKNOWN_HEADER,
    once::SECOND_MAIN,
    once::SECOND_META,
    once::LATE_BASE,
    once::EMPTY_TITLE,
    once::EMPTY_OPTION,
    once::EMPTY_HEADING,
    once::SKIPPED_HEADING,
    once::NO_TOP_HEADING,
    once::SECOND_AUTOFOCUS,
    once::SECOND_DEFAULT_TRACK,
    once::SECOND_SELECTED,
    microdata::STRAY_ITEMPROP,
    microdata::UNKNOWN_ITEMREF,
    microdata::REPEATED_ITEMREF,
    once::MISSING_LANG,
    grid::EMPTY_ROW,
    grid::OVERLAPPING_CELL,
    grid::ROW_WIDTH,
    grid::UNEVEN_ROW,
    grid::SPAN_BEYOND_GROUP,
    grid::EMPTY_COLUMN,
    once::NO_DOCTYPE,
];

/// The rule with that id.
///
/// ```
/// assert_eq!(html_spec::rule::rule("H014").map(|rule| rule.name), Some("unknown-attribute"));
/// ```
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().chain(SYNTAX).find(|rule| rule.id == id)
}
