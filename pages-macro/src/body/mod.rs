//! The body of a page: what its `return;` becomes, whether it ends with a result, and whether it brings a document of its own.

mod document;
mod returns;
mod scan;
mod tail;

pub(crate) use document::is_document;
pub(crate) use returns::rewrite;
pub(crate) use scan::mentions;
pub(crate) use tail::is_result;
