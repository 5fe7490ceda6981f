//! Operations → tokens. The only maker of Rust: it calls the sink's operations, with absolute paths and hygienic names.
//!
//! Tokens of the user's keep their spans. What is made around them stands at the same place but belongs to the
//! expansion, so that errors point at the user's text and no lint looks at ours.

mod agreement;
mod call;
mod closure;
mod control;
mod emitter;
mod form;
mod names;
mod operation;
mod tokens;

pub(crate) use emitter::{Emitter, Target};
pub(crate) use names::Names;
pub(crate) use tokens::{Out, at};
