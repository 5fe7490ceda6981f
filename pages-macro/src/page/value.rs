//! The values of options: codes, methods, pairs of a name and a value.

use super::option::Pair;
use super::split::{Item, items};
use crate::error::Errors;
use proc_macro2::{Delimiter, Ident, Literal, Span, TokenTree};
use std::ops::RangeInclusive;

/// Which errors a page is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Codes {
    All,
    Only(Vec<u16>),
}

/// The text of a string literal, which a macro may have passed on.
pub(crate) fn literal(tokens: &[TokenTree]) -> Option<(String, Span)> {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            literal(&group.stream().into_iter().collect::<Vec<_>>())
        }
        [token @ TokenTree::Literal(_)] => {
            let text: syn::LitStr = syn::parse2(token.clone().into()).ok()?;
            Some((text.value(), token.span()))
        }
        _ => None,
    }
}

/// Says which literal status is none. Anything but a literal is left to the compiler.
pub(crate) fn status(value: &[TokenTree], errors: &mut Errors) {
    if let [TokenTree::Literal(literal)] = value {
        code(literal, 200..=599, errors);
    }
}

/// A literal status within a range.
fn code(literal: &Literal, range: RangeInclusive<u16>, errors: &mut Errors) -> Option<u16> {
    let code = literal.to_string().parse().ok();
    if code.is_none_or(|code| !range.contains(&code)) {
        errors.push(
            literal.span(),
            format!("`{literal}` is no status code for this"),
            format!("write one from {} to {}", range.start(), range.end()),
        );
        return None;
    }
    code
}

/// `404`, `500..=599`, `[404, 410]`; nothing for all.
pub(crate) fn codes(option: &Ident, value: &[TokenTree], errors: &mut Errors) -> Codes {
    let list = match value {
        [] => return Codes::All,
        [TokenTree::Group(list)] if list.delimiter() == Delimiter::Bracket => {
            list.stream().into_iter().collect()
        }
        _ => value.to_vec(),
    };
    let mut codes = Vec::new();
    for item in list.split(|token| is_punct(token, ',')) {
        match item {
            [] => {}
            [TokenTree::Literal(one)] => codes.extend(code(one, 400..=599, errors)),
            [
                TokenTree::Literal(first),
                dot,
                other,
                equals,
                TokenTree::Literal(last),
            ] if is_punct(dot, '.') && is_punct(other, '.') && is_punct(equals, '=') => {
                let first = code(first, 400..=599, errors);
                let last = code(last, 400..=599, errors);
                if let (Some(first), Some(last)) = (first, last) {
                    codes.extend(first..=last);
                }
            }
            [first, ..] => errors.push(
                first.span(),
                "this is no status code",
                format!("write `{option}`, `{option} = 404`, `{option} = [404, 410]` or `{option} = 500..=599`"),
            ),
        }
    }
    Codes::Only(codes)
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// `[("name", value), …]`
pub(crate) fn pairs(option: &Ident, value: &[TokenTree], errors: &mut Errors) -> Vec<Pair> {
    let help = format!("write `{option} = [(\"name\", value)]`");
    let [TokenTree::Group(list)] = value else {
        errors.push(
            option.span(),
            format!("`{option}` is a list of pairs"),
            help,
        );
        return Vec::new();
    };
    let mut pairs = Vec::new();
    for item in items(list.stream()) {
        let tokens = match item {
            Item::Value(tokens) => tokens,
            Item::Named(name, _) => vec![name.into()],
        };
        let pair = match &tokens[..] {
            [TokenTree::Group(pair)] if pair.delimiter() == Delimiter::Parenthesis => {
                pair.stream().into_iter().collect::<Vec<_>>()
            }
            _ => Vec::new(),
        };
        let comma = pair
            .iter()
            .position(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
        if let Some((name, value)) = comma.and_then(|comma| pair.split_at_checked(comma))
            && !name.is_empty()
            && value.len() > 1
        {
            let value = value.iter().skip(1).cloned();
            pairs.push(Pair {
                name: name.iter().cloned().collect(),
                value: value.collect(),
            });
        } else {
            let span = tokens.first().map_or(option.span(), TokenTree::span);
            errors.push(span, "this is no pair", help.clone());
        }
    }
    pairs
}

/// `get | post`
pub(crate) fn methods(value: &[TokenTree], errors: &mut Errors) -> Vec<Ident> {
    const HELP: &str = "write one or more of `get`, `post`, `put`, `patch` and `delete` with `|` between them, or `any`";
    let mut methods: Vec<Ident> = Vec::new();
    for (at, token) in value.iter().enumerate() {
        match token {
            TokenTree::Ident(ident) if at % 2 == 0 => {
                let word = ident.to_string();
                if !["get", "post", "put", "patch", "delete", "any"].contains(&&*word) {
                    let help = if word == "head" {
                        "`HEAD` is answered wherever `GET` is"
                    } else if word == "options" {
                        "`OPTIONS` is answered by itself"
                    } else {
                        HELP
                    };
                    errors.push(
                        ident.span(),
                        format!("`{word}` is no method of a page"),
                        help,
                    );
                } else if methods.iter().any(|other| other == ident) {
                    errors.push(
                        ident.span(),
                        format!("`{word}` is given twice"),
                        "remove this one",
                    );
                } else {
                    methods.push(ident.clone());
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '|' && at % 2 == 1 => {}
            other => {
                errors.push(other.span(), "this is no method", HELP);
                break;
            }
        }
    }
    methods
}
