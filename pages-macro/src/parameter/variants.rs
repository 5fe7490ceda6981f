//! An enum as a parameter: each variant is a name.

use super::attribute::attributes;
use super::case::Case;
use super::derive::Target;
use crate::error::Errors;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{DataEnum, Fields, Ident};

pub(super) fn expand(target: &Target<'_>, data: &DataEnum, errors: &mut Errors) -> TokenStream {
    target.attributes.refuse(true, false, errors);
    let names = names(target, data, errors);
    if names.is_empty() && errors.is_empty() {
        errors.push(
            target.name.span(),
            "an enum without variants has no values",
            "give it variants: each is a name in the URL",
        );
    }
    let site = Span::mixed_site();
    let private = &target.private;
    let expects = expects(&names);
    let choices = names.iter().map(|(_, name)| name);
    let from = names.iter().map(
        |(ident, name)| quote_spanned!(site=> #name => ::core::result::Result::Ok(Self::#ident),),
    );
    let from = quote_spanned!(site=> match __text {
        #(#from)*
        _ => ::core::result::Result::Err(#private::ParamError::expected::<Self>()),
    });
    let to = if errors.is_empty() {
        let to = names
            .iter()
            .map(|(ident, name)| quote_spanned!(site=> Self::#ident => #name,));
        quote_spanned!(site=> __out.write_str(match self { #(#to)* }))
    } else {
        quote_spanned!(site=> ::core::result::Result::Err(::core::fmt::Error))
    };
    let in_markup = in_markup(target, &names, errors);
    let both_ways = target.implementations(
        &quote_spanned!(site=> #expects),
        &quote_spanned!(site=> false),
        [
            quote_spanned!(site=> #private::html::form::Kind::Choice),
            quote_spanned!(site=> &[#(#choices),*]),
        ],
        &from,
        &to,
        [TokenStream::new(), TokenStream::new()],
    );
    quote_spanned!(site=> #both_ways #in_markup)
}

/// In an attribute a variant is its name: `<option value={Tea::Green}>`.
fn in_markup(target: &Target<'_>, names: &[(&Ident, String)], errors: &Errors) -> TokenStream {
    let site = Span::mixed_site();
    let (name, private) = (target.name, &target.private);
    let (generics, arguments, clause) = target.generics.split_for_impl();
    let body = if errors.is_empty() {
        let names = names
            .iter()
            .map(|(ident, name)| quote_spanned!(site=> Self::#ident => #name,));
        quote_spanned!(site=> __out.text(match self { #(#names)* });)
    } else {
        quote_spanned!(site=> let _ = __out;)
    };
    quote_spanned!(site=>
        impl #generics #private::html::Attr for #name #arguments #clause {
            fn attr(&self, __out: &mut #private::html::AttrWriter<'_>) {
                #body
            }
        }
    )
}

/// The variants with their names in URLs.
fn names<'d>(
    target: &Target<'_>,
    data: &'d DataEnum,
    errors: &mut Errors,
) -> Vec<(&'d Ident, String)> {
    let case = target
        .attributes
        .case
        .map_or(Case::default(), |(case, _)| case);
    let mut names: Vec<(&Ident, String)> = Vec::new();
    for variant in &data.variants {
        let own = attributes(&variant.attrs, errors);
        own.refuse(false, true, errors);
        if !matches!(variant.fields, Fields::Unit) {
            errors.push(
                variant.fields.span(),
                format!(
                    "the variant `{}` holds something: a parameter is one name",
                    variant.ident
                ),
                "implement `pages::FromParam` and `pages::ToParam` for the enum",
            );
            continue;
        }
        let (name, span) = own.name.unwrap_or_else(|| {
            let ident = variant.ident.to_string();
            let plain = ident.strip_prefix("r#").unwrap_or(&ident);
            (case.spell(plain), variant.ident.span())
        });
        if name.is_empty() {
            errors.push(
                span,
                "an empty name: in a query it can't be told from no value",
                "write a name",
            );
        } else if let Some((other, _)) = names.iter().find(|(_, other)| *other == name) {
            errors.push(
                span,
                format!("`{name}` is the name of `{other}`, too"),
                "give this variant a name of its own with `#[param(\"…\")]`",
            );
        }
        names.push((&variant.ident, name));
    }
    names
}

/// What a text must be: `a`, `a or b`, `a, b or c`.
fn expects(names: &[(&Ident, String)]) -> String {
    let mut text = String::new();
    for (at, (_, name)) in names.iter().enumerate() {
        if at > 0 {
            text.push_str(if at + 1 == names.len() { " or " } else { ", " });
        }
        text.push_str(name);
    }
    text
}
