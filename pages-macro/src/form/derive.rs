//! The chain for one struct: read its attributes and its fields, then write what a form needs.

use super::attribute::of_form;
use super::field::{Field, field};
use super::{read, spec};
use crate::error::Errors;
use crate::krate::private;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields};

const HELP: &str =
    "write `struct Entry { author: String }`: each field of the struct is one of the form";

/// Expands `#[derive(Form)]`.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => {
            errors.syntax(&error, "");
            return errors.into_items();
        }
    };
    let attributes = of_form(&input.attrs, &mut errors);
    let private = private(attributes.krate.as_ref());
    if !input.generics.params.is_empty() {
        errors.push(
            input.generics.span(),
            "a form can't be generic: a request brings no types along",
            "write the types themselves",
        );
    }
    let fields = fields(&input, &mut errors);
    // What has no fields that can be read has none at all, so that nothing else is said about it.
    let is_whole = errors.is_empty();
    let expansion = implementation(&input, &fields, &attributes.checks, &private, is_whole);
    let mistakes = errors.into_items();
    quote_spanned!(Span::mixed_site()=> #expansion #mistakes)
}

fn fields(input: &DeriveInput, errors: &mut Errors) -> Vec<Field> {
    let named = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) if !named.named.is_empty() => named,
            _ => {
                errors.push(input.ident.span(), "a form has fields with names", HELP);
                return Vec::new();
            }
        },
        Data::Enum(data) => {
            errors.push(data.enum_token.span, "a form is a struct", HELP);
            return Vec::new();
        }
        Data::Union(data) => {
            errors.push(data.union_token.span, "a form is a struct", HELP);
            return Vec::new();
        }
    };
    let mut fields: Vec<Field> = Vec::new();
    for one in &named.named {
        let Some(ident) = &one.ident else { continue };
        let read = field(one, ident, errors);
        if let Some(other) = fields.iter().find(|other| other.name == read.name) {
            errors.push(
                ident.span(),
                format!("`{}` is the name of `{}`, too", read.name, other.ident),
                "give one of them another name; a field that is given several times is a `Vec`",
            );
        }
        fields.push(read);
    }
    fields
}

fn implementation(
    input: &DeriveInput,
    fields: &[Field],
    checks: &[TokenStream],
    private: &TokenStream,
    is_whole: bool,
) -> TokenStream {
    let site = Span::mixed_site();
    let form = &input.ident;
    let name = form.to_string();
    if !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let keys = spec::keys(fields, form, &input.vis, private);
    if !is_whole {
        return quote_spanned!(site=>
            #keys
            impl #private::FormData for #form {
                const SPEC: &'static #private::html::form::FormSpec = &#private::html::form::FormSpec { name: #name, fields: &[] };
                async fn read(_: &mut #private::Reader<'_>) -> ::core::option::Option<Self> { ::core::option::Option::None }
                fn write(&self, _: &mut #private::Values) {}
            }
        );
    }
    let constants = spec::spec(fields, private);
    let files = spec::files(fields, private);
    let read = read::read(fields, checks, private);
    let write = read::write(fields, private);
    quote_spanned!(site=>
        #keys
        const _: () = {
            #[allow(unused_imports, reason = "not every form has checks, and types may have methods of their own")]
            use #private::{Alone as _, ByReference as _};
            #constants
            impl #private::FormData for #form {
                const SPEC: &'static #private::html::form::FormSpec = &#private::html::form::FormSpec { name: #name, fields: __FIELDS };
                const FILES: &'static [#private::FieldLimit] = #files;

                #[allow(clippy::redundant_closure, clippy::unnecessary_lazy_evaluations, reason = "all fields look alike")]
                async fn read(__reader: &mut #private::Reader<'_>) -> ::core::option::Option<Self> {
                    #read
                }

                fn write(&self, __values: &mut #private::Values) {
                    #write
                }
            }
        };
    )
}
