//! The rules that markup is held against, one row each.
//!
//! The number of a rule never changes its meaning: `H01x` are names and attributes, `H03x` values, `H05x` nesting, `H07x`
//! text that is read raw; `H30x` to `H32x` the syntax of HTML as text.

mod datatypes;
mod message;
mod model;
mod names;
mod nesting;
mod raw;
mod syntax;
mod table;
mod values;

pub use datatypes::{
    INVALID_AUTOFILL, INVALID_COORDINATES, INVALID_DATE, INVALID_IDENTIFIER, INVALID_NAME,
    INVALID_PRAGMA, INVALID_TARGET, INVALID_TEXT, INVALID_TOKENS,
};
pub(crate) use message::fill;
pub use model::{Rule, Severity};
pub use names::{
    DUPLICATE_ATTRIBUTE, MISPLACED_ATTRIBUTE, MISSING_ALT, MISSING_ATTRIBUTE, OBSOLETE_ATTRIBUTE,
    OBSOLETE_ELEMENT, UNKNOWN_ATTRIBUTE, UNKNOWN_ELEMENT, UPPERCASE_NAME,
};
pub use nesting::{
    FORBIDDEN_DESCENDANT, MISPLACED_DOCTYPE, MISPLACED_ELEMENT, MISPLACED_TEXT, MISSING_PARENT,
    VOID_CONTENT,
};
pub use raw::{FOREIGN_RAW_TEXT, RAW_TEXT_END};
pub use syntax::{
    ATTRIBUTE_NAME, BAD_COMMENT, BAD_REFERENCE, BAD_TAG, CONTENT_AFTER_END, CUT_SHORT,
    END_TAG_ATTRIBUTE, FORBIDDEN_CHARACTER, FOREIGN_END, IMPLIED_END, LEGACY_DOCTYPE,
    MISPLACED_IN_TABLE, MISSING_DOCTYPE, MISSING_SPACE, MISSING_VALUE, NOT_UTF_8, SECOND_DOCTYPE,
    SELF_CLOSING, STRAY_END_TAG, STRAY_SOLIDUS, STRAY_START_TAG, SYNTAX, UNCLOSED_ELEMENT,
    UNFINISHED_REFERENCE, UNQUOTED_VALUE,
};
pub use table::{RULES, rule};
pub use values::{
    BLOCKED_URL, BOOLEAN_VALUE, COMPUTED_HTTP_EQUIV, INVALID_NUMBER, UNKNOWN_KEYWORD,
};
