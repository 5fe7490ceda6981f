//! Nodes: what may stand in content, told apart by their first token.

use super::{Cursor, component, control, extent, name, tag, text, unquoted};
use crate::ast::{Comment, Node, Part, Splice};
use crate::error::Errors;
use proc_macro2::{Delimiter, Group, Spacing, Span, TokenTree};

/// Reads nodes from one run of tokens.
#[derive(Debug)]
pub(crate) struct Parser<'e> {
    pub(crate) cursor: Cursor,
    pub(crate) errors: &'e mut Errors,
    /// Elements that are open in this run, outermost first: their names, and whether they hold SVG or MathML.
    pub(crate) open: Vec<(String, bool)>,
    /// Elements open around the braces that this run stands in: they can't be closed here.
    pub(crate) outside: Vec<String>,
    /// Whether SVG or MathML surrounds the run.
    pub(crate) foreign: bool,
    /// Whether the nodes are the direct children of a component, where slots may stand.
    pub(crate) slots: Option<Vec<crate::ast::Slot>>,
}

impl<'e> Parser<'e> {
    pub(crate) fn new(cursor: Cursor, errors: &'e mut Errors) -> Self {
        Self {
            cursor,
            errors,
            open: Vec::new(),
            outside: Vec::new(),
            foreign: false,
            slots: None,
        }
    }

    /// Reads the body of a control structure: the same markup, in braces.
    pub(crate) fn body(&mut self, group: &Group) -> Vec<Node> {
        self.inside(group).all()
    }

    /// A parser for what stands in braces here.
    pub(crate) fn inside(&mut self, group: &Group) -> Parser<'_> {
        let mut outside = self.outside.clone();
        outside.extend(self.open.iter().map(|(name, _)| name.clone()));
        let foreign = self.is_foreign();
        Parser {
            cursor: Cursor::inside(group),
            errors: &mut *self.errors,
            open: Vec::new(),
            outside,
            foreign,
            slots: None,
        }
    }

    /// Whether what stands here is SVG or MathML.
    pub(crate) fn is_foreign(&self) -> bool {
        self.open
            .last()
            .map_or(self.foreign, |(_, foreign)| *foreign)
    }

    /// Reads the whole run.
    pub(crate) fn all(mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        loop {
            self.nodes(&mut nodes);
            if self.cursor.is_empty() {
                return nodes;
            }
            self.stray_close();
        }
    }

    /// Reads nodes up to a closing tag or the end of the run.
    pub(crate) fn nodes(&mut self, nodes: &mut Vec<Node>) {
        while !self.cursor.is_empty() && !tag::closes(&self.cursor) {
            if let Some(node) = self.node() {
                nodes.push(node);
            }
        }
    }

    /// Reads one node; `None` where nothing of it is left but errors. Always takes at least one token.
    pub(crate) fn node(&mut self) -> Option<Node> {
        match self.cursor.peek(0)? {
            TokenTree::Literal(literal) => {
                let literal = literal.clone();
                let number = literal
                    .to_string()
                    .starts_with(|c: char| c.is_ascii_digit());
                let read = if number {
                    None
                } else {
                    text::text(&literal, self.errors)
                };
                if read.is_none() {
                    return self.unquoted();
                }
                self.cursor.next();
                read.map(Node::Text)
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let group = group.clone();
                self.cursor.next();
                Some(Node::Splice(splice(&group)))
            }
            // What a `macro_rules!` variable such as `$text:expr` was bound to comes in invisible delimiters.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let group = group.clone();
                self.cursor.next();
                let mut inner = group.stream().into_iter();
                match (inner.next(), inner.next()) {
                    (Some(TokenTree::Literal(literal)), None) => {
                        text::text(&literal, self.errors).map(Node::Text)
                    }
                    _ => Some(Node::Splice(splice(&group))),
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => self.angle(),
            TokenTree::Punct(punct) if punct.as_char() == ';' => {
                // After `let … ;` and jumps a further `;` is as harmless as it is in Rust.
                self.cursor.next();
                None
            }
            TokenTree::Punct(punct)
                if punct.as_char() == '\'' && punct.spacing() == Spacing::Joint =>
            {
                control::labelled(self)
            }
            TokenTree::Ident(_) => match control::keyword(self) {
                Ok(node) => node,
                Err(control::NotAKeyword) => self.unquoted(),
            },
            _ => self.unquoted(),
        }
    }

    /// What begins with `<`.
    fn angle(&mut self) -> Option<Node> {
        if self.cursor.is_punct(1, '!') {
            return self.declaration();
        }
        if self.cursor.is_punct(1, '>') {
            return Some(tag::fragment(self));
        }
        if self.cursor.is_punct(1, ':') && matches!(self.cursor.peek(2), Some(TokenTree::Ident(_)))
        {
            return component::slot(self);
        }
        if matches!(self.cursor.peek(1), Some(TokenTree::Ident(_))) {
            self.cursor.next();
            if name::is_component(&self.cursor) {
                return Some(component::component(self));
            }
            return Some(tag::element(self));
        }
        let span = self.cursor.span();
        self.cursor.next();
        self.errors.push(
            span,
            "`<` begins a tag, but no name follows",
            "in text, quote it: `\"<\"`",
        );
        None
    }

    /// `<!DOCTYPE html>` and `<!-- "text" -->`.
    fn declaration(&mut self) -> Option<Node> {
        let span = self.cursor.span();
        self.cursor.next();
        self.cursor.next();
        if self.cursor.is_punct(0, '-') && self.cursor.is_punct(1, '-') {
            self.cursor.next();
            self.cursor.next();
            return Some(Node::Comment(self.comment(span)));
        }
        let name = self
            .cursor
            .peek(0)
            .map(TokenTree::to_string)
            .unwrap_or_default();
        let what = extent::until(&mut self.cursor, |cursor| cursor.is_punct(0, '>'));
        self.cursor.eat_punct('>');
        let words: Vec<String> = what
            .tokens
            .iter()
            .map(|token| token.to_string().to_ascii_lowercase())
            .collect();
        if words != ["doctype", "html"] {
            let help = if name.eq_ignore_ascii_case("doctype") {
                "HTML has one doctype: `<!DOCTYPE html>`"
            } else {
                "write `<!DOCTYPE html>`, or `<!-- \"text\" -->` for a comment"
            };
            self.errors
                .push(what.span, "not a doctype that HTML knows", help);
            return None;
        }
        Some(Node::Doctype(span))
    }

    /// Behind `<!--`.
    fn comment(&mut self, span: Span) -> Comment {
        let mut parts = Vec::new();
        loop {
            match self.cursor.peek(0) {
                None => {
                    self.errors
                        .push(span, "this comment has no end", "write `<!-- \"text\" -->`");
                    break;
                }
                Some(TokenTree::Punct(_))
                    if self.cursor.is_punct(0, '-') && self.cursor.is_punct(1, '-') =>
                {
                    self.cursor.next();
                    self.cursor.next();
                    self.cursor.eat_punct('>');
                    break;
                }
                Some(TokenTree::Literal(literal)) => {
                    let literal = literal.clone();
                    self.cursor.next();
                    match text::text(&literal, self.errors) {
                        Some(text) => parts.extend(text.parts),
                        None => self.errors.push(
                            literal.span(),
                            "not a text",
                            "quote the text of a comment: `<!-- \"text\" -->`",
                        ),
                    }
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    let value = extent::rest(&mut Cursor::inside(group), group.span_close());
                    self.cursor.next();
                    parts.push(Part::Hole { value, spec: None });
                }
                Some(_) => {
                    let words = extent::until(&mut self.cursor, |cursor| {
                        (cursor.is_punct(0, '-') && cursor.is_punct(1, '-'))
                            || matches!(cursor.peek(0), Some(TokenTree::Literal(literal)) if literal.to_string().starts_with(['"', 'r']))
                    });
                    let quoted = unquoted::quoted(&words.tokens);
                    let first = words.tokens.first().map_or(words.span, TokenTree::span);
                    self.errors.push(
                        first,
                        "unquoted text in a comment",
                        format!("write `<!-- {quoted} -->`"),
                    );
                }
            }
        }
        Comment { parts, span }
    }
}

/// The contents of `{…}`.
pub(crate) fn splice(group: &Group) -> Splice {
    let mut cursor = Cursor::inside(group);
    let rust = extent::rest(&mut cursor, group.span_close());
    let is_semicolon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    let statements = rust.tokens.last().is_some_and(is_semicolon);
    Splice {
        rust,
        statements,
        span: group.span(),
    }
}
