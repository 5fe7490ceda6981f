//! `#[writes(sink)]`: brings a parameter into scope as the sink of the calls in a function; and a page says of itself what a
//! component says.

use crate::component::{Surroundings, rewrite};
use crate::part;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Rewrites the body of the function `input`, so that its calls write to the parameter that `arguments` names first. What it
/// names behind that is the page that the function shows, and the path to the crate `html`.
pub(crate) fn writes(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut arguments = arguments.into_iter();
    let Some(TokenTree::Ident(sink)) = arguments.next() else {
        return input;
    };
    // `, page, path`, or `, _ page, path` where a form without an action is sent elsewhere.
    let mut page = arguments.nth(1);
    let hidden = page.as_ref().is_some_and(|token| is(token, "_"));
    if hidden {
        page = arguments.next();
    }
    let page = match page {
        Some(TokenTree::Ident(page)) => Some(page),
        _ => None,
    };
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    let mut part = TokenStream::new();
    let waits = tokens
        .iter()
        .take_while(|token| !is(token, "fn"))
        .any(|token| is(token, "async"));
    if let Some(TokenTree::Group(body)) = tokens.last_mut()
        && body.delimiter() == Delimiter::Brace
    {
        if let Some(page) = &page {
            arguments.next();
            let krate: Vec<TokenTree> = arguments.collect();
            let outline = part::outline(body, &[]);
            part = part::functions(page, &[], &krate, &outline);
        }
        let surroundings = Surroundings {
            sink,
            waits,
            slots: Vec::new(),
            page: page.filter(|_| !hidden),
        };
        *body = rewrite(body, &surroundings);
    }
    tokens.into_iter().chain(part).collect()
}

fn is(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}
