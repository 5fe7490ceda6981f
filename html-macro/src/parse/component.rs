//! Calls of components: `<Card title="x">…</Card>?`, and their slots `<:footer>…</:footer>`.

use super::tag::{self, End};
use super::{Parser, attribute, name};
use crate::ast::{Component, Name, Node, Slot};
use proc_macro2::TokenTree;

/// A component; the `<` is taken.
pub(crate) fn component(parser: &mut Parser<'_>) -> Node {
    let (name, path) = name::path(&mut parser.cursor);
    let attributes = attribute::attributes(parser);
    let start = tag::start_tag_end(parser, &name);
    let mut component = Component {
        path,
        attributes,
        children: Vec::new(),
        slots: Vec::new(),
        end: parser.cursor.last(),
        waits: false,
        question: None,
        name,
    };
    if start == End::Open {
        let around = parser.slots.replace(Vec::new());
        let foreign = parser.is_foreign();
        component.children = tag::children(parser, &component.name.clone(), foreign);
        component.slots = std::mem::replace(&mut parser.slots, around).unwrap_or_default();
        component.end = parser.cursor.last();
    }
    if parser.cursor.is_punct(0, '.') && parser.cursor.is_ident(1, "await") {
        parser.cursor.next();
        parser.cursor.next();
        component.waits = true;
    }
    if parser.cursor.is_punct(0, '?') {
        component.question = Some(parser.cursor.span());
        parser.cursor.next();
    }
    Node::Component(component)
}

/// `<:name>…</:name>`; nothing is taken. It goes to the component around it, not into its children.
pub(crate) fn slot(parser: &mut Parser<'_>) -> Option<Node> {
    parser.cursor.next();
    parser.cursor.next();
    let span = parser.cursor.span();
    let word = parser
        .cursor
        .next()
        .map(|token| token.to_string())
        .unwrap_or_default();
    let name = Name {
        text: format!(":{word}"),
        span,
    };
    if tag::start_tag_end(parser, &name) == End::Unfinished {
        skip_to_end(parser);
    }
    let around = parser.slots.take();
    let foreign = parser.is_foreign();
    let children = tag::children(parser, &name, foreign);
    parser.slots = around;
    if let Some(slots) = &mut parser.slots {
        slots.push(Slot {
            name: Name { text: word, span },
            children,
        });
        return None;
    }
    parser.errors.push(
        span,
        format!("the slot `<:{word}>` stands in no component"),
        format!(
            "write it directly between the tags of a component: `<Card><:{word}>…</:{word}></Card>`"
        ),
    );
    Some(Node::Fragment(children))
}

/// Skips what a slot's tag can't hold.
fn skip_to_end(parser: &mut Parser<'_>) {
    while let Some(token) = parser.cursor.peek(0) {
        let ends = matches!(token, TokenTree::Punct(punct) if matches!(punct.as_char(), '>' | '<'));
        if ends {
            parser.cursor.eat_punct('>');
            return;
        }
        parser.cursor.next();
    }
}
