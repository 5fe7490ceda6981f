//! `#[writes(sink)]`: brings a parameter into scope as the sink of the calls in a function, and nothing else.

use crate::component::{Surroundings, rewrite};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Rewrites the body of the function `input`, so that its calls write to the parameter that `arguments` names first. What it
/// names behind that is the page that the function shows.
pub(crate) fn writes(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut arguments = arguments.into_iter();
    let Some(TokenTree::Ident(sink)) = arguments.next() else {
        return input;
    };
    let page = match arguments.nth(1) {
        Some(TokenTree::Ident(page)) => Some(page),
        _ => None,
    };
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    let waits = tokens
        .iter()
        .take_while(|token| !is(token, "fn"))
        .any(|token| is(token, "async"));
    if let Some(TokenTree::Group(body)) = tokens.last_mut()
        && body.delimiter() == Delimiter::Brace
    {
        let surroundings = Surroundings {
            sink,
            waits,
            slots: Vec::new(),
            page,
        };
        *body = rewrite(body, &surroundings);
    }
    tokens.into_iter().collect()
}

fn is(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}
