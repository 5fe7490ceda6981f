//! `return;` of a page without a declared result becomes `return Ok(());`, also inside `html!`.

use super::scan::{behind_own_returns, is_punct, is_word};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// The body with its returns rewritten. Tokens keep their places.
pub(crate) fn rewrite(body: &Group) -> Group {
    inside(body).unwrap_or_else(|| body.clone())
}

/// The group with its returns rewritten, if it holds any.
fn inside(group: &Group) -> Option<Group> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut out = Vec::new();
    let mut changed = false;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some(end) = behind_own_returns(&tokens, at) {
            out.extend(tokens.get(at..end).unwrap_or_default().iter().cloned());
            at = end;
            continue;
        }
        at += 1;
        match token {
            TokenTree::Group(inner) => match inside(inner) {
                Some(new) => {
                    changed = true;
                    out.push(new.into());
                }
                None => out.push(token.clone()),
            },
            TokenTree::Ident(ident) if ident == "return" && is_bare(&tokens, at) => {
                changed = true;
                out.push(token.clone());
                out.extend(done(ident.span()));
            }
            _ => out.push(token.clone()),
        }
    }
    changed.then(|| {
        let mut new = Group::new(group.delimiter(), out.into_iter().collect());
        new.set_span(group.span());
        new
    })
}

/// Whether no value stands at `at`, behind a `return`.
fn is_bare(tokens: &[TokenTree], at: usize) -> bool {
    at >= tokens.len()
        || is_punct(tokens, at, ';')
        || is_punct(tokens, at, ',')
        // `if a { x } else return` is no Rust, but half of it is typed.
        || is_word(tokens, at, "else")
}

fn done(span: Span) -> TokenStream {
    let span = Span::mixed_site().located_at(span);
    quote_spanned!(span=> ::core::result::Result::Ok(()))
}
