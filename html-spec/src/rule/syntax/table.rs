//! The rules of syntax in one table.

use super::{characters, structure, tags};
use crate::rule::Rule;

/// The rules of syntax, sorted by id.
///
/// ```
/// assert!(html_spec::rule::SYNTAX.is_sorted_by(|a, b| a.id < b.id));
/// ```
pub static SYNTAX: &[Rule] = &[
    structure::MISSING_DOCTYPE,
    structure::LEGACY_DOCTYPE,
    structure::SECOND_DOCTYPE,
    structure::STRAY_END_TAG,
    structure::UNCLOSED_ELEMENT,
    structure::STRAY_START_TAG,
    structure::IMPLIED_END,
    structure::MISPLACED_IN_TABLE,
    structure::CONTENT_AFTER_END,
    structure::FOREIGN_END,
    tags::SELF_CLOSING,
    tags::STRAY_SOLIDUS,
    tags::ATTRIBUTE_NAME,
    tags::UNQUOTED_VALUE,
    tags::MISSING_VALUE,
    tags::MISSING_SPACE,
    tags::END_TAG_ATTRIBUTE,
    tags::BAD_TAG,
    tags::BAD_COMMENT,
    tags::CUT_SHORT,
    characters::UNFINISHED_REFERENCE,
    characters::BAD_REFERENCE,
    characters::FORBIDDEN_CHARACTER,
    characters::NOT_UTF_8,
    characters::LATE_CHARSET,
    characters::UNKNOWN_CHARACTER,
    tags::COMMENT_END,
];
