//! Splits lists at their commas without parsing what stands between them.

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};

/// One item of a list.
#[derive(Debug)]
pub(crate) enum Item {
    /// `name = value`, or a `name` alone.
    Named(Ident, Vec<TokenTree>),
    Value(Vec<TokenTree>),
}

/// The items of a list of options. A comma ends one where another begins, so that `f::<A, B>()` stays whole.
pub(crate) fn items(input: TokenStream) -> Vec<Item> {
    let mut items = Vec::new();
    let mut tokens: Vec<TokenTree> = input.into_iter().collect();
    while !tokens.is_empty() {
        let named = is_name(&tokens, 0);
        let end = (0..tokens.len())
            .find(|at| ends(&tokens, *at, named))
            .unwrap_or(tokens.len());
        let rest = tokens.split_off(end);
        if !tokens.is_empty() {
            items.push(item(tokens));
        }
        tokens = rest.into_iter().skip(1).collect();
    }
    items
}

/// Whether the token at `at` is a comma that ends an item. A comma within a named one may belong to its value.
fn ends(tokens: &[TokenTree], at: usize, named: bool) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ',')
        && (!named || !is_assigned(tokens, 1) || at + 1 == tokens.len() || is_name(tokens, at + 1))
}

/// `name =` or a last `name`, or one that a comma follows.
fn is_name(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(_)))
        && match tokens.get(at + 1) {
            None => true,
            Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => true,
            Some(_) => is_assigned(tokens, at + 1),
        }
}

/// Whether a single `=` stands at `at`.
pub(crate) fn is_assigned(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == '=' && punct.spacing() == Spacing::Alone)
        || matches!(
            (tokens.get(at), tokens.get(at + 1)),
            (Some(TokenTree::Punct(punct)), Some(next))
                if punct.as_char() == '=' && !matches!(next, TokenTree::Punct(next) if matches!(next.as_char(), '=' | '>'))
        )
}

fn item(mut tokens: Vec<TokenTree>) -> Item {
    if !is_name(&tokens, 0) {
        return Item::Value(tokens);
    }
    let value = tokens.split_off(tokens.len().min(2));
    match tokens.into_iter().next() {
        Some(TokenTree::Ident(name)) => Item::Named(name, value),
        other => Item::Value(other.into_iter().chain(value).collect()),
    }
}
