//! Names: `data-id`, `xlink:href`, `@click.prevent`, `viewBox`, `ui::Card`, `annotation-xml`.

use super::Cursor;
use crate::ast::Name;
use proc_macro2::{Spacing, TokenTree};

/// Whether a name of an attribute can begin here.
pub(crate) fn begins_attribute(cursor: &Cursor) -> bool {
    match cursor.peek(0) {
        Some(TokenTree::Ident(_)) => true,
        Some(TokenTree::Punct(punct)) => {
            matches!(punct.as_char(), '@' | ':' | '#')
                && matches!(cursor.peek(1), Some(TokenTree::Ident(_)))
        }
        _ => false,
    }
}

/// The name of an attribute; the caller has seen that one begins here.
pub(crate) fn attribute(cursor: &mut Cursor) -> Name {
    let span = cursor.span();
    let mut text = String::new();
    if let Some(TokenTree::Punct(punct)) = cursor.peek(0) {
        text.push(punct.as_char());
        cursor.next();
    }
    segments(cursor, &mut text, true);
    Name { text, span }
}

/// The name of an element: words joined by `-`, and `:` or `.` for custom elements and foreign prefixes.
pub(crate) fn element(cursor: &mut Cursor) -> Name {
    let span = cursor.span();
    let mut text = String::new();
    segments(cursor, &mut text, false);
    Name { text, span }
}

/// Words, numbers and what joins them. A joint that no word follows is not part of the name.
fn segments(cursor: &mut Cursor, text: &mut String, attribute: bool) {
    while let Some(TokenTree::Ident(_) | TokenTree::Literal(_)) = cursor.peek(0) {
        let Some(word) = cursor.next() else { return };
        let word = word.to_string();
        text.push_str(word.strip_prefix("r#").unwrap_or(&word));
        let mut joints = 0;
        while let Some(TokenTree::Punct(punct)) = cursor.peek(joints) {
            let character = punct.as_char();
            let joins = character == '-' || (attribute && matches!(character, ':' | '.'));
            // `name="x" - …` can't be markup, so a joint needs no look at the white space around it.
            if !joins {
                break;
            }
            joints += 1;
            if punct.spacing() == Spacing::Alone {
                // Only `::` and `--` come as a run.
                break;
            }
        }
        let follows = match cursor.peek(joints) {
            Some(TokenTree::Ident(_)) => true,
            // A number continues a name (`data-2`, `x-transition.500ms`), a string doesn't.
            Some(TokenTree::Literal(literal)) => literal
                .to_string()
                .starts_with(|c: char| c.is_ascii_digit()),
            _ => false,
        };
        if joints == 0 || !follows {
            return;
        }
        for _ in 0..joints {
            if let Some(TokenTree::Punct(punct)) = cursor.next() {
                text.push(punct.as_char());
            }
        }
    }
}

/// A path: `Card`, `ui::Card`, `crate::ui::Card`. Gives the name as written and its tokens.
pub(crate) fn path(cursor: &mut Cursor) -> (Name, Vec<TokenTree>) {
    let span = cursor.span();
    let mut text = String::new();
    let mut tokens = Vec::new();
    while let Some(TokenTree::Ident(ident)) = cursor.peek(0) {
        text.push_str(&ident.to_string());
        tokens.extend(cursor.next());
        if !(cursor.is_punct(0, ':')
            && cursor.is_punct(1, ':')
            && matches!(cursor.peek(2), Some(TokenTree::Ident(_))))
        {
            break;
        }
        text.push_str("::");
        tokens.extend(cursor.next());
        tokens.extend(cursor.next());
    }
    (Name { text, span }, tokens)
}

/// Whether the name here is that of a component: a path, or a word with a capital.
pub(crate) fn is_component(cursor: &Cursor) -> bool {
    let Some(TokenTree::Ident(ident)) = cursor.peek(0) else {
        return false;
    };
    if cursor.is_punct(1, ':') && cursor.is_punct(2, ':') {
        return true;
    }
    let word = ident.to_string();
    if !word.starts_with(|c: char| c.is_ascii_uppercase()) || cursor.is_punct(1, '-') {
        return false;
    }
    // `<DIV>` is an element in the wrong case; the checker says so.
    let shouted = word.len() > 1 && !word.contains(|c: char| c.is_ascii_lowercase());
    !(shouted
        && html_spec::element::element(
            html_spec::element::Namespace::Html,
            &word.to_ascii_lowercase(),
        )
        .is_some())
}
