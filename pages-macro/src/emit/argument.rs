//! How the handler gets the value of each argument out of a request.

use crate::page::{Check, Page, Parameter, Source, Test};
use crate::path::Place;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;

/// The statements that get all values, and the names of these values: first those that are text of the URL, then the
/// extractors, of which the last may take the body.
pub(crate) fn arguments(page: &Page) -> (TokenStream, Vec<Ident>) {
    let values: Vec<Ident> = (0..page.parameters.len())
        .map(|index| Ident::new(&format!("__{index}"), Span::mixed_site()))
        .collect();
    let rank = |source: &Source| match source {
        Source::Path { .. } | Source::Query { .. } => 0,
        Source::Extractor { last: false } => 1,
        Source::Extractor { last: true } => 2,
    };
    let mut order: Vec<(usize, (&Parameter, &Ident))> =
        page.parameters.iter().zip(&values).enumerate().collect();
    order.sort_by_key(|(_, (parameter, _))| rank(&parameter.source));
    let statements = order
        .into_iter()
        .map(|(index, (parameter, value))| statement(page, index, parameter, value))
        .collect();
    (statements, values)
}

/// The variable that collects the arguments. It isn't hidden from the user's tokens, so that a call on it can stand where one
/// of them does.
pub(super) fn collection(span: Span) -> Ident {
    Ident::new("__arguments", span)
}

/// `let __0 = arguments.path::<u32>(0, "id").await;` and its checks.
fn statement(page: &Page, index: usize, parameter: &Parameter, value: &Ident) -> TokenStream {
    let of = &parameter.argument.of;
    // What the type can't be is said once, at the type: there its name for the handler has its place, and the call with it.
    let span = of.span();
    let alias = Ident::new(&format!("__Type{index}"), span);
    let written = of;
    let of = &alias;
    let name = parameter.name();
    let default = parameter.default.as_ref();
    let get = match &parameter.source {
        Source::Path { index, place } => match (place, default) {
            (Place::Argument, _) => quote_spanned!(span=> .path::<#of>(#index, #name).await),
            (Place::Tail, _) => quote_spanned!(span=> .tail::<#of>(#index, #name)),
            (Place::Optional, None) => quote_spanned!(span=> .optional::<#of>(#index, #name).await),
            (Place::Optional, Some(default)) => {
                quote_spanned!(span=>
                    .optional::<::core::option::Option<#of>>(#index, #name).await
                    .map(|__value| __value.unwrap_or_else(|| #default))
                )
            }
        },
        Source::Query { .. } => match default {
            None => quote_spanned!(span=> .query::<#of>(#name).await),
            Some(default) => quote_spanned!(span=> .query_or::<#of>(#name, || #default).await),
        },
        Source::Extractor { last } => {
            let unit = quote_spanned!(span=> ());
            let state = page.options.state.as_ref().unwrap_or(&unit);
            if *last {
                quote_spanned!(span=> .last::<#of, #state, _>(#name).await)
            } else {
                quote_spanned!(span=> .extract::<#of, #state>(#name).await)
            }
        }
    };
    let checks = parameter
        .checks
        .iter()
        .map(|check| self::check(page, &name, value, check));
    let (site, source) = (Span::mixed_site(), collection(span));
    quote_spanned!(site=>
        #[allow(non_camel_case_types, reason = "not a name of the user's")]
        type #alias = #written;
        let #value = #source #get;
        #(#checks)*
    )
}

fn check(page: &Page, name: &str, value: &Ident, check: &Check) -> TokenStream {
    let site = Span::mixed_site();
    let (private, message) = (&page.private, &check.message);
    let collection = collection(Span::call_site());
    let test = match &check.test {
        Test::Range(range) => {
            quote_spanned!(site=> |__item| (#range).contains(__item.by_reference()))
        }
        Test::Function(function) => quote_spanned!(site=> |__item| __item.passes(#function)),
    };
    quote_spanned!(site=>
        #collection.check(#name, #value.as_ref(), #message, |__value| #private::Checked(__value).all(#test));
    )
}
