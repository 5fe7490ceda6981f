//! Binds functions to URLs: `#[page]`, `#[derive(FromParam)]`, `#[component]` and `routes!` as `pages` exports them.
//!
//! | module | does |
//! |---|---|
//! | `page` | reads `#[page]` and the function below it |
//! | `path` | reads the pattern of a path |
//! | `body` | looks at the body, whose tokens pass through |
//! | `emit` | writes what a page becomes |
//! | `parameter` | `#[derive(FromParam)]` |
//! | `component`, `routes` | the two small ones |
//! | `error`, `krate` | mistakes as tokens, and the path under which the crate is found |

mod body;
mod component;
mod emit;
mod error;
mod krate;
mod page;
mod parameter;
mod path;
mod routes;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Binds a function to a URL.
#[proc_macro_attribute]
pub fn page(arguments: TokenStream, input: TokenStream) -> TokenStream {
    emit::expand(arguments.into(), &input.into()).into()
}

/// Makes a type fit for the parameters of pages: an enum whose variants have names, or a struct around another parameter.
#[proc_macro_derive(FromParam, attributes(param))]
pub fn from_param(input: TokenStream) -> TokenStream {
    parameter::derive(input.into()).into()
}

/// Makes a function callable as `<Name prop="…">` in markup.
#[proc_macro_attribute]
pub fn component(arguments: TokenStream, input: TokenStream) -> TokenStream {
    component::component(arguments.into(), &input.into()).into()
}

/// The entries of the pages that are named: `routes![home, user::show]`.
#[proc_macro]
pub fn routes(input: TokenStream) -> TokenStream {
    routes::routes(input.into()).into()
}
