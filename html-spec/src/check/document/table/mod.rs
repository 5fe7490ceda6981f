//! The table model: which cell covers which slots, which columns and rows have none.
//!
//! <https://html.spec.whatwg.org/#table-processing-model>

mod cell;
mod column;
mod ends;
mod model;
mod parts;
mod row;
mod slots;

pub(super) use model::Table;
