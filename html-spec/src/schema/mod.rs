//! The schemas of SVG and MathML: which attributes and which children an element takes, and what values may be.

mod model;
mod path;
mod value;
mod words;

pub(crate) use model::{Model, Schema, State, Values, schema, values};
pub(crate) use value::Value;
