//! A struct around one value as a parameter: it is written as that value is.

use super::derive::Target;
use crate::error::Errors;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{DataStruct, Field, Member};

pub(super) fn expand(target: &Target<'_>, data: &DataStruct, errors: &mut Errors) -> TokenStream {
    target.attributes.refuse(true, true, errors);
    let mut fields = data.fields.iter();
    let (Some(field), None) = (fields.next(), fields.next()) else {
        let span = if data.fields.is_empty() {
            target.name.span()
        } else {
            data.fields.span()
        };
        errors.push(
            span,
            "a struct that is a parameter holds one value",
            "implement `pages::FromParam` and `pages::ToParam` for it, which say how its text is made",
        );
        return TokenStream::new();
    };
    let Field { ident, ty: of, .. } = field;
    let private = &target.private;
    // What the type can't be is said at the type.
    let span = Span::mixed_site().located_at(of.span());
    let member = ident.clone().map_or_else(|| Member::from(0), Member::Named);
    let inner = quote_spanned!(span=> <#of as #private::FromParam>);
    // Without generics a bound would be checked where nobody can fulfil it.
    let bounds = if target.generics.params.is_empty() {
        [TokenStream::new(), TokenStream::new()]
    } else {
        [
            quote_spanned!(span=> #of: #private::FromParam, Self: ::core::marker::Send),
            quote_spanned!(span=> #of: #private::ToParam),
        ]
    };
    target.implementations(
        &quote_spanned!(span=> #inner::EXPECTS),
        &quote_spanned!(span=> #inner::ACCEPTS_EMPTY),
        [
            quote_spanned!(span=> #inner::KIND),
            quote_spanned!(span=> #inner::CHOICES),
        ],
        &quote_spanned!(span=> ::core::result::Result::Ok(Self { #member: #inner::from_param(__text)? })),
        &quote_spanned!(span=> <#of as #private::ToParam>::to_param(&self.#member, __out)),
        bounds,
    )
}
