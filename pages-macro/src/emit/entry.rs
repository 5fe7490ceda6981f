//! What is known of a page at compile time, and its registration.

use super::answer;
use crate::page::{Codes, Options, Page, Source, last_segment};
use crate::path::Segment;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::GenericArgument;

/// The entry, its registration, the handler, and the type that carries the entry.
pub(crate) fn entry(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let Page {
        options,
        function,
        private,
        ..
    } = page;
    let name = &function.signature.ident;
    let plain = function.plain_name();
    let path = options
        .path
        .as_ref()
        .map_or("", |(pattern, _)| pattern.text.as_str());
    let segments = options
        .path
        .iter()
        .flat_map(|(pattern, _)| &pattern.segments)
        .map(|segment| of_segment(segment, private));
    let methods = methods(options, private);
    let errors = errors(options, private);
    let needs = needs(page);
    let form = form(page);
    let cross_origin = options.cross_origin;
    let (register, handler) = if page.failed {
        // What doesn't compile isn't run. It still is a page to whoever names it.
        (
            TokenStream::new(),
            quote_spanned!(site=> |_| ::core::unreachable!()),
        )
    } else {
        (
            quote_spanned!(site=> #private::submit!(&__PAGE);),
            quote_spanned!(site=> __answer),
        )
    };
    let answer = if page.failed {
        TokenStream::new()
    } else {
        answer::answer(page)
    };
    quote_spanned!(site=>
        static __PAGE: #private::Entry = #private::Entry {
            name: ::core::concat!(::core::module_path!(), "::", #plain),
            path: #path,
            segments: &[#(#segments),*],
            methods: #methods,
            file: ::core::file!(),
            line: ::core::line!(),
            column: ::core::column!(),
            needs: &[#needs],
            errors: #errors,
            form: #form,
            cross_origin: #cross_origin,
            handler: #handler,
        };
        #register
        impl #private::Page for #name {
            const ENTRY: &'static #private::Entry = &__PAGE;
        }
        // The same without the trait in scope.
        #[allow(dead_code, reason = "the trait has it, too")]
        impl #name {
            #[doc = "What is known of this page at compile time."]
            pub const ENTRY: &'static #private::Entry = &__PAGE;
        }
        #answer
    )
}

fn of_segment(segment: &Segment, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    match segment {
        Segment::Literal(text) => quote_spanned!(site=> #private::Segment::Literal(#text)),
        Segment::Argument {
            before,
            name,
            after,
        } => {
            quote_spanned!(site=> #private::Segment::Argument { before: #before, name: #name, after: #after })
        }
        Segment::Optional { name } => {
            quote_spanned!(site=> #private::Segment::Optional { name: #name })
        }
        Segment::Tail { name } => quote_spanned!(site=> #private::Segment::Tail { name: #name }),
    }
}

/// The set of methods that a page answers.
pub(super) fn methods(options: &Options, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let mut methods = options.methods.iter().map(|method| {
        let name = method.to_string().to_ascii_uppercase();
        let name = Ident::new(&name, site.located_at(method.span()));
        quote_spanned!(site=> #private::Methods::#name)
    });
    // An error is shown whatever the method of its request.
    let default = if options.errors.is_some() {
        "ANY"
    } else {
        "GET"
    };
    let default = Ident::new(default, site);
    let first = methods
        .next()
        .unwrap_or_else(|| quote_spanned!(site=> #private::Methods::#default));
    quote_spanned!(site=> #first #(.or(#methods))*)
}

fn errors(options: &Options, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    match &options.errors {
        None => quote_spanned!(site=> #private::Errors::NONE),
        Some(Codes::All) => quote_spanned!(site=> #private::Errors::ALL),
        Some(Codes::Only(codes)) => quote_spanned!(site=> #private::Errors::only(&[#(#codes),*])),
    }
}

/// The types of all `State<T>`, so that a site says at its start which one it lacks.
fn needs(page: &Page) -> TokenStream {
    let private = &page.private;
    let states = page.parameters.iter().filter_map(|parameter| {
        let segment = last_segment(&parameter.argument.of)?;
        if segment.ident != "State" || page.options.state.is_some() {
            return None;
        }
        let syn::PathArguments::AngleBracketed(list) = &segment.arguments else {
            return None;
        };
        match (list.args.len(), list.args.first()) {
            (1, Some(GenericArgument::Type(of))) => {
                Some(quote_spanned!(Span::mixed_site()=> #private::Need::of::<#of>(),))
            }
            _ => None,
        }
    });
    states.collect()
}

/// The form that the page shows as it was typed, if its last argument is the state of one.
fn form(page: &Page) -> TokenStream {
    let (site, private) = (Span::mixed_site(), &page.private);
    let last = page.parameters.iter().find(|parameter| {
        !page.failed && matches!(parameter.source, Source::Extractor { last: true })
    });
    let Some(last) = last else {
        return quote_spanned!(site=> ::core::option::Option::None);
    };
    let of = &last.argument.of;
    quote_spanned!(site=> {
        #[allow(unused_imports, reason = "most types are no forms")]
        use #private::NoForm as _;
        <#private::ArgumentProbe<#of>>::STATE
    })
}
