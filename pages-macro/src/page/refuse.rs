//! What a function may be, but no page: generic, borrowing, `const`.

use super::function::last_name;
use crate::error::Errors;
use syn::spanned::Spanned;
use syn::{GenericArgument, Ident, PathArguments, Signature, Type, TypeReference};

/// What a function may have, but no page.
pub(super) fn refuse(signature: &Signature, errors: &mut Errors) {
    if let Some(keyword) = &signature.constness {
        errors.push(keyword.span(), "a page is no `const fn`", "remove `const`");
    }
    if let syn::Safety::Unsafe(keyword) = &signature.safety {
        errors.push(
            keyword.span(),
            "a page is called by requests, so it can't be `unsafe`",
            "remove `unsafe`, and say in an `unsafe` block why what it does is sound",
        );
    }
    if let Some(abi) = &signature.abi {
        errors.push(abi.span(), "a page is a function of Rust", "remove this");
    }
    let generics = &signature.generics;
    if let Some(first) = generics.params.first() {
        errors.push(
            first.span(),
            "a page can't be generic: a request brings no types along",
            "write the types themselves",
        );
    }
    if let Some(clause) = &generics.where_clause {
        errors.push(
            clause.where_token.span,
            "a page can't be generic, so it needs no `where`",
            "remove it",
        );
    }
    if let Some(variadic) = &signature.variadic {
        errors.push(
            variadic.span(),
            "a page has arguments with names",
            "remove this",
        );
    }
}

/// A request brings values of types that are known: nobody keeps what a reference would point to.
pub(super) fn owned(of: &Type, name: &Ident, errors: &mut Errors) {
    match of {
        Type::Reference(reference) => {
            let owned = owned_form(&reference.elem);
            errors.push(
                reference.and_token.span,
                "an argument of a page is no reference: the page owns what the request brings",
                format!("write `{name}: {owned}`"),
            );
        }
        Type::ImplTrait(of) => errors.push(
            of.impl_token.span,
            "a page can't be generic: a request brings no types along",
            "write the type itself",
        ),
        _ => {
            if let Some(reference) = held_reference(of) {
                let held = &reference.elem;
                let (held, owned) = (quote::quote!(#held).to_string(), owned_form(held));
                errors.push(
                    reference.and_token.span,
                    "an argument of a page holds no reference: the page owns what the request brings",
                    format!("write `{owned}` in place of `&{held}`"),
                );
            }
        }
    }
}

/// What to write for a reference to this.
fn owned_form(held: &Type) -> String {
    if let Type::Slice(slice) = held {
        let element = &slice.elem;
        return format!("Vec<{}>", quote::quote!(#element));
    }
    match last_name(held).as_deref() {
        Some("str") => "String".to_owned(),
        _ => quote::quote!(#held).to_string(),
    }
}

/// The first reference among the arguments of a type, such as that in `Option<&str>`, but for those that live forever.
fn held_reference(of: &Type) -> Option<&TypeReference> {
    match of {
        Type::Path(path) => path
            .path
            .segments
            .iter()
            .filter_map(|segment| match &segment.arguments {
                PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
                _ => None,
            })
            .flatten()
            .find_map(|argument| match argument {
                GenericArgument::Type(of) => held_reference(of),
                _ => None,
            }),
        Type::Tuple(tuple) => tuple.elems.iter().find_map(held_reference),
        Type::Reference(reference) => {
            let lifetime = reference.lifetime.as_ref();
            let stays = lifetime.is_some_and(|lifetime| lifetime.ident == "static");
            (!stays).then_some(reference)
        }
        _ => None,
    }
}
