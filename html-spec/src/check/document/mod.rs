//! The document as a whole: identifiers, references, tables, headings, what stands in it once.

mod events;
mod model;
mod progress;

pub(super) use model::Document;
pub(super) use progress::Progress;
