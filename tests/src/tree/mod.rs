//! A document as html5ever reads it.

mod node;
mod sink;

pub use node::{Element, Node};
pub use sink::{Parsed, document, fragment, fragment_in};
