//! `routes![home, user::show]`: an explicit list of pages.

use crate::error::Errors;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Path, Token};

/// `[<home as Page>::ENTRY, …]`
pub(crate) fn routes(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let paths = match Punctuated::<Path, Token![,]>::parse_terminated.parse2(input) {
        Ok(paths) => paths,
        Err(error) => {
            errors.syntax(&error, "name the pages: `routes![home, user::show]`");
            Punctuated::new()
        }
    };
    let entries = paths.iter().map(|path| {
        let span = Span::mixed_site().located_at(path.span());
        let path = path.to_token_stream();
        quote_spanned!(span=> <#path as ::pages::__private::Page>::ENTRY)
    });
    let mistakes = errors.into_items();
    let site = Span::mixed_site();
    if mistakes.is_empty() {
        quote_spanned!(site=> [#(#entries),*])
    } else {
        quote_spanned!(site=> { #mistakes [] })
    }
}
