//! Whether a body writes a whole document, so that it isn't put into another one.

use super::scan::{is_punct, is_word};
use proc_macro2::{TokenStream, TokenTree};

/// Whether an `html!` in the tokens holds `<!DOCTYPE` or `<html`.
pub(crate) fn is_document(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Group(group) => {
            let call =
                at >= 2 && is_punct(&tokens, at - 1, '!') && is_word(&tokens, at - 2, "html");
            (call && has_root(group.stream())) || is_document(group.stream())
        }
        _ => false,
    })
}

fn has_root(markup: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = markup.into_iter().collect();
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Punct(punct) if punct.as_char() == '<' => {
            let name = if is_punct(&tokens, at + 1, '!') {
                at + 2
            } else {
                at + 1
            };
            match tokens.get(name) {
                Some(TokenTree::Ident(ident)) => {
                    let ident = ident.to_string();
                    if name == at + 2 {
                        ident.eq_ignore_ascii_case("doctype")
                    } else {
                        // `<html-x>` is an element of the user's own.
                        ident.eq_ignore_ascii_case("html")
                            && ident != "Html"
                            && !is_punct(&tokens, name + 1, '-')
                            && !is_punct(&tokens, name + 1, ':')
                    }
                }
                _ => false,
            }
        }
        TokenTree::Group(group) => has_root(group.stream()),
        _ => false,
    })
}
