//! What a parameter means at the call: required, optional, a slot, the further attributes, or the sink itself.

use super::signature::Parameter;
use super::types::{self, Named, named};
use crate::error::Errors;
use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};

/// A parameter of a component.
#[derive(Debug)]
pub(crate) struct Prop {
    pub(crate) name: Ident,
    pub(crate) pattern: Vec<TokenTree>,
    /// The type as the function declares it.
    pub(crate) of: Vec<TokenTree>,
    /// The type for everywhere else.
    pub(crate) named: Named,
    pub(crate) kind: Kind,
    /// The type as written, where another took its place.
    pub(crate) written: Vec<TokenTree>,
    /// `#[into]`: takes whatever can be made into the type.
    pub(crate) into: bool,
}

/// What a prop means at the call.
#[derive(Debug)]
pub(crate) enum Kind {
    Required,
    /// With what it is otherwise; `None` is `Default::default()`.
    Optional(Option<Vec<TokenTree>>),
    /// `Option<T>`: `None` if left out, and a plain `T` will do.
    Maybe,
    /// `impl Children`
    Slot,
    /// `#[rest]`: attributes that are no props.
    Rest,
}

/// Reads the parameters. A first parameter of type `&mut Html` is the sink: its name.
pub(crate) fn props(
    parameters: Vec<Parameter>,
    waits: bool,
    krate: &[TokenTree],
    errors: &mut Errors,
) -> (Option<Parameter>, Vec<Prop>) {
    let mut sink = None;
    let mut props = Vec::new();
    for (index, parameter) in parameters.into_iter().enumerate() {
        if index == 0 && is_sink(&parameter.of) {
            sink = Some(parameter);
            continue;
        }
        props.push(prop(parameter, index, waits, krate, errors));
    }
    (sink, props)
}

/// `&mut Html`
fn is_sink(of: &[TokenTree]) -> bool {
    matches!(of.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '&')
        && matches!(of.get(1), Some(TokenTree::Ident(ident)) if ident == "mut")
        && types::head(of.get(2..).unwrap_or_default()).is_some_and(|name| name == "Html")
}

fn prop(
    parameter: Parameter,
    index: usize,
    waits: bool,
    krate: &[TokenTree],
    errors: &mut Errors,
) -> Prop {
    let Parameter {
        attributes,
        pattern,
        name,
        mut of,
    } = parameter;
    let slot = matches!(of.first(), Some(TokenTree::Ident(ident)) if ident == "impl")
        && types::head(of.get(1..).unwrap_or_default())
            .is_some_and(|name| name == "Children" || name == "AsyncChildren");
    let mut kind = if slot {
        Kind::Slot
    } else if types::head(&of).is_some_and(|name| name == "Option") {
        Kind::Maybe
    } else {
        Kind::Required
    };
    let mut into = false;
    for (attribute, group) in attributes {
        if attribute == "default" {
            if !matches!(kind, Kind::Slot) {
                kind = Kind::Optional(default(&group));
            }
        } else if attribute == "rest" {
            kind = Kind::Rest;
        } else if attribute == "into" {
            into = true;
        } else {
            errors.push(
                attribute.span(),
                format!("`#[{attribute}]` means nothing before a prop"),
                "a prop can have `#[default]`, `#[default = value]`, `#[into]` or `#[rest]`",
            );
        }
    }
    // What an async component is given may wait, so the bound is the wider one.
    let mut written = Vec::new();
    if slot && waits {
        written.clone_from(&of);
        let bounds = of.iter().skip(1).take_while(|token| is_path(token)).count();
        let span = of.get(1).map_or_else(Span::call_site, TokenTree::span);
        let wider = krate.iter().cloned().chain(path_to("AsyncChildren", span));
        of = of
            .iter()
            .take(1)
            .cloned()
            .chain(wider)
            .chain(of.iter().skip(1 + bounds).cloned())
            .collect();
    }
    let named = named(&of, &format!("P{index}_"));
    Prop {
        name,
        pattern,
        of,
        named,
        kind,
        written,
        into,
    }
}

/// `#[default]`, `#[default = value]`, `#[default(value)]`
fn default(group: &Group) -> Option<Vec<TokenTree>> {
    let mut tokens: Vec<TokenTree> = group.stream().into_iter().skip(1).collect();
    match tokens.first() {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            tokens.remove(0);
            Some(tokens)
        }
        Some(TokenTree::Group(inner)) if inner.delimiter() == Delimiter::Parenthesis => {
            Some(inner.stream().into_iter().collect())
        }
        _ => None,
    }
}

/// Whether a token belongs to a path of words.
fn is_path(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}

/// `::name`
fn path_to(name: &str, span: Span) -> [TokenTree; 3] {
    [
        Punct::new(':', Spacing::Joint).into(),
        Punct::new(':', Spacing::Alone).into(),
        Ident::new(name, span).into(),
    ]
}
