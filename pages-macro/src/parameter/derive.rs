//! The chain for one type: read its attributes, then write both ways, from text and to text.

use super::attribute::{Attributes, attributes};
use super::{variants, wrapper};
use crate::error::Errors;
use crate::krate::private;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Data, DeriveInput, Generics, Ident};

/// What both kinds of types need.
pub(super) struct Target<'i> {
    pub(super) name: &'i Ident,
    pub(super) generics: &'i Generics,
    pub(super) attributes: Attributes,
    /// The path to what expansions name.
    pub(super) private: TokenStream,
}

/// Expands `#[derive(FromParam)]`.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => {
            errors.syntax(&error, "");
            return errors.into_items();
        }
    };
    let attributes = attributes(&input.attrs, &mut errors);
    let site = Span::mixed_site();
    let target = Target {
        name: &input.ident,
        generics: &input.generics,
        private: private(attributes.krate.as_ref()),
        attributes,
    };
    let expansion = match &input.data {
        Data::Enum(data) => variants::expand(&target, data, &mut errors),
        Data::Struct(data) => wrapper::expand(&target, data, &mut errors),
        Data::Union(data) => {
            errors.push(
                data.union_token.span,
                "a union can't be a parameter: nobody knows which of its fields is meant",
                "implement `pages::FromParam` and `pages::ToParam` for it",
            );
            TokenStream::new()
        }
    };
    let mistakes = errors.into_items();
    quote_spanned!(site=> #expansion #mistakes)
}

impl Target<'_> {
    /// Both implementations. Where there is a mistake, `from` and `to` are the bodies of functions that never run.
    pub(super) fn implementations(
        &self,
        expects: &TokenStream,
        empty: &TokenStream,
        [kind, choices]: [TokenStream; 2],
        from: &TokenStream,
        to: &TokenStream,
        bounds: [TokenStream; 2],
    ) -> TokenStream {
        let site = Span::mixed_site();
        let (name, private) = (self.name, &self.private);
        let (generics, arguments, clause) = self.generics.split_for_impl();
        let predicates: Vec<_> = clause
            .map(|clause| clause.predicates.iter().collect())
            .unwrap_or_default();
        let [from_bound, to_bound] = bounds;
        quote_spanned!(site=>
            impl #generics #private::FromParam for #name #arguments where #(#predicates,)* #from_bound {
                const EXPECTS: &'static str = #expects;
                const ACCEPTS_EMPTY: bool = #empty;
                const KIND: #private::html::form::Kind = #kind;
                const CHOICES: &'static [&'static str] = #choices;

                fn from_param(__text: &str) -> ::core::result::Result<Self, #private::ParamError> {
                    #from
                }
            }

            impl #generics #private::ToParam for #name #arguments where #(#predicates,)* #to_bound {
                fn to_param(&self, __out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result {
                    #to
                }
            }
        )
    }
}
