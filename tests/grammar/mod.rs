//! The whole grammar, form by form: the exact output, and the same tree when it is read again.

mod attributes;
mod control;
mod elements;
mod foreign;
mod jumps;
mod lists;
mod locals;
mod sinks;
mod splices;
mod text;
