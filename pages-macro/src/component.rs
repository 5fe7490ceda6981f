//! `#[component]` of the crate `html`, for crates that depend on `pages` alone.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// Passes the function on, with the path under which `html` is found: `crate = path` names the crate `pages` here.
pub(crate) fn component(arguments: TokenStream, input: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let mut krate = quote_spanned!(site=> ::pages);
    let mut others = TokenStream::new();
    let tokens: Vec<TokenTree> = arguments.into_iter().collect();
    for option in
        tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
    {
        match option {
            [TokenTree::Ident(name), TokenTree::Punct(equals), path @ ..]
                if name == "crate" && equals.as_char() == '=' =>
            {
                krate = path.iter().cloned().collect();
            }
            [] => {}
            _ => {
                others.extend(option.iter().cloned());
                others.extend(quote_spanned!(site=> ,));
            }
        }
    }
    quote_spanned!(site=> #[#krate::html::component(crate = #krate::html, #others)] #input)
}
