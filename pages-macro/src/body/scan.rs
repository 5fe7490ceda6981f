//! Looks at Rust as tokens: where closures, `async` blocks and nested functions are, which have a `return` of their own.
//!
//! Nothing here parses expressions, so that half-typed code passes through as it is.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Whether the tokens name this variable, also inside a format string.
pub(crate) fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Literal(literal) => in_text(&literal.to_string(), name),
        TokenTree::Punct(_) => false,
    })
}

/// `"… {name} …"`, `"… {name:…} …"`, `"… {name.field} …"`
fn in_text(text: &str, name: &str) -> bool {
    text.split('{').skip(1).any(|hole| {
        hole.strip_prefix(name)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

/// The place behind whatever begins at `at` and returns to itself: a closure, an `async` block, a nested function.
/// `None` when nothing of that kind does.
pub(super) fn behind_own_returns(tokens: &[TokenTree], at: usize) -> Option<usize> {
    match tokens.get(at)? {
        TokenTree::Ident(ident) if ident == "async" || ident == "move" || ident == "static" => {
            let next = if is_word(tokens, at + 1, "move") {
                at + 2
            } else {
                at + 1
            };
            if ident == "async" && is_braces(tokens, next) {
                return Some(next + 1);
            }
            if is_punct(tokens, next, '|') {
                closure(tokens, next)
            } else {
                None
            }
        }
        // A nested function has a name; the type of a function pointer has none.
        TokenTree::Ident(ident)
            if ident == "fn" && matches!(tokens.get(at + 1), Some(TokenTree::Ident(_))) =>
        {
            (at..tokens.len())
                .find(|at| is_braces(tokens, *at) || is_punct(tokens, *at, ';'))
                .map(|end| end + 1)
        }
        TokenTree::Punct(punct) if punct.as_char() == '|' && !follows_operand(tokens, at) => {
            closure(tokens, at)
        }
        _ => None,
    }
}

/// Whether the `|` at `at` stands behind something that it could be an operator for.
fn follows_operand(tokens: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| tokens.get(before)) {
        None => false,
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '?' | '|'),
        Some(TokenTree::Ident(ident)) => {
            !(ident == "return" || ident == "else" || ident == "in" || ident == "break")
        }
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) => true,
    }
}

/// Behind the closure whose first `|` is at `at`; `None` when it is a pattern with alternatives.
fn closure(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let body = (at + 1..tokens.len()).find(|at| is_punct(tokens, *at, '|'))? + 1;
    let end = (body..tokens.len())
        .find(|at| is_punct(tokens, *at, ',') || is_punct(tokens, *at, ';'))
        .unwrap_or(tokens.len());
    let arm = (body..end).any(|at| is_punct(tokens, at, '=') && is_punct(tokens, at + 1, '>'));
    if arm {
        return None;
    }
    let braces = (body..end).find(|at| is_braces(tokens, *at));
    match braces {
        // `|x| { … }`, `|x| -> T { … }`
        Some(braces) if braces == body || is_punct(tokens, body, '-') => Some(braces + 1),
        _ => Some(end),
    }
}

pub(super) fn is_punct(tokens: &[TokenTree], at: usize, character: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

pub(super) fn is_word(tokens: &[TokenTree], at: usize, word: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word)
}

pub(super) fn is_braces(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}
