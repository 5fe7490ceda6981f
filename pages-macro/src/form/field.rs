//! Reads one field: its options and its checks.

use super::attribute::choices;
use super::limit::{Range, range};
use super::options::{HELP, Options};
use crate::error::Errors;
use crate::page::{Check, Test, checks};
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Meta, Type};

/// A field of the struct, and of the form.
pub(super) struct Field {
    pub(super) ident: Ident,
    pub(super) of: Type,
    pub(super) name: String,
    pub(super) label: String,
    pub(super) options: Options,
    pub(super) checks: Vec<Check>,
    pub(super) range: Range,
    /// Which options were written, with their places: they must fit the type.
    pub(super) written: Vec<(&'static str, Span)>,
}

/// Reads a field of the struct.
pub(super) fn field(field: &syn::Field, ident: &Ident, errors: &mut Errors) -> Field {
    let plain = ident.unraw().to_string();
    let mut read = Field {
        ident: ident.clone(),
        of: field.ty.clone(),
        label: in_words(&plain),
        name: plain,
        options: Options::default(),
        checks: Vec::new(),
        range: Range::default(),
        written: Vec::new(),
    };
    for attribute in &field.attrs {
        let path = attribute.path();
        if path.is_ident("field") {
            for (name, value) in choices(attribute, HELP, errors) {
                read.option(&name, &value, errors);
            }
        } else if path.is_ident("check") {
            match &attribute.meta {
                Meta::List(list) => {
                    let found = checks(list.tokens.clone(), path.span(), errors);
                    read.checks.extend(found);
                }
                _ => drop(checks(TokenStream::new(), path.span(), errors)),
            }
        } else if path.is_ident("form") {
            errors.push(
                path.span(),
                "`#[form(…)]` stands before the struct",
                "what is said of one field stands in `#[field(…)]`",
            );
        }
    }
    read.take_ranges();
    read.refuse(errors);
    read
}

impl Field {
    /// A range between literals is a limit that browsers know, too. What of it finds no place as one stays a check.
    fn take_ranges(&mut self) {
        let Range { least, most } = &mut self.range;
        self.checks.retain(|check| {
            let Test::Range(tokens) = &check.test else {
                return true;
            };
            let Some(found) = range(tokens) else {
                return true;
            };
            let mut is_left = false;
            for (bound, place) in [(found.least, &mut *least), (found.most, &mut *most)] {
                let Some(mut bound) = bound else { continue };
                if place.is_some() {
                    is_left = true;
                } else {
                    bound.said = check.is_said.then(|| check.message.clone());
                    *place = Some(bound);
                }
            }
            is_left
        });
    }

    /// Says which options don't go together.
    fn refuse(&self, errors: &mut Errors) {
        let Options {
            default,
            required,
            minlength,
            maxlength,
            ..
        } = &self.options;
        if *required && default.is_some() {
            errors.push(
                self.ident.span(),
                format!("`{}` has a default, so it is never missing", self.name),
                "remove `required` or `default`",
            );
        }
        if let (Some(least), Some(most)) = (minlength, maxlength)
            && least > most
        {
            errors.push(
                self.ident.span(),
                format!(
                    "no text of `{}` has at least {least} and at most {most} characters",
                    self.name
                ),
                "exchange them",
            );
        }
    }
}

/// `first_name` is “First name”.
fn in_words(name: &str) -> String {
    let name = name.replace('_', " ");
    let mut rest = name.trim().chars();
    rest.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(rest).collect()
    })
}
