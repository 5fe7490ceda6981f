//! The chain for `#[page]`: read it, then write its parts, with all mistakes at the end.

use super::{entry, form, function, link};
use crate::error::Errors;
use crate::page::page;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Expands `#[page]`.
pub(crate) fn expand(arguments: TokenStream, input: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(page) = page(arguments, input.clone(), &mut errors) else {
        // What isn't a function stays as it is, so that whoever names it finds it.
        let mistakes = errors.into_items();
        return quote_spanned!(Span::mixed_site()=> #input #mistakes);
    };
    let function = function::function(&page);
    if page.function.signature.receiver().is_some() {
        // In an `impl` there is no place for the rest.
        let mistakes = errors.into_items();
        return quote_spanned!(Span::mixed_site()=> #function #mistakes);
    }
    let kind = link::kind(&page);
    let link = link::link(&page);
    let entry = entry::entry(&page);
    let form = form::target(&page);
    let conditions = page.function.conditions();
    let mistakes = errors.into_items();
    quote_spanned!(Span::mixed_site()=>
        #function
        #kind
        #conditions
        #[allow(deprecated, reason = "a deprecated page still answers")]
        const _: () = {
            #link
            #entry
            #form
        };
        #mistakes
    )
}
