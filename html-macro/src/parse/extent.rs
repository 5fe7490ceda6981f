//! Where Rust inside markup ends: conditions at their body, patterns at `in` or `=>`, statements at `;`.

use super::Cursor;
use crate::ast::Rust;
use proc_macro2::{Delimiter, Group, Span, TokenTree};

/// Takes tokens until `ends` says so at the token in front, or until nothing is left.
pub(crate) fn until(cursor: &mut Cursor, mut ends: impl FnMut(&Cursor) -> bool) -> Rust {
    let mut tokens = Vec::new();
    let mut span = cursor.last();
    while !cursor.is_empty() && !ends(cursor) {
        if let Some(token) = cursor.next() {
            span = token.span();
            tokens.push(token);
        }
    }
    Rust::new(tokens, span)
}

/// All that is left, as one run.
pub(crate) fn rest(cursor: &mut Cursor, around: Span) -> Rust {
    let tokens = cursor.take_rest();
    let span = tokens.last().map_or(around, TokenTree::span);
    Rust::new(tokens, span)
}

/// A condition, an iterator or a scrutinee: up to the braces of the body. Rust forbids struct literals there,
/// so the first braces are the body, but for those of `unsafe`, `async`, `const`, `loop` and an inner `match` or `if`.
pub(crate) fn head(cursor: &mut Cursor) -> Rust {
    let mut own = 0_usize;
    // Braces in the pattern of a `let` are the pattern's.
    let mut pattern = false;
    let mut first = true;
    until(cursor, |cursor| {
        let began = std::mem::replace(&mut first, false);
        match cursor.peek(0) {
            Some(TokenTree::Ident(ident)) => {
                if ident == "let" {
                    pattern = true;
                } else if ["unsafe", "async", "const", "loop", "match"]
                    .iter()
                    .any(|word| ident == word)
                {
                    own += 1;
                }
            }
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && !pattern => {
                // A condition that is itself a block: `if { let x = 3; x > 2 } { … }`.
                if own == 0 {
                    return !(began && cursor.is_group(1, Delimiter::Brace));
                }
                own -= 1;
            }
            Some(TokenTree::Punct(punct)) => {
                // No Rust holds `</`: a keyword that was meant as text takes nothing beyond its element.
                if punct.as_char() == '<' && cursor.is_punct(1, '/') {
                    return true;
                }
                // The `=` of the `let`, not that of `..=`.
                if punct.as_char() == '=' && !cursor.is_joined_to('.') {
                    pattern = false;
                }
            }
            _ => {}
        }
        false
    })
}

/// The braces of a body.
pub(crate) fn body(cursor: &mut Cursor) -> Option<Group> {
    cursor.eat_group(Delimiter::Brace)
}

/// Up to a comma that no angle brackets enclose: the path before a list, an entry of a list.
pub(crate) fn comma(cursor: &Cursor) -> bool {
    cursor.is_punct(0, ',')
}

/// Up to `=>`.
pub(crate) fn arrow(cursor: &Cursor) -> bool {
    matches!(cursor.peek(0), Some(TokenTree::Punct(punct)) if punct.as_char() == '=' && punct.spacing() == proc_macro2::Spacing::Joint)
        && cursor.is_punct(1, '>')
}
