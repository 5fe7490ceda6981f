//! Tokens → tree. Parsing never fails: it gives a tree and the mistakes, and each construct recovers by itself.
//!
//! Rust inside markup is not parsed: where an expression, a pattern or a condition ends is decided from tokens alone,
//! so that half-typed Rust reaches the compiler, and the editor, as it stands.

mod arms;
mod attribute;
mod component;
mod control;
mod cursor;
mod extent;
mod head;
mod literal;
mod name;
mod node;
mod tag;
mod text;
mod unquoted;
mod value;

pub(crate) use cursor::Cursor;
pub(crate) use head::{SURROUNDING, Sink, call, default_path, names_sink};
pub(crate) use node::Parser;
