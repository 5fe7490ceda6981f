//! Types of props, made fit for places where Rust wants every lifetime and type named.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenTree};

/// A type with all its lifetimes and types named.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// The type.
    pub(crate) tokens: Vec<TokenTree>,
    /// The lifetime that stands for all that were left out, without its apostrophe.
    pub(crate) lifetime: Option<String>,
    /// A name with its bounds for each `impl Bound`.
    pub(crate) types: Vec<(Ident, Vec<TokenTree>)>,
}

/// Names what `of` leaves out; `prefix` tells the names of one prop from those of another.
pub(crate) fn named(of: &[TokenTree], prefix: &str) -> Named {
    let mut named = Named::default();
    let tokens = rename(of, prefix, &mut named);
    named.tokens = tokens;
    named
}

fn rename(of: &[TokenTree], prefix: &str, named: &mut Named) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = of.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                out.push(token.clone());
                if !is_apostrophe(of.get(at)) {
                    lifetime(&mut out, prefix, named, punct.span());
                }
            }
            TokenTree::Punct(_)
                if is_apostrophe(Some(token))
                    && matches!(of.get(at), Some(TokenTree::Ident(name)) if name == "_") =>
            {
                at += 1;
                lifetime(&mut out, prefix, named, token.span());
            }
            TokenTree::Ident(ident) if ident == "impl" => {
                let end = at + bounds(of.get(at..).unwrap_or_default());
                let bound = rename(of.get(at..end).unwrap_or_default(), prefix, named);
                at = end;
                let name = Ident::new(
                    &format!("{prefix}{}", named.types.len()),
                    Span::mixed_site(),
                );
                named.types.push((name.clone(), bound));
                out.push(name.into());
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                let inner = rename(
                    &group.stream().into_iter().collect::<Vec<_>>(),
                    prefix,
                    named,
                );
                let mut new = Group::new(group.delimiter(), inner.into_iter().collect());
                new.set_span(group.span());
                out.push(new.into());
            }
            _ => out.push(token.clone()),
        }
    }
    out
}

/// How many tokens the bounds of an `impl` have: up to a comma or a closing angle bracket.
fn bounds(of: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in of.iter().enumerate() {
        if let TokenTree::Punct(punct) = token {
            let arrow = at > 0
                && matches!(of.get(at - 1), Some(TokenTree::Punct(before)) if before.as_char() == '-');
            match punct.as_char() {
                '<' => depth += 1,
                '>' if arrow => {}
                '>' | ',' if depth == 0 => return at,
                '>' => depth -= 1,
                _ => {}
            }
        }
    }
    of.len()
}

fn is_apostrophe(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '\'')
}

fn lifetime(out: &mut Vec<TokenTree>, prefix: &str, named: &mut Named, span: Span) {
    let name = named
        .lifetime
        .get_or_insert_with(|| prefix.to_ascii_lowercase());
    let mut apostrophe = Punct::new('\'', Spacing::Joint);
    apostrophe.set_span(span);
    out.push(apostrophe.into());
    out.push(Ident::new(name, span).into());
}

/// Whether the tokens mention this name.
pub(crate) fn mentions(tokens: &[TokenTree], name: &str) -> bool {
    crate::scan::mentions(tokens, name)
}

/// The last word of the path that a type begins with: `Option` of `std::option::Option<T>`.
pub(crate) fn head(of: &[TokenTree]) -> Option<String> {
    let mut last = None;
    for token in of {
        match token {
            TokenTree::Ident(ident) => last = Some(ident.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => break,
        }
    }
    last
}
