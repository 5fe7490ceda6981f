//! Where a value stands, and how it is escaped there.

mod escape;
mod place;

pub use escape::{Row, TABLE, escape, replacement};
pub use place::{Context, attribute, is_image, text};
