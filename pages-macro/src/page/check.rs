//! `#[check(2..=64, |n| n % 2 == 0, "must be even")]`: restrictions of a parameter, each with the message for those who break it.

use super::split::{Item, items};
use crate::error::Errors;
use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};
use std::fmt::Write;

/// One restriction.
#[derive(Clone, Debug)]
pub(crate) struct Check {
    pub(crate) test: Test,
    pub(crate) message: String,
    /// The message is the author's, not one of ours.
    pub(crate) is_said: bool,
}

/// How a restriction is tested.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    /// By `contains`.
    Range(TokenStream),
    /// By a call with the value.
    Function(TokenStream),
}

/// Reads what stands in the parentheses; `span` is that of the attribute's name.
pub(crate) fn checks(input: TokenStream, span: Span, errors: &mut Errors) -> Vec<Check> {
    let mut checks: Vec<Check> = Vec::new();
    let mut told = true;
    for item in runs(items(input)) {
        if let Some(message) = message(&item) {
            match checks.last_mut() {
                Some(check) if !told => {
                    check.message = message;
                    check.is_said = true;
                }
                _ => errors.push(
                    item.first().map_or(span, TokenTree::span),
                    "this message stands behind no check",
                    "write it behind the range or closure that it is for: `#[check(|n| n % 2 == 0, \"must be even\")]`",
                ),
            }
            told = true;
        } else {
            checks.push(check(item));
            told = false;
        }
    }
    if checks.is_empty() && errors.is_empty() {
        errors.push(
            span,
            "nothing is checked",
            "write `#[check(1..=9)]` or `#[check(|n| n % 2 == 0, \"must be even\")]`",
        );
    }
    checks
}

/// The items as tokens.
fn runs(list: Vec<Item>) -> impl Iterator<Item = Vec<TokenTree>> {
    list.into_iter().map(|item| match item {
        Item::Value(tokens) => tokens,
        Item::Named(name, value) => std::iter::once(name.into()).chain(value).collect(),
    })
}

fn message(item: &[TokenTree]) -> Option<String> {
    match item {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
            message(&group.stream().into_iter().collect::<Vec<_>>())
        }
        [token @ TokenTree::Literal(_)] => {
            let text: syn::LitStr = syn::parse2(token.clone().into()).ok()?;
            Some(text.value())
        }
        _ => None,
    }
}

fn check(item: Vec<TokenTree>) -> Check {
    if is_range(&item) {
        Check {
            message: format!("must be in {}", text(&item)),
            is_said: false,
            test: Test::Range(item.into_iter().collect()),
        }
    } else {
        Check {
            message: "isn't allowed".to_owned(),
            is_said: false,
            test: Test::Function(item.into_iter().collect()),
        }
    }
}

/// Whether two dots stand in the open. Those of a closure stand behind its parameters.
fn is_range(tokens: &[TokenTree]) -> bool {
    if let [TokenTree::Group(group)] = tokens
        && group.delimiter() != Delimiter::Brace
    {
        return is_range(&group.stream().into_iter().collect::<Vec<_>>());
    }
    let closure = match tokens.first() {
        Some(TokenTree::Punct(punct)) => punct.as_char() == '|',
        Some(TokenTree::Ident(ident)) => ident == "move" || ident == "async",
        _ => false,
    };
    !closure
        && tokens.windows(2).any(|pair| {
            matches!(pair, [TokenTree::Punct(first), TokenTree::Punct(second)]
                if first.as_char() == '.' && first.spacing() == Spacing::Joint && second.as_char() == '.')
        })
}

/// A range as people read it: `2..=64`, without the suffixes and underscores of Rust.
fn text(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => text.push_str(&number(&literal.to_string())),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                // Writing to a string can't fail.
                let _ = write!(text, "{open}{}{close}", self::text(&inner));
            }
            token => text.push_str(&token.to_string()),
        }
    }
    text
}

/// `1_000u32` is 1000 to people; texts and characters stay as they are.
pub(crate) fn number(literal: &str) -> String {
    if !literal.starts_with(|c: char| c.is_ascii_digit()) {
        return literal.to_owned();
    }
    if let Ok(number) = syn::parse_str::<syn::LitInt>(literal) {
        return number.base10_digits().to_owned();
    }
    match syn::parse_str::<syn::LitFloat>(literal) {
        // `1.` is no number to browsers.
        Ok(number) => number.base10_digits().trim_end_matches('.').to_owned(),
        Err(_) => literal.to_owned(),
    }
}
