//! The tree: nodes in one arena, each with the place in the source that it was read from.

mod arena;
mod node;

pub use arena::{Children, Tree};
pub use node::{Attribute, Data, Element, NodeId, Span};
