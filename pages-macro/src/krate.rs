//! The path to what expansions name, under whatever name the crate `pages` is known.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// `path::__private`, or that of the crate `pages`.
pub(crate) fn private(krate: Option<&TokenStream>) -> TokenStream {
    let site = Span::mixed_site();
    let default = quote_spanned!(site=> ::pages);
    let krate = krate.unwrap_or(&default);
    quote_spanned!(site=> #krate::__private)
}
