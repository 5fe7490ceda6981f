//! Tells the `html!` calls in the body of a component which sink they write to.

use crate::parse::names_sink;
use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// What the calls in a body need to know.
#[derive(Debug)]
pub(crate) struct Surroundings {
    pub(crate) sink: Ident,
    pub(crate) waits: bool,
    /// The parameters that are slots.
    pub(crate) slots: Vec<Ident>,
    /// The page that this is the body of: a form without an action is sent there.
    pub(crate) page: Option<Ident>,
}

/// Puts `@ sink async [slots] (page),` in front of the markup of each `html! { … }` that names no sink of its own.
pub(crate) fn rewrite(body: &Group, surroundings: &Surroundings) -> Group {
    inside(body, surroundings).unwrap_or_else(|| body.clone())
}

/// The group with its calls rewritten, if it holds any.
fn inside(group: &Group, surroundings: &Surroundings) -> Option<Group> {
    let mut tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let mut changed = false;
    for at in 0..tokens.len() {
        let Some(TokenTree::Group(inner)) = tokens.get(at) else {
            continue;
        };
        let mut new = inside(inner, surroundings);
        if is_call(&tokens, at) {
            let stream = new.as_ref().unwrap_or(inner).stream();
            if !names_sink(stream.clone()) {
                new = Some(regroup(
                    inner,
                    prefix(surroundings).into_iter().chain(stream).collect(),
                ));
            }
        }
        if let (Some(new), Some(place)) = (new, tokens.get_mut(at)) {
            *place = new.into();
            changed = true;
        }
    }
    changed.then(|| regroup(group, tokens.into_iter().collect()))
}

fn regroup(group: &Group, stream: TokenStream) -> Group {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    new
}

/// Whether the group at `at` is that of `html!`.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2
        && matches!(tokens.get(at - 1), Some(TokenTree::Punct(punct)) if punct.as_char() == '!')
        && matches!(tokens.get(at - 2), Some(TokenTree::Ident(ident)) if ident == "html")
}

fn prefix(surroundings: &Surroundings) -> Vec<TokenTree> {
    let site = Span::mixed_site();
    let mut tokens: Vec<TokenTree> = vec![
        Punct::new('@', Spacing::Alone).into(),
        surroundings.sink.clone().into(),
    ];
    if surroundings.waits {
        tokens.push(Ident::new("async", site).into());
    }
    let slots: TokenStream = surroundings
        .slots
        .iter()
        .cloned()
        .map(TokenTree::from)
        .collect();
    tokens.push(Group::new(proc_macro2::Delimiter::Bracket, slots).into());
    if let Some(page) = &surroundings.page {
        let page = TokenStream::from(TokenTree::from(page.clone()));
        tokens.push(Group::new(proc_macro2::Delimiter::Parenthesis, page).into());
    }
    tokens.push(Punct::new(',', Spacing::Alone).into());
    tokens
}
