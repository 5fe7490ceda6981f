//! `#[form(check = function, crate = path)]`, and what the lists of options in our attributes have in common.

use crate::error::Errors;
use crate::page::{Item, items};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// An option of an attribute: its name, and the tokens behind its `=`.
pub(super) type Choice = (Ident, Vec<TokenTree>);

/// What `#[form(…)]` says.
#[derive(Default)]
pub(super) struct OfForm {
    /// Functions that judge the form as a whole.
    pub(super) checks: Vec<TokenStream>,
    /// The path to the crate `pages`.
    pub(super) krate: Option<TokenStream>,
}

/// Reads all `#[form(…)]` among the attributes of a struct.
pub(super) fn of_form(list: &[Attribute], errors: &mut Errors) -> OfForm {
    const HELP: &str = "write `#[form(check = function)]`; what is said of one field stands before it, in `#[field(…)]`";
    let mut found = OfForm::default();
    for attribute in list {
        if attribute.path().is_ident("field") || attribute.path().is_ident("check") {
            errors.push(
                attribute.path().span(),
                "this stands before a field, not before the struct",
                HELP,
            );
        }
        if !attribute.path().is_ident("form") {
            continue;
        }
        for (name, value) in choices(attribute, HELP, errors) {
            if value.is_empty() {
                no_value(&name, errors);
            } else if name == "check" {
                found.checks.push(value.into_iter().collect());
            } else if name == "crate" {
                found.krate = Some(value.into_iter().collect());
            } else {
                errors.push(
                    name.span(),
                    format!("`#[form]` has no option `{name}`"),
                    HELP,
                );
            }
        }
    }
    found
}

/// The options in an attribute.
pub(super) fn choices(attribute: &Attribute, help: &str, errors: &mut Errors) -> Vec<Choice> {
    let span = attribute.path().span();
    let Meta::List(list) = &attribute.meta else {
        errors.push(span, "this attribute says nothing", help);
        return Vec::new();
    };
    let items = items(list.tokens.clone());
    if items.is_empty() {
        errors.push(span, "this attribute says nothing", help);
    }
    let mut choices: Vec<Choice> = Vec::new();
    for item in items {
        match item {
            Item::Named(name, value) => {
                if name != "check" && choices.iter().any(|(other, _)| *other == name) {
                    errors.push(
                        name.span(),
                        format!("`{name}` is given twice"),
                        "remove this one",
                    );
                }
                choices.push((name, value));
            }
            Item::Value(tokens) => errors.push(
                tokens.first().map_or(span, TokenTree::span),
                "an option has a name",
                help,
            ),
        }
    }
    choices
}

/// Says that an option lacks its value.
pub(super) fn no_value(name: &Ident, errors: &mut Errors) {
    errors.push(
        name.span(),
        format!("`{name}` has no value"),
        format!("write `{name} = …`"),
    );
}

/// The text of an option.
pub(super) fn text(
    name: &Ident,
    value: &[TokenTree],
    errors: &mut Errors,
) -> Option<(String, Span)> {
    let literal = value.iter().cloned().collect::<TokenStream>();
    let literal = syn::parse2::<syn::LitStr>(literal).ok();
    if literal.is_none() {
        errors.push(
            value.first().map_or(name.span(), TokenTree::span),
            format!("`{name}` is a text that is known when the program is built"),
            format!("write `{name} = \"…\"`"),
        );
    }
    literal.map(|literal| (literal.value(), literal.span()))
}

/// The whole number of an option.
pub(super) fn integer(
    name: &Ident,
    value: &[TokenTree],
    most: u64,
    errors: &mut Errors,
) -> Option<u64> {
    let literal = value.iter().cloned().collect::<TokenStream>();
    let number = syn::parse2::<syn::LitInt>(literal)
        .ok()
        .and_then(|literal| literal.base10_parse().ok())
        .filter(|number| *number <= most);
    if number.is_none() {
        errors.push(
            value.first().map_or(name.span(), TokenTree::span),
            format!("`{name}` is a whole number from 0 to {most}"),
            format!("write `{name} = 60`"),
        );
    }
    number
}
