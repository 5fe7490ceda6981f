//! What the tests of the chain share: expanding markup, and looking at what came out.

use proc_macro2::{TokenStream, TokenTree};

/// Expands `html! { … }` with the sink `h`.
pub(super) fn html(markup: &str) -> TokenStream {
    crate::expand::html(format!("[::html] h, {markup}").parse().unwrap())
}

/// All leaves of a stream, depth first.
pub(super) fn leaves(stream: TokenStream) -> Vec<TokenTree> {
    stream
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => leaves(group.stream()),
            other => vec![other],
        })
        .collect()
}
