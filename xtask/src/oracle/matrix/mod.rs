//! The matrices: all pairs of one kind of thing with another.

mod all;
mod ancestors;
mod aria;
mod attributes;
mod children;
mod element;
mod nesting;
mod syntax;
mod values;

pub(super) use all::all;
pub(super) use values::seeds;
