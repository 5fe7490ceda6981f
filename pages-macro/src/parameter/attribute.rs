//! `#[param("name")]`, `#[param(rename_all = "snake_case", crate = path)]`

use super::case::Case;
use crate::error::Errors;
use proc_macro2::{Span, TokenStream};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, Ident, LitStr, Path, Token};

/// What the attributes of a type or a variant say.
#[derive(Default)]
pub(super) struct Attributes {
    /// `#[param("name")]`, with its place.
    pub(super) name: Option<(String, Span)>,
    pub(super) case: Option<(Case, Span)>,
    /// The path to the crate `pages`.
    pub(super) krate: Option<TokenStream>,
}

/// Reads all `#[param(…)]` among the attributes.
pub(super) fn attributes(list: &[Attribute], errors: &mut Errors) -> Attributes {
    let mut found = Attributes::default();
    for attribute in list {
        if !attribute.path().is_ident("param") {
            continue;
        }
        let tokens = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => TokenStream::new(),
        };
        let parser = |input: ParseStream<'_>| found.read(input, errors);
        if let Err(error) = parser.parse2(tokens) {
            errors.syntax(
                &error,
                "write `#[param(\"name\")]` or `#[param(rename_all = \"snake_case\")]`",
            );
        }
    }
    found
}

impl Attributes {
    fn read(&mut self, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
        if input.is_empty() {
            return Err(input.error("`#[param]` says nothing"));
        }
        while !input.is_empty() {
            if input.peek(LitStr) {
                let name: LitStr = input.parse()?;
                self.name = Some((name.value(), name.span()));
            } else if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                let path = Path::parse_mod_style(input)?;
                self.krate = Some(quote::quote!(#path));
            } else {
                let option: Ident = input.parse()?;
                input.parse::<Token![=]>()?;
                let value: LitStr = input.parse()?;
                if option != "rename_all" {
                    errors.push(
                        option.span(),
                        format!("`#[param]` has no option `{option}`"),
                        "the options are a name, `rename_all` and `crate`",
                    );
                } else if let Some(case) = Case::named(&value.value()) {
                    self.case = Some((case, option.span()));
                } else {
                    errors.push(
                        value.span(),
                        format!("there is no case `{}`", value.value()),
                        format!("write one of {}", Case::names()),
                    );
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    /// Says that a name stands where there is nothing to name, and a case where there are no names.
    pub(super) fn refuse(&self, name: bool, case: bool, errors: &mut Errors) {
        if let (true, Some((_, span))) = (name, &self.name) {
            errors.push(
                span.span(),
                "a name stands before a variant",
                "write it there, or remove it",
            );
        }
        if let (true, Some((_, span))) = (case, &self.case) {
            errors.push(
                span.span(),
                "`rename_all` stands before an enum, for all its variants",
                "write it there, or remove it",
            );
        }
    }
}
