//! What the attribute says about the response and its document, as a value that is made for each request.

use super::text::format_arguments;
use crate::page::{Options, Page, Pair};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// `Document { … }`
pub(crate) fn document(page: &Page) -> TokenStream {
    let site = Span::mixed_site();
    let private = &page.private;
    let Options {
        title,
        lang,
        status,
        content_type,
        cache,
        headers,
        policy,
        meta,
        ..
    } = &page.options;
    let mut fields = TokenStream::new();
    if let Some(status) = status {
        let literal = syn::parse2::<syn::LitInt>(status.clone()).is_ok();
        let status = if literal {
            status.clone()
        } else {
            quote_spanned!(site=> ::core::convert::Into::<u16>::into(#status))
        };
        fields.extend(quote_spanned!(site=> status: ::core::option::Option::Some(#status),));
    }
    if let Some(kind) = content_type {
        fields.extend(quote_spanned!(site=> content_type: ::core::option::Option::Some(#kind),));
    }
    if let Some(title) = title {
        let title = text(title);
        fields.extend(quote_spanned!(site=> title: ::core::option::Option::Some(#title),));
    }
    if let Some(lang) = lang {
        let lang = text(lang);
        fields.extend(quote_spanned!(site=> lang: ::core::option::Option::Some(#lang),));
    }
    let (without, headers): (Vec<_>, Vec<_>) =
        headers.iter().partition(|pair| is_none(&pair.value));
    if !without.is_empty() {
        let names = without.iter().map(|pair| &pair.name);
        fields.extend(quote_spanned!(site=> without: ::std::vec![#(#names),*],));
    }
    if !policy.is_empty() {
        let policy = policy.iter().map(|Pair { name, value }| {
            let value = text(value);
            quote_spanned!(site=> (#name, #value))
        });
        fields.extend(quote_spanned!(site=> policy: ::std::vec![#(#policy),*],));
    }
    if !headers.is_empty() || cache.is_some() {
        let cache = cache.iter().map(|value| {
            let value = text(value);
            quote_spanned!(site=> ("cache-control", #value))
        });
        let headers = cache.chain(headers.iter().map(|Pair { name, value }| {
            let value = text(value);
            quote_spanned!(site=> (#name, #value))
        }));
        fields.extend(quote_spanned!(site=> headers: ::std::vec![#(#headers),*],));
    }
    if !meta.is_empty() {
        let meta = meta.iter().map(|Pair { name, value }| {
            let value = text(value);
            quote_spanned!(site=> (::std::borrow::Cow::Borrowed(#name), #value))
        });
        fields.extend(quote_spanned!(site=> meta: ::std::vec![#(#meta),*],));
    }
    quote_spanned!(site=> #private::Document { #fields ..::core::default::Default::default() })
}

/// `none`: in place of a value, that there is none.
fn is_none(value: &TokenStream) -> bool {
    let mut tokens = value.clone().into_iter();
    matches!((tokens.next(), tokens.next()), (Some(TokenTree::Ident(word)), None) if word == "none")
}

/// Whether the attribute names a content type that isn't HTML, so that there is no document around the page.
pub(crate) fn is_other_type(options: &Options) -> bool {
    options.content_type.as_ref().is_some_and(|kind| {
        let text: Option<syn::LitStr> = syn::parse2(kind.clone()).ok();
        text.is_none_or(|text| {
            let text = text.value();
            let essence = text.split(';').next().unwrap_or_default().trim();
            !essence.eq_ignore_ascii_case("text/html")
        })
    })
}

/// A value as text: a literal has holes as in markup, anything else is printed and only borrowed for it.
fn text(value: &TokenStream) -> TokenStream {
    let span = value
        .clone()
        .into_iter()
        .next()
        .map_or_else(Span::mixed_site, |token| {
            Span::mixed_site().located_at(token.span())
        });
    let tokens: Vec<TokenTree> = value.clone().into_iter().collect();
    let literal = match &tokens[..] {
        [token @ TokenTree::Literal(_)] => syn::parse2::<syn::LitStr>(token.clone().into()).ok(),
        _ => None,
    };
    match literal {
        Some(text)
            if text.value().contains(['{', '}']) && !text.token().to_string().starts_with('r') =>
        {
            let format = format_arguments(&text);
            quote_spanned!(span=> ::std::borrow::Cow::Owned(::std::format!(#format)))
        }
        Some(_) => quote_spanned!(span=> ::std::borrow::Cow::Borrowed(#value)),
        None => {
            quote_spanned!(span=> ::std::borrow::Cow::Owned(::std::string::ToString::to_string(&(#value))))
        }
    }
}
