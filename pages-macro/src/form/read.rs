//! Writes how the fields are read and judged, and how they are written into a form that edits them.

use super::field::Field;
use super::limit::Bound;
use super::spec::{alias, placed};
use crate::page::{Check, Test};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The body of `read`.
pub(super) fn read(fields: &[Field], checks: &[TokenStream], private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let statements = fields
        .iter()
        .enumerate()
        .map(|(at, field)| statement(at, field, private));
    let members = fields.iter().enumerate().map(|(at, field)| {
        let (member, value) = (&field.ident, value(at));
        quote_spanned!(site=> #member: #value?,)
    });
    let checks = checks
        .iter()
        .map(|check| quote_spanned!(site=> __reader.check_form(&__form, #check);));
    quote_spanned!(site=>
        #(#statements)*
        let __form = Self { #(#members)* };
        #(#checks)*
        ::core::option::Option::Some(__form)
    )
}

/// The body of `write`. What is secret isn't written into a page.
pub(super) fn write(fields: &[Field], private: &TokenStream) -> TokenStream {
    fields
        .iter()
        .enumerate()
        .filter(|(_, field)| !field.options.secret)
        .map(|(at, field)| {
            let (member, name, of) = (&field.ident, &field.name, alias(at, field));
            let span = of.span();
            quote_spanned!(span=> <#of as #private::FormField>::write(&self.#member, #name, __values);)
        })
        .collect()
}

fn statement(at: usize, field: &Field, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let (value, of) = (value(at), alias(at, field));
    let span = of.span();
    let get = match &field.options.default {
        None => quote_spanned!(span=> __reader.field::<#of>(&__RULES[#at]).await),
        Some(default) => {
            quote_spanned!(span=> __reader.field_or::<#of>(&__RULES[#at], || #default).await)
        }
    };
    let least = field.range.least.iter().map(|least| {
        let text = &least.text;
        let usual = quote_spanned!(site=> #private::FieldError::TooSmall { least: #text });
        let error = told(least, usual);
        let test = compare(least, "ge", "is_at_least", private);
        check(at, &value, &error, &test, private)
    });
    let most = field.range.most.iter().map(|most| {
        let text = &most.text;
        let usual = quote_spanned!(site=> #private::FieldError::TooLarge { most: #text });
        let error = told(most, usual);
        let test = compare(most, "le", "is_at_most", private);
        check(at, &value, &error, &test, private)
    });
    let checks = field.checks.iter().map(|Check { test, message, .. }| {
        let test = match test {
            Test::Range(range) => {
                quote_spanned!(site=> |__item| (#range).contains(__item.by_reference()))
            }
            Test::Function(function) => quote_spanned!(site=> |__item| __item.passes(#function)),
        };
        check(at, &value, &quote_spanned!(site=> #message), &test, private)
    });
    quote_spanned!(site=>
        let #value = #get;
        #(#least)*
        #(#most)*
        #(#checks)*
    )
}

/// What is said to those who pass a bound.
fn told(bound: &Bound, usual: TokenStream) -> TokenStream {
    match &bound.said {
        Some(words) => quote_spanned!(Span::mixed_site()=> #words),
        None => usual,
    }
}

/// Whether a value comes before or behind a literal of its type, or the text of a value.
fn compare(bound: &Bound, by_value: &str, by_text: &str, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    // A literal that is no value of the type is marked itself.
    let place = site.located_at(bound.span);
    let (compare, literal) = if bound.is_text {
        let (compare, text) = (Ident::new(by_text, site), &bound.text);
        (
            quote_spanned!(site=> #private::#compare),
            quote_spanned!(site=> #text),
        )
    } else {
        let (compare, number) = (Ident::new(by_value, site), &bound.tokens);
        (
            quote_spanned!(site=> ::core::cmp::PartialOrd::#compare),
            quote_spanned!(place=> &(#number)),
        )
    };
    let head = placed(quote_spanned!(site=> |__item| #compare), place);
    let item = placed(quote_spanned!(site=> __item.by_reference(),), place);
    quote_spanned!(place=> #head (#item #literal))
}

fn check(
    at: usize,
    value: &Ident,
    error: &TokenStream,
    test: &TokenStream,
    private: &TokenStream,
) -> TokenStream {
    let site = Span::mixed_site();
    quote_spanned!(site=>
        __reader.check(&__RULES[#at], #value.as_ref(), #error, |__value| #private::Checked(__value).all(#test));
    )
}

fn value(at: usize) -> Ident {
    format_ident!("__{at}", span = Span::mixed_site())
}
