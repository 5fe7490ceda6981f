//! Writes what `#[page]` becomes: the function, the type with its links, the entry and the handler.

mod answer;
mod argument;
mod document;
mod entry;
mod expand;
mod form;
mod function;
mod link;
mod text;

pub(crate) use expand::expand;
