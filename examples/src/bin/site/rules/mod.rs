//! The reference of the rules that markup is held against.
//!
//! `list` shows all of them, or those that a `search` finds; `rule` shows one, with what is `said` of its
//! wrong example; `words` sets their sentences.

mod list;
mod rule;
mod said;
mod search;
mod words;

pub(crate) use list::rules;
