//! What stands around a page: the default document, layouts, or nothing.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// The layout of a page.
#[derive(Debug, Default)]
pub(crate) enum Layout {
    /// The plain document, unless the body brings one.
    #[default]
    Default,
    /// `none`
    None,
    /// Components, the outermost first.
    Components(Vec<Component>),
}

/// `Site` or `<Site section="x">`
#[derive(Debug)]
pub(crate) struct Component {
    /// The path of its name.
    name: TokenStream,
    /// What stands behind the name in its tag.
    attributes: TokenStream,
}

impl Layout {
    /// Reads what stands behind `layout =`.
    pub(crate) fn read(value: Vec<TokenTree>) -> Self {
        match &value[..] {
            [TokenTree::Ident(word)] if word == "none" => Self::None,
            [TokenTree::Group(list)] if list.delimiter() == Delimiter::Bracket => {
                Self::Components(list_of(list.stream()))
            }
            _ => Self::Components(vec![component(value)]),
        }
    }

    /// The markup: the components' tags around `body`. Those that fail pass their errors on.
    pub(crate) fn markup(components: &[Component], body: TokenStream) -> TokenStream {
        let site = Span::mixed_site();
        components.iter().rev().fold(body, |inner, component| {
            let Component { name, attributes } = component;
            quote_spanned!(site=> <#name #attributes> #inner </#name>?)
        })
    }

    /// The place where the page stands in the components, as a constant expression; `part` is the module of places.
    pub(crate) fn place(components: &[Component], part: &TokenStream) -> TokenStream {
        let site = Span::mixed_site();
        let around = quote_spanned!(site=> #part::Place::UNKNOWN);
        components.iter().fold(around, |around, component| {
            let name = &component.name;
            quote_spanned!(site=> #name::__place("children", #around.deeper()))
        })
    }

    /// All tokens that the user wrote in tags.
    pub(crate) fn attributes(&self) -> TokenStream {
        match self {
            Self::Components(components) => components
                .iter()
                .flat_map(|component| component.attributes.clone())
                .collect(),
            Self::Default | Self::None => TokenStream::new(),
        }
    }
}

/// `Site, <Section name="x">`: a comma between tags can't be part of a value, which stands in quotes or braces.
fn list_of(list: TokenStream) -> Vec<Component> {
    let tokens: Vec<TokenTree> = list.into_iter().collect();
    tokens
        .split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        .filter(|part| !part.is_empty())
        .map(|part| component(part.to_vec()))
        .collect()
}

fn component(mut tokens: Vec<TokenTree>) -> Component {
    let is = |token: Option<&TokenTree>, character: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character);
    if is(tokens.first(), '<') {
        tokens.remove(0);
        if is(tokens.last(), '>') {
            tokens.pop();
        }
        // A layout has children, so that its tag is no empty one, whichever way it is written.
        if is(tokens.last(), '/') {
            tokens.pop();
        }
    }
    let end = tokens
        .iter()
        .enumerate()
        .position(|(at, token)| !in_path(tokens.get(at.wrapping_sub(1)), token))
        .unwrap_or(tokens.len());
    let attributes = tokens.split_off(end).into_iter().collect();
    Component {
        name: tokens.into_iter().collect(),
        attributes,
    }
}

/// Whether a token goes on with the path that `before` is part of: two words in a row are a name and an attribute.
fn in_path(before: Option<&TokenTree>, token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(_) => !matches!(before, Some(TokenTree::Ident(_))),
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    }
}
