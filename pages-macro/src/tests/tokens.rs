//! Source text as the tokens that the macros are given.

use proc_macro2::TokenStream;

/// Source text as tokens.
pub(super) fn tokens(source: &str) -> TokenStream {
    source
        .parse()
        .expect("the source of a test is made of tokens")
}
