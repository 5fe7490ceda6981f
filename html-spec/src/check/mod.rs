//! The checker: events in document order, findings out.

mod checker;
mod event;

pub use checker::Checker;
pub use event::{Finding, Piece, Value};
