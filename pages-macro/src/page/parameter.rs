//! What each argument of a page is: a parameter of the path or the query, or an extractor.

use super::check::{Check, checks};
use super::function::{Argument, Function, last_name, plain};
use super::unbound::unbound;
use crate::error::Errors;
use crate::path::{Pattern, Place};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// An argument of a page, and where its value comes from.
pub(crate) struct Parameter {
    /// The argument, with the attributes that aren't ours.
    pub(crate) argument: Argument,
    pub(crate) source: Source,
    /// What it is when the request says nothing.
    pub(crate) default: Option<TokenStream>,
    pub(crate) checks: Vec<Check>,
}

/// Where the value of an argument comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// From the path: its index among the parameters there.
    Path { index: usize, place: Place },
    /// From the query, under this name.
    Query { name: String },
    /// From the whole request; the last one, or a form, may take the body.
    Extractor { last: bool },
}

impl Parameter {
    /// The name under which people know it.
    pub(crate) fn name(&self) -> String {
        match &self.source {
            Source::Query { name } => name.clone(),
            Source::Path { .. } | Source::Extractor { .. } => self
                .argument
                .label
                .clone()
                .unwrap_or_else(|| plain(&self.argument.name)),
        }
    }

    /// Whether a query without it is all right.
    pub(crate) fn is_optional_query(&self) -> bool {
        matches!(self.source, Source::Query { .. })
            && (self.default.is_some() || self.is("Option") || self.is("Vec"))
    }

    /// Whether this takes the body in any case, so that it may stand before others, which can't.
    fn is_form(&self) -> bool {
        ["Form", "FormState", "Submission"]
            .iter()
            .any(|name| self.is(name))
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        last_name(&self.argument.of).is_some_and(|last| last == name)
    }
}

/// Says of each argument what it is.
pub(crate) fn parameters(
    function: &Function,
    path: Option<&(Pattern, Span)>,
    errors: &mut Errors,
) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = function
        .arguments
        .iter()
        .map(|argument| parameter(argument.clone(), path.map(|(pattern, _)| pattern), errors))
        .collect();
    let is_extractor = |parameter: &Parameter| matches!(parameter.source, Source::Extractor { .. });
    let body = parameters
        .iter()
        .position(|parameter| is_extractor(parameter) && parameter.is_form())
        .or_else(|| parameters.iter().rposition(is_extractor));
    if let Some(last) = body.and_then(|at| parameters.get_mut(at)) {
        last.source = Source::Extractor { last: true };
    }
    if let Some((pattern, span)) = path {
        unbound(pattern, *span, &parameters, errors);
    }
    parameters
}

fn parameter(mut argument: Argument, pattern: Option<&Pattern>, errors: &mut Errors) -> Parameter {
    let (mut query, mut default, mut restrictions) = (None, None, Vec::new());
    let mut ours: Vec<Attribute> = Vec::new();
    let (mut kept, name) = (Vec::new(), plain(&argument.name));
    for attribute in std::mem::take(&mut argument.attributes) {
        let path = attribute.path();
        if path.is_ident("query") {
            query = Some(query_name(&attribute, errors).unwrap_or_else(|| name.clone()));
        } else if path.is_ident("default") {
            default = Some(default_value(&attribute));
        } else if path.is_ident("check") {
            if let Meta::List(list) = &attribute.meta {
                restrictions.extend(checks(list.tokens.clone(), path.span(), errors));
            } else {
                checks(TokenStream::new(), path.span(), errors);
            }
        } else {
            if path.is_ident("cfg") {
                errors.push(
                    path.span(),
                    "an argument can't depend on `cfg`: the page's links would",
                    "put `#[cfg(…)]` on the page",
                );
            } else {
                kept.push(attribute);
            }
            continue;
        }
        ours.push(attribute);
    }
    argument.attributes = kept;
    let place = pattern.and_then(|pattern| {
        let mut all = pattern.parameters().enumerate();
        let (index, (_, place)) = all.find(|(_, (other, _))| *other == name)?;
        Some((index, place))
    });
    let source = match (place, query) {
        (Some((index, place)), None) => Source::Path { index, place },
        (Some((index, place)), Some(_)) => {
            errors.push(
                argument.name.span(),
                format!("`{name}` is a parameter of the path and of the query"),
                "remove `#[query]`, or give one of them another name",
            );
            Source::Path { index, place }
        }
        (None, Some(name)) => Source::Query { name },
        (None, None) => Source::Extractor { last: false },
    };
    let parameter = Parameter {
        argument,
        source,
        default,
        checks: restrictions,
    };
    fit(&parameter, &ours, errors);
    parameter
}

/// Says which attributes and types don't go with what the argument is.
fn fit(parameter: &Parameter, attributes: &[Attribute], errors: &mut Errors) {
    let name = &parameter.argument.name;
    match parameter.source {
        Source::Extractor { .. } => {
            for attribute in attributes {
                errors.push(
                    attribute.path().span(),
                    format!("`{name}` is no parameter of the path, nor of the query"),
                    format!("write `{{{name}}}` in the path, or `#[query] {name}: …`"),
                );
            }
        }
        Source::Path { place, .. } => {
            if parameter.default.is_some() && place != Place::Optional {
                errors.push(
                    name.span(),
                    format!("`{name}` is never left out, so it needs no `#[default]`"),
                    format!("write `{{{name}?}}` in the path, or remove `#[default]`"),
                );
            }
            if place == Place::Argument && parameter.is("Option") {
                errors.push(
                    parameter.argument.of.span(),
                    format!("`{name}` is never left out, so it is no `Option`"),
                    format!("write `{{{name}?}}` in the path, or the type without `Option`"),
                );
            }
        }
        Source::Query { .. } => {}
    }
}

/// `#[query("other-name")]`
fn query_name(attribute: &Attribute, errors: &mut Errors) -> Option<String> {
    if let Meta::Path(_) = attribute.meta {
        return None;
    }
    let name = attribute.parse_args::<syn::LitStr>().ok();
    if name.is_none() {
        errors.push(
            attribute.path().span(),
            "`#[query]` takes the name of the parameter, or nothing",
            "write `#[query]` or `#[query(\"name\")]`",
        );
    }
    Some(name?.value())
}

/// `#[default]`, `#[default = value]`, `#[default(value)]`
fn default_value(attribute: &Attribute) -> TokenStream {
    match &attribute.meta {
        Meta::Path(path) => {
            let span = Span::mixed_site().located_at(path.span());
            quote_spanned!(span=> ::core::default::Default::default())
        }
        Meta::List(list) => list.tokens.clone(),
        Meta::NameValue(pair) => {
            let value = &pair.value;
            quote::quote!(#value)
        }
    }
}
