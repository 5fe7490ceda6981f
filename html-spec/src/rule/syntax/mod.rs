//! Rules about the syntax of HTML as text, which `html!` can't break: it writes tags, quotes and references itself.
//!
//! Their examples are HTML. One that doesn't begin with `<!DOCTYPE` or `<html` stands in the body of a document; `…` stands for a thousand
//! characters.

mod characters;
mod structure;
mod table;
mod tags;

pub use characters::{
    BAD_REFERENCE, FORBIDDEN_CHARACTER, LATE_CHARSET, NOT_UTF_8, UNFINISHED_REFERENCE,
    UNKNOWN_CHARACTER,
};
pub use structure::{
    CONTENT_AFTER_END, FOREIGN_END, IMPLIED_END, LEGACY_DOCTYPE, MISPLACED_IN_TABLE,
    MISSING_DOCTYPE, SECOND_DOCTYPE, STRAY_END_TAG, STRAY_START_TAG, UNCLOSED_ELEMENT,
};
pub use table::SYNTAX;
pub use tags::{
    ATTRIBUTE_NAME, BAD_COMMENT, BAD_TAG, COMMENT_END, CUT_SHORT, END_TAG_ATTRIBUTE, MISSING_SPACE,
    MISSING_VALUE, SELF_CLOSING, STRAY_SOLIDUS, UNQUOTED_VALUE,
};
