//! What stands before the markup of a call: the crate's path and the sink.
//!
//! `[path]` comes first: the exported macros pass `$crate`, so that a renamed or re-exported crate is found.
//! Then either nothing (`html! { … }` without a sink: the one that the surrounding attribute brought into scope), or
//! `h,`, `async h,`, or `@ sink async [slots] (page) ?,` which `#[component]` and `#[page]` write into the calls of a body.

use super::{Cursor, Parser};
use crate::ast::Node;
use crate::error::Errors;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

/// A parsed call.
#[derive(Debug)]
pub(crate) struct Call {
    /// The path to the crate `html`.
    pub(crate) krate: Vec<TokenTree>,
    pub(crate) sink: Sink,
    /// Whether the code around may wait, as far as the head says so.
    pub(crate) waits: bool,
    /// Parameters of the surrounding component that hold children.
    pub(crate) slots: Vec<String>,
    /// The page around, to which a form without an action is sent.
    pub(crate) page: Option<Vec<TokenTree>>,
    /// Whether the components are layouts: a `?` behind one passes its error on if it is one that can fail.
    pub(crate) layouts: bool,
    pub(crate) nodes: Vec<Node>,
}

/// Where the markup goes.
#[derive(Debug)]
pub(crate) enum Sink {
    /// The sink that a surrounding attribute brought into scope.
    Surrounding(Ident),
    /// A variable.
    Variable(Ident),
    /// Any other place, such as `self.out`.
    Place(Vec<TokenTree>),
}

/// The name under which an attribute brings its sink into scope.
pub(crate) const SURROUNDING: &str = "__sink_of_the_component";

/// Parses a whole call. `takes_sink` is false for `fragment!`, which makes its own.
pub(crate) fn call(input: TokenStream, takes_sink: bool, errors: &mut Errors) -> Call {
    let mut cursor = Cursor::new(input, Span::call_site());
    let krate = match cursor.eat_group(Delimiter::Bracket) {
        Some(group) => group.stream().into_iter().collect(),
        None => default_path(Span::mixed_site()),
    };
    let mut call = Call {
        krate,
        // At the first token of the markup: that is where the compiler says that there is none.
        sink: Sink::Surrounding(Ident::new(
            SURROUNDING,
            Span::call_site().located_at(cursor.span()),
        )),
        waits: false,
        slots: Vec::new(),
        page: None,
        layouts: false,
        nodes: Vec::new(),
    };
    if takes_sink {
        sink(&mut cursor, &mut call);
    }
    call.nodes = Parser::new(cursor, errors).all();
    call
}

/// `::html`
pub(crate) fn default_path(span: Span) -> Vec<TokenTree> {
    let mut joint = proc_macro2::Punct::new(':', proc_macro2::Spacing::Joint);
    let mut alone = proc_macro2::Punct::new(':', proc_macro2::Spacing::Alone);
    joint.set_span(span);
    alone.set_span(span);
    vec![joint.into(), alone.into(), Ident::new("html", span).into()]
}

fn sink(cursor: &mut Cursor, call: &mut Call) {
    if cursor.eat_punct('@') {
        if let Some(TokenTree::Ident(ident)) = cursor.next() {
            call.sink = Sink::Surrounding(ident);
        }
        call.waits = cursor.eat_ident("async");
        if let Some(group) = cursor.eat_group(Delimiter::Bracket) {
            call.slots = group
                .stream()
                .into_iter()
                .map(|token| token.to_string())
                .collect();
        }
        if let Some(group) = cursor.eat_group(Delimiter::Parenthesis) {
            call.page = Some(group.stream().into_iter().collect());
        }
        call.layouts = cursor.eat_punct('?');
        cursor.eat_punct(',');
        return;
    }
    let marked = cursor.is_ident(0, "async");
    let Some(length) = sink_length(cursor, usize::from(marked)) else {
        return;
    };
    if marked {
        cursor.next();
        call.waits = true;
    }
    let mut tokens: Vec<TokenTree> = (0..length).filter_map(|_| cursor.next()).collect();
    cursor.eat_punct(',');
    call.sink = match (tokens.len(), tokens.pop()) {
        (1, Some(TokenTree::Ident(ident))) => Sink::Variable(ident),
        (_, last) => {
            tokens.extend(last);
            Sink::Place(tokens)
        }
    };
}

/// How many tokens from `start` on name a sink: a variable, a field, `&mut` of one; up to a comma or the end.
/// Markup never begins so, but for unquoted text, where a comma after the first word is taken for one.
fn sink_length(cursor: &Cursor, start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        match cursor.peek(at) {
            None => return (at > start).then_some(at - start),
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' => return (at > start).then_some(at - start),
                '.' | '&' | '*' => {}
                _ => return None,
            },
            Some(TokenTree::Ident(ident)) => {
                // Two words in a row are text, not a place.
                let joined = at > start
                    && matches!(cursor.peek(at - 1), Some(TokenTree::Ident(before)) if before != "mut");
                if joined || (ident == "mut" && at == start) {
                    return None;
                }
            }
            Some(TokenTree::Literal(literal)) => {
                let field = at > start
                    && cursor.is_punct(at - 1, '.')
                    && literal.to_string().bytes().all(|b| b.is_ascii_digit());
                if !field {
                    return None;
                }
            }
            Some(TokenTree::Group(group)) => {
                if group.delimiter() != Delimiter::Parenthesis
                    && group.delimiter() != Delimiter::None
                {
                    return None;
                }
            }
        }
        at += 1;
    }
}

/// Whether the input of a call names a sink of its own.
pub(crate) fn names_sink(input: TokenStream) -> bool {
    let cursor = Cursor::new(input, Span::call_site());
    cursor.is_punct(0, '@')
        || sink_length(&cursor, usize::from(cursor.is_ident(0, "async"))).is_some()
}
