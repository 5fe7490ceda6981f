//! The attributes and the kinds of their values.

mod lookup;
mod model;

pub use lookup::attribute;
pub use model::{Attribute, Kind, Options};
