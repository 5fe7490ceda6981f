//! Tree → operations: chooses the operation for each value by its context, escapes and merges static text,
//! and closes tags before jumps.

mod attribute;
mod block;
mod component;
mod content;
mod control;
mod element;
mod filled;
mod form;
mod hoist;
mod ir;
mod lowerer;
mod option;
mod place;
mod quoted;
mod script;
mod value;
mod waits;

pub(crate) use ir::{Add, Arg, Call, Control, Head, Op, Prop, Slot, Tokens, Typed, Value};
pub(crate) use lowerer::Lowerer;
pub(crate) use value::literal;
pub(crate) use waits::waits;
