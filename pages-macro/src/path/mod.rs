//! The path of a page: `/guestbook/{id}/{tail..}`, taken apart and checked.

mod order;
mod parse;
mod segment;
mod shape;

pub(crate) use parse::parse;
pub(crate) use segment::{Pattern, Place, Segment};
pub(crate) use shape::shapes;
