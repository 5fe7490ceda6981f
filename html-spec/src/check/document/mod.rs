//! The document as a whole: identifiers, references, tables, headings, what stands in it once.

mod documentation;
mod empty;
mod events;
mod identity;
mod microdata;
mod model;
mod once;
mod outline;
mod place;
mod progress;
mod reference;
mod resolve;
mod table;

#[cfg(test)]
mod tests;

pub(super) use model::Document;
pub(super) use progress::Progress;
