//! Which page answers: patterns of paths in a table that is made once, and the search in it for each request.
//!
//! | module | holds |
//! |---|---|
//! | `segment` | [`Segment`], one part of a pattern |
//! | `methods` | [`Methods`], a set of methods |
//! | `routes` | `Routes`, the table: made from entries, asked for paths |
//! | `tree` | patterns, segment by segment |
//! | `search` | the way of one path through the tree |
//! | `slash` | the path with one slash more or less |
//! | `affix` | values with fixed text around them |
//! | `values` | `Values`, where in the path the values stand |
//! | `decode` | percent-encoding, undone |
//! | `hash` | the hash of tables that the program itself fills |

mod affix;
mod decode;
mod hash;
mod methods;
mod routes;
mod search;
mod segment;
mod slash;
#[cfg(test)]
pub(crate) mod tests;
mod tree;
mod values;

pub(crate) use decode::{decode, is_dots};
pub use methods::Methods;
pub(crate) use routes::{Found, Routes};
pub use segment::Segment;
pub(crate) use values::Values;
