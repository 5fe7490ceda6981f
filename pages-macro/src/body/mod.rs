//! The body of a page: what its `return;` becomes, and whether it brings a document of its own.

mod document;
mod returns;
mod scan;

pub(crate) use document::is_document;
pub(crate) use returns::rewrite;
pub(crate) use scan::mentions;
