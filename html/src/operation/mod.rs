//! What `html!` expands to: one operation of [`Html`](crate::Html) per value, with the static markup on both sides of it.

mod attribute;
mod code;
mod content;
mod form;
mod list;
mod url;

pub use list::Tokens;
