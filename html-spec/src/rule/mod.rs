//! The rules that markup is held against, one row each.
//!
//! The number of a rule never changes its meaning: `H01x` are names and attributes, `H03x` values, `H05x` nesting, `H07x`
//! text that is read raw, `H10x` and `H11x` values that a standard beside HTML's describes, `H24x` to `H26x` the document as
//! a whole, `H29x` components across calls; `H30x` to `H32x` the syntax of HTML as text.

<<<<<<< HEAD
mod characters;
mod constraint;
=======
>>>>>>> d7a1368 (html-spec, docs: the rules across calls have their rows, and the contract says how they are asked)
mod across;
mod characters;
mod datatypes;
mod formats;
mod grid;
mod identity;
mod message;
mod microdata;
mod model;
mod names;
mod nesting;
mod once;
mod order;
mod properties;
mod raw;
mod relations;
mod roles;
mod syntax;
mod table;
mod values;

<<<<<<< HEAD
pub use characters::{CONTROL_CHARACTER, PRIVATE_CHARACTER};
pub use constraint::*;
=======
>>>>>>> d7a1368 (html-spec, docs: the rules across calls have their rows, and the contract says how they are asked)
pub use across::{ACROSS, FORBIDDEN_COMPONENT, MISPLACED_CHILDREN, MISPLACED_COMPONENT};
pub use characters::{CONTROL_CHARACTER, PRIVATE_CHARACTER};
pub use datatypes::{
    INVALID_AUTOFILL, INVALID_COORDINATES, INVALID_DATE, INVALID_IDENTIFIER, INVALID_NAME,
    INVALID_PRAGMA, INVALID_TARGET, INVALID_TEXT, INVALID_TOKENS,
};
pub use formats::{
    INVALID_COLOR, INVALID_INTEGRITY, INVALID_LANGUAGE, INVALID_POLICY, INVALID_REFRESH,
    INVALID_TYPE, INVALID_URL,
};
pub use grid::{
    EMPTY_COLUMN, EMPTY_ROW, OVERLAPPING_CELL, ROW_WIDTH, SPAN_BEYOND_GROUP, UNEVEN_ROW,
};
pub use identity::{
    DANGLING_REFERENCE, DUPLICATE_ID, NEAR_REFERENCE, REPEATED_ID, UNKNOWN_HEADER, UNKNOWN_MAP,
    UNKNOWN_REFERENCE, WRONG_REFERENCE,
};
pub(crate) use message::fill;
pub use microdata::{REPEATED_ITEMREF, STRAY_ITEMPROP, UNKNOWN_ITEMREF};
pub use model::{Rule, Severity};
pub use names::{
    DATED_ELEMENT, DUPLICATE_ATTRIBUTE, MISPLACED_ATTRIBUTE, MISSING_ALT, MISSING_ATTRIBUTE,
    OBSOLETE_ATTRIBUTE, OBSOLETE_ELEMENT, REMOVED_ATTRIBUTE, UNKNOWN_ATTRIBUTE, UNKNOWN_ELEMENT,
    UPPERCASE_NAME,
};
pub use nesting::{
    FORBIDDEN_DESCENDANT, MISPLACED_DOCTYPE, MISPLACED_ELEMENT, MISPLACED_TEXT, MISSING_PARENT,
    VOID_CONTENT,
};
pub use once::{
    EMPTY_HEADING, EMPTY_OPTION, EMPTY_TITLE, LATE_BASE, MISSING_LANG, NO_DOCTYPE, NO_TOP_HEADING,
    SECOND_AUTOFOCUS, SECOND_DEFAULT_TRACK, SECOND_MAIN, SECOND_META, SECOND_SELECTED,
    SKIPPED_HEADING,
};
pub use order::{
    BUTTON_IN_LIST, LABEL_FOR_ANOTHER, LATE_STYLE, MISORDERED_ELEMENT, MISSING_CHILD,
    NAMELESS_GROUP, REPEATED_ELEMENT, SECOND_LABELED,
};
pub use properties::{
    CONFLICTING_PROPERTY, DEPRECATED_PROPERTY, HIDDEN_INPUT_PROPERTY, MISPLACED_HIDDEN,
    MISPLACED_PROPERTY, MISSING_PROPERTY, PROHIBITED_NAME, REDUNDANT_PROPERTY,
};
pub use raw::{FOREIGN_RAW_TEXT, RAW_TEXT_END};
pub use relations::{
    FOREIGN_CHILD, HEADING_IN_ROLE, INTERACTIVE_IN_ROLE, MISSING_CONTEXT, ROLE_IN_HEADING,
    TAB_WITHOUT_PANEL,
};
pub use roles::{
    CONTROL_PART_ROLE, DEPRECATED_ROLE, EMPTY_ROLE, LABEL_ROLE, LIST_ITEM_ROLE, MISPLACED_ROLE,
    REDUNDANT_ROLE, TABLE_PART_ROLE, UNDONE_PRESENTATION, UNKNOWN_ROLE, UNNAMED_IMAGE,
    UNUSABLE_ROLE,
};
pub use syntax::{
    ATTRIBUTE_NAME, BAD_COMMENT, BAD_REFERENCE, BAD_TAG, CONTENT_AFTER_END, CUT_SHORT,
    END_TAG_ATTRIBUTE, FORBIDDEN_CHARACTER, FOREIGN_END, IMPLIED_END, LEGACY_DOCTYPE,
    MISPLACED_IN_TABLE, MISSING_DOCTYPE, MISSING_SPACE, MISSING_VALUE, NOT_UTF_8, SECOND_DOCTYPE,
    SELF_CLOSING, STRAY_END_TAG, STRAY_SOLIDUS, STRAY_START_TAG, SYNTAX, UNCLOSED_ELEMENT,
    UNFINISHED_REFERENCE, UNQUOTED_VALUE,
};
pub use table::{RULES, rule};
pub use values::{
    BLOCKED_URL, BOOLEAN_VALUE, COMPUTED_HTTP_EQUIV, FIXED_ZOOM, INVALID_NUMBER, UNKNOWN_KEYWORD,
};
