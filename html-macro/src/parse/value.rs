//! Values of attributes: quoted, numbers, expressions in braces, lists in brackets.

use super::literal::{self, Content};
use super::{Cursor, Parser, extent, text};
use crate::ast::{Item, ItemValue, Name, Part, Rust, Text, Value};
use proc_macro2::{Delimiter, Group, Literal, Punct, TokenTree};

/// Behind `=`.
pub(crate) fn value(parser: &mut Parser<'_>, name: &Name) -> Value {
    match parser.cursor.peek(0) {
        Some(TokenTree::Literal(found)) => {
            let found = found.clone();
            parser.cursor.next();
            quoted(parser, name, &found)
        }
        // `-1`
        Some(TokenTree::Punct(minus))
            if minus.as_char() == '-' && is_number(parser.cursor.peek(1)) =>
        {
            let minus = minus.clone();
            parser.cursor.next();
            match parser.cursor.next() {
                Some(TokenTree::Literal(found)) => number(Some(minus), &found),
                _ => Value::Wrong,
            }
        }
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            let group = group.clone();
            parser.cursor.next();
            Value::List(list(parser, &group))
        }
        Some(TokenTree::Group(group)) => {
            let group = group.clone();
            parser.cursor.next();
            grouped(parser, name, &group)
        }
        Some(TokenTree::Ident(ident)) => {
            let (shown, span) = (ident.to_string(), ident.span());
            let rust = Rust::new(parser.cursor.next().into_iter().collect(), span);
            let help = if shown == "true" || shown == "false" {
                format!(
                    "write `{0}` alone or leave it out, or `{0}={{condition}}`; as text, `{0}=\"{shown}\"`",
                    name.text
                )
            } else {
                format!(
                    "write `{0}=\"{shown}\"` for this text, `{0}={{{shown}}}` for the variable",
                    name.text
                )
            };
            parser.errors.push(
                span,
                format!(
                    "the value of `{}` is neither quoted nor in braces",
                    name.text
                ),
                help,
            );
            Value::Rust(rust)
        }
        _ => {
            none(parser, name);
            Value::Wrong
        }
    }
}

fn none(parser: &mut Parser<'_>, name: &Name) {
    parser.errors.push(
        name.span,
        format!("no value behind `{}=`", name.text),
        format!(
            "write `{0}=\"text\"`, `{0}={{value}}`, or `{0}` alone",
            name.text
        ),
    );
}

fn quoted(parser: &mut Parser<'_>, name: &Name, found: &Literal) -> Value {
    match literal::content(found) {
        Content::Number(_) => number(None, found),
        Content::Other => {
            parser.errors.push(
                found.span(),
                format!("`{found}` is no attribute value"),
                format!(
                    "quote it, `{0}=\"…\"`, or write `{0}={{{found}}}`",
                    name.text
                ),
            );
            Value::Wrong
        }
        Content::Text(_) | Content::Raw(_) => {
            text::text(found, parser.errors).map_or(Value::Wrong, Value::Text)
        }
    }
}

fn is_number(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Literal(found)) if matches!(literal::content(found), Content::Number(_)))
}

/// A number as it stands: the text of an attribute, the value of a prop.
fn number(minus: Option<Punct>, found: &Literal) -> Value {
    let written = format!("{}{found}", if minus.is_some() { "-" } else { "" });
    let span = found.span();
    let tokens = minus
        .map(TokenTree::from)
        .into_iter()
        .chain([found.clone().into()])
        .collect();
    let text = Text {
        parts: vec![Part::Static(written)],
        span,
    };
    Value::Number(text, Rust::new(tokens, span))
}

/// `{expr}`, and what a `macro_rules!` variable was bound to.
fn grouped(parser: &mut Parser<'_>, name: &Name, group: &Group) -> Value {
    let rust = extent::rest(&mut Cursor::inside(group), group.span_close());
    if rust.tokens.is_empty() {
        none(parser, name);
        return Value::Wrong;
    }
    if group.delimiter() == Delimiter::Parenthesis {
        parser.errors.push(
            group.span_open(),
            format!("the value of `{}` stands in parentheses", name.text),
            format!("write `{}={{{}}}`", name.text, group.stream()),
        );
    }
    if let (Delimiter::None, [TokenTree::Literal(found)]) =
        (group.delimiter(), rust.tokens.as_slice())
    {
        let found = found.clone();
        return quoted(parser, name, &found);
    }
    Value::Rust(rust)
}

/// `[…]`
fn list(parser: &mut Parser<'_>, group: &Group) -> Vec<Item> {
    let mut cursor = Cursor::inside(group);
    let mut items = Vec::new();
    while !cursor.is_empty() {
        if cursor.eat_punct(',') {
            continue;
        }
        let value = item_value(parser, &mut cursor);
        let condition = cursor.eat_ident("if").then(|| {
            let word = cursor.last();
            let condition = extent::until(&mut cursor, |cursor| {
                extent::comma(cursor) || cursor.is_ident(0, "else")
            });
            if condition.tokens.is_empty() {
                parser.errors.push(
                    word,
                    "no condition behind `if`",
                    "write `\"class\" if condition`",
                );
            }
            condition
        });
        let otherwise = cursor
            .eat_ident("else")
            .then(|| item_value(parser, &mut cursor));
        if !cursor.is_empty() && !extent::comma(&cursor) {
            parser.errors.push(
                cursor.span(),
                "the entries of a list are separated by commas",
                "write `[\"a\", \"b\"]`",
            );
        }
        items.push(Item {
            value,
            condition,
            otherwise,
        });
    }
    items
}

fn item_value(parser: &mut Parser<'_>, cursor: &mut Cursor) -> ItemValue {
    if let Some(TokenTree::Literal(found)) = cursor.peek(0) {
        let ends = match cursor.peek(1) {
            None | Some(TokenTree::Literal(_)) => true,
            Some(TokenTree::Punct(punct)) => punct.as_char() == ',',
            Some(TokenTree::Ident(ident)) => ident == "if" || ident == "else",
            Some(TokenTree::Group(_)) => false,
        };
        if ends {
            let found = found.clone();
            if let Some(text) = text::text(&found, parser.errors) {
                cursor.next();
                return ItemValue::Text(text);
            }
        }
    }
    // An entry that itself begins with `if` is an expression; a later `if` is the condition of the entry.
    let expression = cursor.is_ident(0, "if");
    let rust = extent::until(cursor, |cursor| {
        extent::comma(cursor)
            || (!expression && (cursor.is_ident(0, "if") || cursor.is_ident(0, "else")))
    });
    if rust.tokens.is_empty() {
        parser.errors.push(
            cursor.span(),
            "an entry of a list is missing here",
            "write `\"class\"` or `\"class\" if condition`",
        );
        // It must not stop the reading.
        cursor.eat_ident("else");
    }
    ItemValue::Rust(rust)
}
