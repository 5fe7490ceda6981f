//! Where a value stands, and how it is escaped there.

mod decide;
mod escape;
mod place;

#[cfg(test)]
mod tests;

pub use escape::{Row, TABLE, escape, replacement};
pub use place::{Context, attribute, is_image, text};
