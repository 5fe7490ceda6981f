//! The source of this site, which each of its pages links to.

mod files;
mod listing;
mod page;
mod tint;

pub(crate) use files::below;
pub(crate) use listing::Snippet;
pub(crate) use page::source;
