//! The attributes and the kinds of their values.

mod free;
mod lookup;
mod model;

pub use free::is_free;
pub use lookup::{attribute, attributes};
pub use model::{Attribute, Kind, Options};
