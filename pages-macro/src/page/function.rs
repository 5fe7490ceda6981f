//! Reads the function below `#[page]`: its head as Rust, its body as tokens that pass through.

use super::refuse::{owned, refuse};
use crate::error::Errors;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Attribute, FnArg, Ident, Pat, ReturnType, Signature, Type, Visibility};

/// A function, taken apart.
pub(crate) struct Function {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) signature: Signature,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) result: Answer,
    pub(crate) body: Group,
}

/// `#[query] name: Type`
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) attributes: Vec<Attribute>,
    /// `name` or `mut name`.
    pub(crate) pattern: TokenStream,
    pub(crate) name: Ident,
    /// What it is called in messages, where a pattern such as `Form(form)` takes it apart and gives it no name.
    pub(crate) label: Option<String>,
    pub(crate) of: Type,
}

/// What a page gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// No declared result: it writes, and may fail.
    Undeclared,
    /// `()`: it writes.
    Unit,
    /// `Result<()>`: it writes, and may fail.
    Fallible,
    /// A value that is the response.
    Value,
}

impl Function {
    pub(crate) fn waits(&self) -> bool {
        self.signature.asyncness.is_some()
    }

    /// The name without `r#`.
    pub(crate) fn plain_name(&self) -> String {
        plain(&self.signature.ident)
    }
}

/// An identifier as it is read, without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// Reads a function; `None` with an error if it is none.
pub(crate) fn function(input: TokenStream, errors: &mut Errors) -> Option<Function> {
    let head = |input: ParseStream<'_>| -> syn::Result<_> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        let is_function = input.peek(syn::Token![fn])
            || input.peek(syn::Token![async])
            || input.peek(syn::Token![const])
            || input.peek(syn::token::Unsafe)
            || input.peek(syn::Token![extern]);
        if !is_function {
            let span = input.span();
            let _rest: TokenStream = input.parse()?;
            return Ok(Err(span));
        }
        let signature: Signature = input.parse()?;
        let body: TokenTree = input.parse()?;
        Ok(Ok((attributes, visibility, signature, body)))
    };
    let (attributes, visibility, signature, body) = match head.parse2(input) {
        Ok(Ok(parts)) => parts,
        Ok(Err(span)) => {
            errors.push(
                span,
                "`#[page]` stands before a function",
                "write `#[page(\"/path\")] async fn name() { html! { … } }`",
            );
            return None;
        }
        Err(error) => {
            errors.syntax(&error, "");
            return None;
        }
    };
    let body = match bare(body) {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => group,
        other => {
            errors.push(
                other.span(),
                "this page has no body",
                "write what it answers in `{ … }`",
            );
            return None;
        }
    };
    refuse(&signature, errors);
    let arguments = signature
        .inputs
        .iter()
        .enumerate()
        .filter_map(|(index, input)| argument(index, input, errors))
        .collect();
    let result = answer(&signature.output);
    Some(Function {
        attributes,
        visibility,
        signature,
        arguments,
        result,
        body,
    })
}

/// A block that comes from the `$body:block` of a macro stands in a group without delimiters.
fn bare(body: TokenTree) -> TokenTree {
    let TokenTree::Group(group) = &body else {
        return body;
    };
    let mut inside = group.stream().into_iter();
    match (group.delimiter(), inside.next(), inside.next()) {
        (Delimiter::None, Some(only), None) => bare(only),
        _ => body,
    }
}

fn argument(index: usize, input: &FnArg, errors: &mut Errors) -> Option<Argument> {
    let typed = match input {
        FnArg::Typed(typed) => typed,
        FnArg::Receiver(receiver) => {
            errors.push(
                receiver.self_token.span,
                "a page has no `self`: it is a function of a module",
                "move it out of the `impl`; what all requests share is an argument `name: State<T>`",
            );
            return None;
        }
    };
    let mut label = None;
    let (name, pattern) = match &*typed.pat {
        Pat::Ident(ident) if ident.subpat.is_none() && ident.by_ref.is_none() => {
            let (mutability, name) = (&ident.mutability, &ident.ident);
            (name.clone(), quote::quote!(#mutability #name))
        }
        other => {
            let of = name_for(&typed.ty);
            let named = typed.attrs.iter().any(|attribute| {
                ["query", "default", "check"]
                    .iter()
                    .any(|word| attribute.path().is_ident(word))
            });
            if named {
                errors.push(
                    other.span(),
                    "a parameter of the query has a name",
                    format!("write `{of}: …` with the same type, and take it apart in the body"),
                );
            }
            // The number keeps two of one type apart.
            let name = format!("__{of}{index}");
            label = Some(of);
            (
                Ident::new(&name, Span::mixed_site().located_at(other.span())),
                quote::quote!(#other),
            )
        }
    };
    owned(&typed.ty, &name, errors);
    Some(Argument {
        attributes: typed.attrs.clone(),
        pattern,
        name,
        label,
        of: (*typed.ty).clone(),
    })
}

/// A name for an argument of this type: `form` for `Form<T>`.
fn name_for(of: &Type) -> String {
    last_name(of).map_or_else(|| "value".to_owned(), |name| name.to_lowercase())
}

/// `Form` of `axum::Form<T>`.
pub(crate) fn last_name(of: &Type) -> Option<String> {
    Some(last_segment(of)?.ident.to_string())
}

/// `Form<T>` of `axum::Form<T>`.
pub(crate) fn last_segment(of: &Type) -> Option<&syn::PathSegment> {
    match of {
        Type::Path(path) if path.qself.is_none() => path.path.segments.last(),
        Type::Group(group) => last_segment(&group.elem),
        Type::Paren(paren) => last_segment(&paren.elem),
        _ => None,
    }
}

fn answer(output: &ReturnType) -> Answer {
    let ReturnType::Type(_, of) = output else {
        return Answer::Undeclared;
    };
    if is_unit(of) {
        return Answer::Unit;
    }
    let Some(segment) = last_segment(of).filter(|segment| segment.ident == "Result") else {
        return Answer::Value;
    };
    match &segment.arguments {
        // `pages::Result` is that of nothing.
        syn::PathArguments::None => Answer::Fallible,
        syn::PathArguments::AngleBracketed(list) => match list.args.first() {
            None => Answer::Fallible,
            Some(syn::GenericArgument::Type(of)) if is_unit(of) => Answer::Fallible,
            Some(_) => Answer::Value,
        },
        syn::PathArguments::Parenthesized(_) => Answer::Value,
    }
}

fn is_unit(of: &Type) -> bool {
    matches!(of, Type::Tuple(tuple) if tuple.elems.is_empty())
}
