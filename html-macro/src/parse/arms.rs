//! The arms of a `match`: a pattern, and what it shows.

use super::node::splice;
use super::{Cursor, Parser, extent};
use crate::ast::{Node, Rust};
use crate::scan;
use proc_macro2::{Delimiter, Group, TokenTree};

/// `pattern if guard => node, …`
pub(crate) fn arms(parser: &mut Parser<'_>, group: &Group) -> Vec<(Rust, Vec<Node>)> {
    let mut inner = parser.inside(group);
    let mut arms = Vec::new();
    while !inner.cursor.is_empty() {
        let pattern = extent::until(&mut inner.cursor, extent::arrow);
        if inner.cursor.is_empty() {
            inner.errors.push(
                pattern.span,
                "a pattern without `=>`",
                "write `pattern => <p>…</p>,` or `pattern => { … }`",
            );
            arms.push((pattern, Vec::new()));
            break;
        }
        inner.cursor.next();
        inner.cursor.next();
        let mut nodes = Vec::new();
        if inner.cursor.is_group(0, Delimiter::Brace) {
            if let Some(group) = inner.cursor.eat_group(Delimiter::Brace) {
                // `n => {n}` prints a value, as `{n}` does everywhere; what begins like markup is a body.
                if is_value(&group) {
                    nodes.push(Node::Splice(splice(&group)));
                } else {
                    nodes = inner.body(&group);
                }
            }
        } else {
            arm(&mut inner, &mut nodes);
        }
        inner.cursor.eat_punct(',');
        arms.push((pattern, nodes));
    }
    arms
}

/// Whether the braces of an arm hold a value and not markup: `n => {n + 1}`.
fn is_value(group: &Group) -> bool {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let begins = match tokens.first() {
        Some(TokenTree::Ident(word)) => !KEYWORDS.iter().any(|keyword| word == keyword),
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '&' | '*' | '-'),
        _ => false,
    };
    begins && !scan::is_text(&tokens)
}

/// The words that begin markup.
const KEYWORDS: [&str; 9] = [
    "if", "for", "match", "let", "while", "loop", "break", "continue", "return",
];

/// An arm without braces: one node, up to the comma.
fn arm(inner: &mut Parser<'_>, nodes: &mut Vec<Node>) {
    if inner.cursor.is_punct(0, ',') || inner.cursor.is_empty() {
        let span = inner.cursor.last();
        inner.errors.push(
            span,
            "nothing behind `=>`",
            "write `{}` for an arm that shows nothing",
        );
        return;
    }
    nodes.extend(inner.node());
    let mut several = false;
    while !inner.cursor.is_empty() && !inner.cursor.is_punct(0, ',') && !next_arm(&inner.cursor) {
        if !several {
            let span = inner.cursor.span();
            inner.errors.push(
                span,
                "an arm without braces shows one node",
                "put several into braces: `pattern => { … }`",
            );
            several = true;
        }
        nodes.extend(inner.node());
    }
}

/// Whether a pattern begins here: `=>` comes before the next comma. An arm that ends with `}` or a tag needs no comma.
fn next_arm(cursor: &Cursor) -> bool {
    let mut at = 0;
    while let Some(token) = cursor.peek(at) {
        if let TokenTree::Punct(punct) = token {
            if punct.as_char() == '=' && cursor.is_punct(at + 1, '>') {
                return true;
            }
            if matches!(punct.as_char(), ',' | '<') {
                return false;
            }
        }
        at += 1;
    }
    false
}
