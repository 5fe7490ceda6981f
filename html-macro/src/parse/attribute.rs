//! Attributes: literal with holes, expression, bare, list, spread, conditional, with a computed name.

use super::value::value;
use super::{Cursor, Parser, extent, name};
use crate::ast::{Attribute, If, Name, Value};
use proc_macro2::{Delimiter, Group, TokenTree};

/// Reads attributes up to what ends the start tag.
pub(crate) fn attributes(parser: &mut Parser<'_>) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    while let Some(token) = parser.cursor.peek(0) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '>' => break,
            TokenTree::Punct(punct) if punct.as_char() == '/' && parser.cursor.is_punct(1, '>') => {
                break;
            }
            // The start tag was never ended: leave the rest to the content.
            TokenTree::Punct(punct) if punct.as_char() == '<' => break,
            TokenTree::Ident(ident) if ident == "if" && !parser.cursor.is_punct(1, '=') => {
                attributes.extend(conditional(parser));
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let group = group.clone();
                parser.cursor.next();
                attributes.push(braces(parser, &group));
            }
            _ if name::begins_attribute(&parser.cursor) => attributes.push(named(parser)),
            _ => stray(parser),
        }
    }
    attributes
}

/// `name`, `name=value`
fn named(parser: &mut Parser<'_>) -> Attribute {
    let name = name::attribute(&mut parser.cursor);
    if parser.cursor.eat_punct('=') {
        let value = value(parser, &name);
        return Attribute::Named { name, value };
    }
    // `<a href"/x">` and `<a href{x}>`: the `=` is missing.
    match parser.cursor.peek(0) {
        Some(TokenTree::Literal(literal)) => {
            let shown = literal.to_string();
            parser.errors.push(
                name.span,
                format!("missing `=` behind `{}`", name.text),
                format!("write `{}={shown}`", name.text),
            );
            let value = value(parser, &name);
            return Attribute::Named { name, value };
        }
        Some(TokenTree::Group(group))
            if group.delimiter() == Delimiter::Brace
                && !is_spread(group)
                && !parser.cursor.is_punct(1, '=') =>
        {
            parser.errors.push(
                name.span,
                format!("missing `=` behind `{}`", name.text),
                format!("write `{}={{{}}}`", name.text, group.stream()),
            );
            let value = value(parser, &name);
            return Attribute::Named { name, value };
        }
        _ => {}
    }
    Attribute::Named {
        name,
        value: Value::Bare,
    }
}

/// `{..attributes}` and `{name}=value`
fn braces(parser: &mut Parser<'_>, group: &Group) -> Attribute {
    let mut inner = Cursor::inside(group);
    if is_spread(group) {
        inner.next();
        inner.next();
        return Attribute::Spread(extent::rest(&mut inner, group.span_close()));
    }
    let rust = extent::rest(&mut inner, group.span_close());
    if parser.cursor.eat_punct('=') {
        let shown = Name {
            text: format!("{{{}}}", group.stream()),
            span: group.span_open(),
        };
        let value = value(parser, &shown);
        return Attribute::Computed { name: rust, value };
    }
    parser.errors.push(
        group.span_open(),
        "a value without a name",
        format!(
            "write `name={{{0}}}`, or `{{..{0}}}` to spread a list of attributes",
            group.stream()
        ),
    );
    Attribute::Spread(rust)
}

fn is_spread(group: &Group) -> bool {
    let cursor = Cursor::inside(group);
    cursor.is_punct(0, '.') && cursor.is_punct(1, '.')
}

/// `if condition { … } else { … }`
fn conditional(parser: &mut Parser<'_>) -> Option<Attribute> {
    let mut arms = Vec::new();
    let mut otherwise = None;
    loop {
        let span = parser.cursor.span();
        parser.cursor.next();
        let condition = extent::head(&mut parser.cursor);
        let Some(group) = extent::body(&mut parser.cursor) else {
            parser.errors.push(
                span,
                "`if` without a body",
                "write `if condition { name=\"value\" }`",
            );
            break;
        };
        arms.push((span, condition, inside(parser, &group)));
        if !parser.cursor.eat_ident("else") {
            break;
        }
        if !parser.cursor.is_ident(0, "if") {
            match extent::body(&mut parser.cursor) {
                Some(group) => otherwise = Some(inside(parser, &group)),
                None => parser.errors.push(
                    parser.cursor.last(),
                    "`else` without a body",
                    "write `else { name=\"value\" }`",
                ),
            }
            break;
        }
    }
    (!arms.is_empty()).then_some(Attribute::If(If { arms, otherwise }))
}

/// The attributes in the braces of an `if`.
fn inside(parser: &mut Parser<'_>, group: &Group) -> Vec<Attribute> {
    let cursor = std::mem::replace(&mut parser.cursor, Cursor::inside(group));
    let mut found = attributes(parser);
    while !parser.cursor.is_empty() {
        stray(parser);
        found.extend(attributes(parser));
    }
    parser.cursor = cursor;
    found
}

/// Tokens that begin no attribute: one error for the run of them.
fn stray(parser: &mut Parser<'_>) {
    let span = parser.cursor.span();
    let Some(token) = parser.cursor.next() else {
        return;
    };
    match token {
        TokenTree::Literal(literal) => {
            parser.errors.push(
                span,
                format!("`{literal}` in a tag has no name"),
                format!("write `name={literal}`, or `>` before text"),
            );
        }
        TokenTree::Punct(punct) if punct.as_char() == '=' => {
            parser.errors.push(
                span,
                "`=` without an attribute name",
                "write `name=\"value\"`",
            );
            if matches!(
                parser.cursor.peek(0),
                Some(TokenTree::Literal(_) | TokenTree::Group(_))
            ) {
                parser.cursor.next();
            }
        }
        TokenTree::Punct(punct) if punct.as_char() == ',' => {
            parser
                .errors
                .push(span, "attributes are separated by spaces", "remove the `,`");
        }
        TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | '+' | '?') => {
            // An expression that was meant to be the value: take what belongs to it.
            while matches!(parser.cursor.peek(0), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
                || parser.cursor.is_punct(0, '.')
                || matches!(parser.cursor.peek(0), Some(TokenTree::Ident(_)))
                    && !parser.cursor.is_punct(1, '=')
            {
                parser.cursor.next();
            }
            parser.errors.push(
                span,
                "an expression as a value stands in braces",
                "write `name={expression}`",
            );
        }
        other => parser.errors.push(
            span,
            format!("`{other}` begins no attribute"),
            "write `name`, `name=\"text\"` or `name={value}`",
        ),
    }
}
