//! The attributes and the kinds of their values.

mod lookup;
mod model;

pub use lookup::{attribute, attributes};
pub use model::{Attribute, Kind, Options};
