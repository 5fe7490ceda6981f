//! What the stages make of tokens, without a compiler around them.

mod body;
mod check;
mod expansion;
mod message;
mod path;

use proc_macro2::TokenStream;

/// Source text as tokens.
fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .expect("the source of a test is made of tokens")
}
