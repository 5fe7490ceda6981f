//! Compiles `html!`, `fragment!` and `#[component]`: parse → check → lower → emit.

mod ast;
mod check;
mod component;
mod emit;
mod error;
mod expand;
mod form;
mod lower;
mod parse;
mod part;
mod scan;
#[cfg(test)]
mod tests;
mod writes;

use proc_macro::TokenStream;

/// Writes markup.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    expand::html(input.into()).into()
}

/// Makes a fragment.
#[proc_macro]
pub fn fragment(input: TokenStream) -> TokenStream {
    expand::fragment(input.into()).into()
}

/// Makes a function callable as `<Name prop="…">`.
#[proc_macro_attribute]
pub fn component(arguments: TokenStream, input: TokenStream) -> TokenStream {
    component::component(arguments.into(), input.into()).into()
}

/// Tells the calls of `html!` in a function which of its parameters they write to: for attributes of other crates.
#[proc_macro_attribute]
pub fn writes(arguments: TokenStream, input: TokenStream) -> TokenStream {
    writes::writes(arguments.into(), input.into()).into()
}
