//! The handler: gets the arguments, prepares the response, and runs the page inside its document.

use super::argument::{arguments, collection};
use super::document::{document, is_other_type};
use super::function::sink;
use crate::body::is_document;
use crate::page::{Answer, Layout, Page};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

pub(crate) fn answer(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    // Where a page can't be sent to another thread, its name is marked.
    let name = page.function.signature.ident.span();
    let named = site.located_at(name);
    let private = &page.private;
    let (statements, values) = arguments(page);
    let collection = collection(Span::call_site());
    let names = page
        .parameters
        .iter()
        .map(|parameter| &parameter.argument.name);
    let names: Vec<_> = names.collect();
    let has_checks = page
        .parameters
        .iter()
        .any(|parameter| !parameter.checks.is_empty());
    // A value that breaks a check is there all the same.
    let checked = if has_checks {
        quote_spanned!(site=> if !#collection.is_ok() {
            return ::core::result::Result::Err(#collection.refuse());
        })
    } else {
        TokenStream::new()
    };
    let arguments = if values.is_empty() {
        TokenStream::new()
    } else {
        quote_spanned!(site=>
            let (#(#names,)*) = {
                let mut #collection = __call.arguments();
                #statements
                let (#(::core::option::Option::Some(#values),)*) = (#(#values,)*) else {
                    return ::core::result::Result::Err(#collection.refuse());
                };
                #checked
                (#(#values,)*)
            };
        )
    };
    let mutable = if values.is_empty() {
        TokenStream::new()
    } else {
        quote_spanned!(site=> mut)
    };
    let document = document(page);
    let run = run(page);
    let traits = if has_checks {
        quote_spanned!(site=> #[allow(unused_imports, reason = "types may have methods of their own")] use #private::{Alone as _, ByReference as _};)
    } else {
        TokenStream::new()
    };
    let call = quote_spanned!(named=> __call.run);
    let function = &page.function.signature.ident;
    quote_spanned!(site=>
        #traits
        #[allow(clippy::needless_update, clippy::redundant_closure, clippy::unused_async, unused_mut, reason = "all handlers look alike")]
        fn __answer(__call: #private::Call) -> #private::Rendering {
            // An argument may have the name of the page.
            let __page = #function;
            #call(|#mutable __call, mut __sink| async move {
                #arguments
                __call.prepare(#document)?;
                #run
                ::core::result::Result::Ok(())
            })
        }
    )
}

/// The call of the function, with what stands around it.
fn run(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let private = &page.private;
    let function = &page.function;
    let sink = sink();
    let names = page
        .parameters
        .iter()
        .map(|parameter| &parameter.argument.name);
    let wait = if function.waits() {
        quote_spanned!(site=> .await)
    } else {
        TokenStream::new()
    };
    let names: Vec<_> = names.collect();
    let call = |place: TokenStream| {
        let call = quote_spanned!(site=> __page(#place, #(#names),*) #wait);
        match function.result {
            Answer::Undeclared | Answer::Fallible => quote_spanned!(site=> #call?;),
            Answer::Unit => quote_spanned!(site=> #call;),
            Answer::Value => call,
        }
    };
    let borrowed = quote_spanned!(site=> &mut #sink);
    if function.result == Answer::Value {
        let call = call(borrowed);
        // The call isn't borrowed while the page waits.
        return quote_spanned!(site=> let __value = #call; __call.answer(__value)?;);
    }
    let part = quote_spanned!(site=> #private::html::__private::part);
    let bare = is_other_type(&page.options)
        || (matches!(page.options.layout, Layout::Default) && is_document(function.body.stream()));
    match &page.options.layout {
        Layout::Components(components) if !bare => {
            let call = call(quote_spanned!(site=> #sink));
            let body = quote_spanned!(site=> {
                #private::begin(#sink);
                #call
                #private::end(#sink).await;
            });
            let markup = Layout::markup(components, body);
            let fits = fits(page, &Layout::place(components, &part));
            quote_spanned!(site=>
                #fits
                let #sink = &mut #sink;
                #private::html::html! { @ #sink async [] ?, #markup }
            )
        }
        Layout::Default if !bare => {
            let call = call(borrowed);
            let fits = fits(page, &quote_spanned!(site=> #part::Place::BODY));
            quote_spanned!(site=>
                #fits
                #private::open(&mut #sink);
                #call
                #private::close(&mut #sink).await;
            )
        }
        Layout::Default | Layout::None | Layout::Components(_) => {
            let call = call(borrowed);
            quote_spanned!(site=>
                #private::begin(&mut #sink);
                #call
                #private::end(&mut #sink).await;
            )
        }
    }
}

/// Demands that the page's markup can stand where its document has room for it.
fn fits(page: &Page, place: &TokenStream) -> TokenStream {
    let name = &page.function.signature.ident;
    if page.function.signature.receiver().is_some() {
        return TokenStream::new();
    }
    let site = Span::mixed_site();
    let at = site.located_at(name.span());
    let private = &page.private;
    // All of the call stands on the name of the page, and the error with it.
    let demand = quote_spanned!(at=> #private::html::__private::part::demand)
        .into_iter()
        .map(|mut token| {
            token.set_span(token.span().located_at(at));
            token
        })
        .collect::<TokenStream>();
    let misfit = quote_spanned!(at=> (#name::__fits(#place)));
    quote_spanned!(site=> const _: () = #demand #misfit;)
}
