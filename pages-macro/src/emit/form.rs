//! What markup asks of a page to which a form is sent: its methods, the arguments of its query, the form that it takes.

use super::entry::methods;
use crate::body;
use crate::form::range;
use crate::page::{Page, Parameter, Source, Test, last_segment};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;

/// Extractors that leave the query of the request alone.
const BLIND: [&str; 11] = [
    "Body",
    "Bytes",
    "Extension",
    "FormState",
    "HeaderMap",
    "Json",
    "Method",
    "Multipart",
    "Session",
    "State",
    "Version",
];

/// `impl Target for entry`, and what it needs.
pub(crate) fn target(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let private = &page.private;
    let name = &page.function.signature.ident;
    let plain = page.function.plain_name();
    let form = quote_spanned!(site=> #private::html::form);
    let methods = methods(&page.options, private);
    let query = page
        .parameters
        .iter()
        .filter(|parameter| !page.failed && matches!(parameter.source, Source::Query { .. }));
    let fields = query.map(|parameter| field(parameter, private));
    // What doesn't compile has enough of messages.
    let open = page.failed || is_open(page);
    let taken = page
        .parameters
        .iter()
        .find(|parameter| {
            !page.failed && matches!(parameter.source, Source::Extractor { last: true })
        })
        .map_or_else(
            || quote_spanned!(site=> ::core::option::Option::None),
            |parameter| {
                let of = &parameter.argument.of;
                quote_spanned!(site=> {
                    #[allow(unused_imports, reason = "most types have no form")]
                    use #private::NoForm as _;
                    <#private::ArgumentProbe<#of>>::SPEC
                })
            },
        );
    let probe = (has_query(page) && !page.failed).then(|| {
        quote_spanned!(site=>
            #[allow(unused_imports, reason = "most types are parameters")]
            use #private::NoQuery as _;
        )
    });
    quote_spanned!(site=>
        #probe
        impl #form::Target for #name {
            const NAME: &'static str = #plain;
            const GET: bool = !#methods.and(#private::Methods::GET).is_empty();
            const POST: bool = !#methods.and(#private::Methods::POST).is_empty();
            const QUERY: &'static #form::FormSpec = &#form::FormSpec { name: #plain, fields: &[#(#fields),*] };
            const OPEN: bool = #open;
            const FORM: ::core::option::Option<&'static #form::FormSpec> = #taken;
        }
    )
}

/// An argument of the query as a field.
fn field(parameter: &Parameter, private: &TokenStream) -> TokenStream {
    let of = &parameter.argument.of;
    let site = Span::mixed_site();
    let span = site.located_at(of.span());
    let (name, required) = (parameter.name(), !parameter.is_optional_query());
    let limits = limits(parameter).into_iter().map(|(attribute, value)| {
        quote_spanned!(site=> #private::html::form::Limit { attribute: #attribute, value: #value })
    });
    // What the type can't be is said where its value is got.
    let argument = quote_spanned!(span=> <#private::QueryProbe<#of>>);
    quote_spanned!(site=> #private::html::form::Field {
        name: #name,
        label: #name,
        kind: #argument::KIND,
        required: #required,
        repeats: #argument::REPEATS,
        limits: &[#(#limits),*],
        choices: #argument::CHOICES,
    })
}

fn has_query(page: &Page) -> bool {
    page.parameters
        .iter()
        .any(|parameter| matches!(parameter.source, Source::Query { .. }))
}

/// Whether a page may take more of the query than its arguments. One without any may read it anywhere.
fn is_open(page: &Page) -> bool {
    !has_query(page)
        || page.parameters.iter().any(reads_query)
        || body::mentions(page.function.body.stream(), "request")
}

/// What browsers can see to themselves: the first range of literals in `#[check(…)]`.
fn limits(parameter: &Parameter) -> Vec<(&'static str, String)> {
    let range = parameter.checks.iter().find_map(|check| match &check.test {
        Test::Range(tokens) => range(tokens),
        Test::Function(_) => None,
    });
    let Some(range) = range else {
        return Vec::new();
    };
    [("min", range.least), ("max", range.most)]
        .into_iter()
        .filter_map(|(attribute, bound)| Some((attribute, bound?.text)))
        .collect()
}

/// Whether an argument may read the query by itself.
fn reads_query(parameter: &Parameter) -> bool {
    matches!(parameter.source, Source::Extractor { .. })
        && last_segment(&parameter.argument.of)
            .is_none_or(|segment| !BLIND.iter().any(|blind| segment.ident == blind))
}
