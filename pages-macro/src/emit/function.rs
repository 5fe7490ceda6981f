//! The function as written, with the sink as its first argument.

use crate::body;
use crate::page::{Answer, Function, Page};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// The name of the argument that is the sink.
pub(crate) fn sink() -> Ident {
    Ident::new("__sink", Span::mixed_site())
}

/// What every page is excused from: it waits, fails and takes values because all pages may.
fn excuses() -> TokenStream {
    quote_spanned!(Span::mixed_site()=> #[allow(
        clippy::too_many_arguments,
        clippy::unused_async,
        clippy::needless_pass_by_value,
        clippy::unnecessary_wraps,
        clippy::missing_errors_doc,
        clippy::must_use_candidate,
        clippy::trivially_copy_pass_by_ref,
        reason = "a page waits, fails and takes values because any page may"
    )])
}

pub(crate) fn function(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let Page {
        function, private, ..
    } = page;
    let Function {
        attributes,
        visibility,
        signature,
        result,
        ..
    } = function;
    let (asyncness, constness, name) =
        (&signature.asyncness, &signature.constness, &signature.ident);
    let (generics, clause) = (&signature.generics, &signature.generics.where_clause);
    let (sink, excuses) = (sink(), excuses());
    // A form without an action is sent to where the page is shown.
    let hidden = page
        .options
        .path
        .is_none()
        .then(|| quote_spanned!(site=> _));
    let shown = signature
        .receiver()
        .is_none()
        .then(|| quote_spanned!(site=> , #hidden #name, #private::html));
    let receiver = signature.receiver().into_iter();
    let arguments = page.parameters.iter().map(|parameter| {
        let argument = &parameter.argument;
        let (attributes, pattern, of) = (&argument.attributes, &argument.pattern, &argument.of);
        quote_spanned!(site=> #(#attributes)* #pattern: #of)
    });
    let used = used(page);
    let (output, body) = if *result == Answer::Undeclared {
        let mut body = body::rewrite(&function.body);
        // A block in the block of the function is the expansion's, for lints that want it otherwise.
        body.set_span(site.located_at(body.span()));
        let done = (!body::is_result(&function.body)).then(|| {
            quote_spanned!(site=>
                #[allow(unreachable_code, clippy::needless_return, reason = "the body may never end")]
                return ::core::result::Result::Ok(());
            )
        });
        (
            quote_spanned!(site=> -> #private::Result<()>),
            quote_spanned!(site=> { #used #body #done }),
        )
    } else {
        let (output, body) = (&signature.output, &function.body);
        let body = if used.is_empty() {
            quote_spanned!(site=> #body)
        } else {
            quote_spanned!(site=> { #used #body })
        };
        (quote_spanned!(site=> #output), body)
    };
    quote_spanned!(site=>
        #(#attributes)*
        #excuses
        #[#private::html::__private::writes(#sink #shown)]
        #visibility #constness #asyncness fn #name #generics (#(#receiver,)* #sink: &mut #private::Html, #(#arguments),*) #output #clause #body
    )
}

/// Arguments that the attribute uses count as used, whether the body uses them or not.
fn used(page: &Page) -> TokenStream {
    let expressions = page.options.expressions();
    let site = Span::mixed_site();
    page.parameters
        .iter()
        .map(|parameter| &parameter.argument.name)
        .filter(|name| body::mentions(expressions.clone(), &name.to_string()))
        .map(|name| quote_spanned!(site=> let _ = &#name;))
        .collect()
}

impl Function {
    /// `#[cfg(…)]` of the function, for everything that stands and falls with it.
    pub(crate) fn conditions(&self) -> TokenStream {
        let conditions = self
            .attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("cfg"));
        quote_spanned!(Span::mixed_site()=> #(#conditions)*)
    }
}
