//! The rules that markup is held against, one row each.

mod model;
mod rows;

pub use model::{Rule, Severity};
pub use rows::RULES;
