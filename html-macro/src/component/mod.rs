//! `#[component]`: a function whose body is markup becomes something that `<Name prop="…">` can call.
//!
//! For `fn Card(title: &str, children: impl Children)` it emits the function itself, with the sink as its first
//! parameter, and beside it, under the same name in the namespace of types, `Card::props()`: a builder with one method
//! for each prop, whose last method calls the function. Types say which props are set, so what is missing, misspelt or
//! of the wrong type is an error at the call, by name.

mod body;
mod builder;
mod call;
mod expand;
mod function;
mod option;
mod prop;
mod setter;
mod signature;
mod source;
mod types;

pub(crate) use body::{Surroundings, rewrite};
pub(crate) use expand::component;
pub(crate) use source::Source;
