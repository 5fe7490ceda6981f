//! The elements of HTML, SVG and MathML.

mod categories;
mod custom;
mod lookup;
mod model;

pub use categories::Categories;
pub(crate) use custom::TAKEN;
pub use custom::is_custom_element_name;
pub use lookup::{element, elements};
pub use model::{Content, Element, Inside, Namespace, TextKind};
