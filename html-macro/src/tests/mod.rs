//! Tests of the whole chain, in process: what markup expands to, what half-typed markup expands to, and every message.

mod editor;
mod expansion;
mod message;

use crate::expand;
use proc_macro2::{TokenStream, TokenTree};

/// Expands `html! { … }` with the sink `h`.
fn html(markup: &str) -> TokenStream {
    expand::html(format!("[::html] h, {markup}").parse().unwrap())
}

/// All leaves of a stream, depth first.
fn leaves(stream: TokenStream) -> Vec<TokenTree> {
    stream
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => leaves(group.stream()),
            other => vec![other],
        })
        .collect()
}
