//! Start tags, closing tags and what to make of those that don't match.

use super::{Cursor, Parser, attribute, name};
use crate::ast::{Element, Name, Node};
use crate::form::Role;
use html_spec::element::{Namespace, TextKind};
use proc_macro2::TokenTree;

/// Whether a closing tag stands in front.
pub(crate) fn closes(cursor: &Cursor) -> bool {
    cursor.is_punct(0, '<') && cursor.is_punct(1, '/')
}

/// `<p …>…</p>`; the `<` is taken.
pub(crate) fn element(parser: &mut Parser<'_>) -> Node {
    let name = name::element(&mut parser.cursor);
    let foreign = parser.is_foreign();
    let attributes = attribute::attributes(parser);
    let start = start_tag_end(parser, &name);
    let void = is_void(&name.text, foreign);
    let mut element = Element {
        end: parser.cursor.last(),
        attributes,
        children: Vec::new(),
        role: Role::None,
        name,
    };
    let name = &element.name;
    match start {
        End::Unfinished => {}
        End::Empty => {
            if !void && !may_self_close(&name.text, foreign) {
                parser.errors.push(
                    name.span,
                    format!(
                        "`<{0}/>` closes nothing in HTML: browsers read it as `<{0}>`",
                        name.text
                    ),
                    format!("write `<{0}></{0}>`", name.text),
                );
            }
        }
        End::Open if void => {
            if closes(&parser.cursor)
                && matches!(parser.cursor.peek(2), Some(TokenTree::Ident(ident)) if *ident == name.text)
            {
                let close = close_tag(parser);
                parser.errors.push(
                    close.map_or(name.span, |close| close.span),
                    format!("`{}` is a void element: it has no closing tag", name.text),
                    format!("leave out `</{}>`", name.text),
                );
            }
        }
        End::Open => {
            let inner = inner_foreign(&name.text, foreign);
            let name = name.clone();
            element.children = children(parser, &name, inner);
            element.end = parser.cursor.last();
        }
    }
    Node::Element(element)
}

/// `<>…</>`; nothing is taken.
pub(crate) fn fragment(parser: &mut Parser<'_>) -> Node {
    let span = parser.cursor.span();
    parser.cursor.next();
    parser.cursor.next();
    let foreign = parser.is_foreign();
    let nodes = children(
        parser,
        &Name {
            text: String::new(),
            span,
        },
        foreign,
    );
    Node::Fragment(nodes)
}

/// Reads children up to the closing tag of `name` and takes it.
pub(crate) fn children(parser: &mut Parser<'_>, name: &Name, foreign: bool) -> Vec<Node> {
    let mut nodes = Vec::new();
    parser.open.push((name.text.clone(), foreign));
    loop {
        parser.nodes(&mut nodes);
        if close(parser, name) {
            break;
        }
    }
    parser.open.pop();
    nodes
}

/// Deals with what ends the children of `name`; false if they go on.
fn close(parser: &mut Parser<'_>, name: &Name) -> bool {
    if parser.cursor.is_empty() {
        let shown = if name.text.is_empty() {
            "`<>`".to_owned()
        } else {
            format!("`<{}>`", name.text)
        };
        parser.errors.push(
            name.span,
            format!("{shown} is never closed"),
            format!("write `</{}>` where it ends", name.text),
        );
        return true;
    }
    // Look before taking: the closing tag may belong to an element further out.
    let (found, _) = peek_close(parser);
    if found.is_empty() || found == name.text {
        close_tag(parser);
        return true;
    }
    let outer = parser
        .open
        .iter()
        .rev()
        .skip(1)
        .any(|(open, _)| *open == found);
    if outer {
        parser.errors.push(
            name.span,
            format!(
                "`<{}>` is never closed: `</{found}>` comes first",
                name.text
            ),
            format!("write `</{}>` before `</{found}>`", name.text),
        );
        return true;
    }
    let taken = close_tag(parser);
    let span = taken.map_or(name.span, |close| close.span);
    if is_void(&found, parser.is_foreign()) {
        parser.errors.push(
            span,
            format!("`{found}` is a void element: it has no closing tag"),
            format!("leave out `</{found}>`"),
        );
        return false;
    }
    let opened = if name.text.is_empty() {
        "<>".to_owned()
    } else {
        format!("<{}>", name.text)
    };
    parser.errors.push(
        span,
        format!("mismatched closing tag: `{opened}` is open, `</{found}>` closes it"),
        format!("write `</{}>` or `</>`", name.text),
    );
    true
}

impl Parser<'_> {
    /// A closing tag at the outermost level of a run.
    pub(crate) fn stray_close(&mut self) {
        let Some(close) = close_tag(self) else { return };
        let shown = format!("</{}>", close.text);
        if self.outside.contains(&close.text) || (close.text.is_empty() && !self.outside.is_empty())
        {
            self.errors.push(
                close.span,
                format!("`{shown}` can't close a tag that was opened outside these braces"),
                "open and close an element on the same side of the braces",
            );
        } else if is_void(&close.text, self.is_foreign()) {
            self.errors.push(
                close.span,
                format!("`{}` is a void element: it has no closing tag", close.text),
                format!("leave out `{shown}`"),
            );
        } else {
            self.errors.push(
                close.span,
                format!("`{shown}` closes nothing: no such tag is open"),
                "remove it, or open the tag before",
            );
        }
    }
}

/// The name that the closing tag in front has, and the number of its tokens up to `>`.
fn peek_close(parser: &Parser<'_>) -> (String, usize) {
    let mut text = String::new();
    let mut at = 2;
    while let Some(token) = parser.cursor.peek(at) {
        match token {
            TokenTree::Ident(ident) => text.push_str(&ident.to_string()),
            TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), '-' | ':' | '.') => {
                text.push(punct.as_char());
            }
            _ => break,
        }
        at += 1;
    }
    (text, at)
}

/// Takes `</name>`.
pub(crate) fn close_tag(parser: &mut Parser<'_>) -> Option<Name> {
    if !closes(&parser.cursor) {
        parser.cursor.next();
        return None;
    }
    let (text, length) = peek_close(parser);
    parser.cursor.next();
    let mut span = parser.cursor.span();
    parser.cursor.next();
    for at in 2..length {
        if at == 2 {
            span = parser.cursor.span();
        }
        parser.cursor.next();
    }
    if !parser.cursor.eat_punct('>') {
        parser.errors.push(
            span,
            format!("unfinished closing tag `</{text}`"),
            format!("write `</{text}>`"),
        );
    }
    Some(Name { text, span })
}

#[derive(Debug, PartialEq)]
pub(crate) enum End {
    /// `>`
    Open,
    /// `/>`
    Empty,
    /// Nothing: an error is there.
    Unfinished,
}

/// Takes what ends a start tag.
pub(crate) fn start_tag_end(parser: &mut Parser<'_>, name: &Name) -> End {
    if parser.cursor.eat_punct('>') {
        return End::Open;
    }
    if parser.cursor.is_punct(0, '/') {
        parser.cursor.next();
        if parser.cursor.eat_punct('>') {
            return End::Empty;
        }
    }
    parser.errors.push(
        name.span,
        format!("unfinished tag `<{}`", name.text),
        "end it with `>`",
    );
    End::Unfinished
}

/// Whether `name` is a void element of HTML.
fn is_void(name: &str, foreign: bool) -> bool {
    !foreign
        && html_spec::element::element(Namespace::Html, name)
            .is_some_and(|element| element.text == TextKind::Void)
}

/// Whether `<name/>` means an empty element: in SVG and MathML.
fn may_self_close(name: &str, foreign: bool) -> bool {
    foreign
        || matches!(name, "svg" | "math")
        || (html_spec::element::element(Namespace::Html, name).is_none()
            && (html_spec::element::element(Namespace::Svg, name).is_some()
                || html_spec::element::element(Namespace::MathMl, name).is_some()))
}

/// Whether the children of `name` are SVG or MathML, given whether it is.
fn inner_foreign(name: &str, foreign: bool) -> bool {
    match name {
        "svg" | "math" => true,
        "foreignObject" => false,
        // The text containers of MathML hold phrasing content of HTML; `annotation-xml` may hold either.
        "mi" | "mo" | "mn" | "ms" | "mtext" | "annotation-xml" | "desc" | "title" if foreign => {
            false
        }
        _ => foreign,
    }
}
