//! The type that is named like the page, and the function on it that makes links: `entry::url(7)`.

use crate::page::{Page, Parameter, Source};
use crate::path::Place;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

/// `enum entry { __Page }`: the variant is what markup finds a page by.
pub(crate) fn kind(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let function = &page.function;
    let (visibility, name) = (&function.visibility, &function.signature.ident);
    // Where something else has that name, the error stands on the name.
    let place = site.located_at(name.span());
    let item = quote_spanned!(place=> enum #name { #[doc(hidden)] __Page });
    let kept = function.attributes.iter().filter(|attribute| {
        ["doc", "cfg", "deprecated"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    });
    quote_spanned!(site=>
        #(#kept)*
        #[allow(non_camel_case_types, missing_docs, missing_debug_implementations, dead_code, unnameable_types, reason = "it stands for the function, which has the docs")]
        #visibility #item
    )
}

/// `impl entry { pub fn url(…) -> Link { … } }`
pub(crate) fn link(page: &Page) -> TokenStream {
    // An error page answers wherever the error is: there is nothing to link to.
    let Some((pattern, _)) = &page.options.path else {
        return TokenStream::new();
    };
    let site = Span::mixed_site();
    let private = &page.private;
    let name = &page.function.signature.ident;
    let doc = format!("The link to `{}`.", pattern.text);
    let of_path = pattern
        .parameters()
        .enumerate()
        .map(|(index, (text, place))| {
            let taken = page.parameters.iter().find(|parameter| {
                matches!(parameter.source, Source::Path { index: other, .. } if other == index)
            });
            (text, place, taken)
        });
    let (mut missing, mut steps) = (Vec::new(), Vec::new());
    for (text, place, taken) in of_path {
        match taken {
            Some(parameter) => {
                let name = &parameter.argument.name;
                steps.push(match place {
                    Place::Argument => quote_spanned!(site=> __link.argument(#name)),
                    Place::Optional => {
                        quote_spanned!(site=> #private::OptionalOf::add_to(#name, __link))
                    }
                    Place::Tail => quote_spanned!(site=> __link.tail(#name)),
                });
            }
            // Its argument is missing. Callers give one all the same.
            None if !text.is_empty() => {
                let anything = anything();
                missing.push(quote_spanned!(site=> _: #anything));
            }
            None => {}
        }
    }
    let queries = || {
        page.parameters
            .iter()
            .filter(|parameter| matches!(parameter.source, Source::Query { .. }))
    };
    for parameter in queries().filter(|parameter| !parameter.is_optional_query()) {
        let (name, text) = (&parameter.argument.name, parameter.name());
        steps.push(quote_spanned!(site=> __link.query(#text, #name)));
    }
    let arguments = page.parameters.iter().filter_map(|parameter| {
        let name = &parameter.argument.name;
        let of = argument(page, parameter)?;
        Some(quote_spanned!(site=> #name: #of))
    });
    let optional: Vec<&Parameter> = queries()
        .filter(|parameter| parameter.is_optional_query())
        .collect();
    let (result, types) = if optional.is_empty() {
        (quote_spanned!(site=> #private::Link), TokenStream::new())
    } else {
        (quote_spanned!(site=> __Link), link_type(page, &optional))
    };
    let body = if page.failed {
        quote_spanned!(site=> ::core::unreachable!())
    } else {
        quote_spanned!(site=>
            let __link = #private::Linking::new(&__PAGE);
            #(let __link = #steps;)*
            __link.into()
        )
    };
    quote_spanned!(site=>
        #types
        #[allow(dead_code, unused_variables, clippy::needless_pass_by_value, clippy::too_many_arguments, reason = "links to a page need not be used")]
        impl #name {
            #[doc = #doc]
            #[must_use]
            pub fn url(#(#arguments,)* #(#missing),*) -> #result { #body }
        }
    )
}

/// What `url` takes for an argument; `None` for what is no part of the URL, or may be left out of the query.
fn argument(page: &Page, parameter: &Parameter) -> Option<TokenStream> {
    let of = &parameter.argument.of;
    let span = Span::mixed_site().located_at(of.span());
    let private = &page.private;
    match &parameter.source {
        // Callers of a page that fails hear nothing of it: whatever they give will do.
        Source::Path { .. } if page.failed => Some(anything()),
        Source::Query { .. } if page.failed && !parameter.is_optional_query() => Some(anything()),
        Source::Path { place, .. } => Some(match (place, &parameter.default) {
            (Place::Tail, _) => quote_spanned!(span=> impl #private::TailArgument<#of>),
            (Place::Optional, None) => quote_spanned!(span=> impl #private::OptionalOf<#of>),
            (Place::Optional, Some(_)) => {
                quote_spanned!(span=> impl #private::OptionalOf<::core::option::Option<#of>>)
            }
            (Place::Argument, _) => quote_spanned!(span=> impl #private::ArgumentOf<#of>),
        }),
        Source::Query { .. } if !parameter.is_optional_query() => {
            Some(quote_spanned!(span=> impl #private::QueryOf<#of>))
        }
        Source::Query { .. } | Source::Extractor { .. } => None,
    }
}

fn anything() -> TokenStream {
    quote_spanned!(Span::mixed_site()=> impl ::core::marker::Sized)
}

/// The link with a method for each optional parameter of the query.
fn link_type(page: &Page, optional: &[&Parameter]) -> TokenStream {
    let site = Span::mixed_site();
    let private = &page.private;
    let methods = optional.iter().map(|parameter| {
        let of = &parameter.argument.of;
        let span = site.located_at(of.span());
        let (name, text) = (&parameter.argument.name, parameter.name());
        let doc = format!("With `{text}` in its query.");
        let key = quote_spanned!(span=> impl #private::OptionalQueryOf<#of>);
        let many = quote_spanned!(span=> impl #private::QueriesOf<#of>);
        if page.failed {
            let anything = anything();
            quote_spanned!(site=> pub fn #name(self, _: #anything) -> Self { self })
        } else if parameter.is("Vec") {
            quote_spanned!(site=>
                #[doc = #doc]
                #[must_use]
                pub fn #name(self, #name: #many) -> Self { __Link(#private::QueriesOf::<#of>::add_to(#name, #text, self.0)) }
            )
        } else {
            quote_spanned!(site=>
                #[doc = #doc]
                #[must_use]
                pub fn #name(self, #name: #key) -> Self { __Link(#private::OptionalQueryOf::<#of>::add_to(#name, #text, self.0)) }
            )
        }
    });
    let visibility = &page.function.visibility;
    let doc = format!("A link to `{}`.", page.function.plain_name());
    // A parameter that is named like one of the methods that all links have takes its place.
    let inherited = ["query", "fragment", "absolute", "is_current"]
        .into_iter()
        .filter(|method| {
            !optional
                .iter()
                .any(|other| other.argument.name.unraw() == method)
        })
        .map(|method| Ident::new(method, site));
    quote_spanned!(site=>
        #private::link_type! {
            #[doc = #doc]
            #[allow(unnameable_types, reason = "links are made by the page alone")]
            #visibility struct __Link [#(#inherited)*]
        }
        #[allow(dead_code, clippy::needless_pass_by_value, reason = "links to a page need not be used")]
        impl __Link { #(#methods)* }
    )
}
