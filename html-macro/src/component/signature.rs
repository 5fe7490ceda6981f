//! Reads the head of a function: attributes, visibility, name, generics, parameters, result.

use crate::error::Errors;
use crate::parse::Cursor;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// A function, taken apart.
#[derive(Debug)]
pub(crate) struct Signature {
    /// `#[…]`, each two tokens.
    pub(crate) attributes: Vec<TokenTree>,
    pub(crate) visibility: Vec<TokenTree>,
    pub(crate) waits: bool,
    pub(crate) name: Ident,
    pub(crate) generics: Vec<Generic>,
    pub(crate) parameters: Vec<Parameter>,
    /// Behind `->`.
    pub(crate) result: Vec<TokenTree>,
    /// Predicates behind `where`.
    pub(crate) predicates: Vec<Vec<TokenTree>>,
    pub(crate) body: Group,
}

/// `'a`, `T: Bound`, `const N: usize`
#[derive(Debug)]
pub(crate) struct Generic {
    /// As written, without a default.
    pub(crate) tokens: Vec<TokenTree>,
    /// `a` of `'a`, `T`, `N`.
    pub(crate) name: String,
    pub(crate) lifetime: bool,
}

/// `#[attribute] name: Type`
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) attributes: Vec<(Ident, Group)>,
    /// The pattern as written.
    pub(crate) pattern: Vec<TokenTree>,
    pub(crate) name: Ident,
    pub(crate) of: Vec<TokenTree>,
}

/// Reads a function; `None` with an error if it is none.
pub(crate) fn signature(input: TokenStream, errors: &mut Errors) -> Option<Signature> {
    let mut cursor = Cursor::new(input, Span::call_site());
    let attributes = attributes(&mut cursor);
    let mut visibility = Vec::new();
    if cursor.is_ident(0, "pub") {
        visibility.extend(cursor.next());
        if cursor.is_group(0, Delimiter::Parenthesis) {
            visibility.extend(cursor.next());
        }
    }
    let waits = cursor.eat_ident("async");
    if !cursor.eat_ident("fn") {
        errors.push(
            cursor.span(),
            "`#[component]` stands before a function",
            "write `#[component] fn Name(prop: Type) { html! { … } }`",
        );
        return None;
    }
    let Some(TokenTree::Ident(name)) = cursor.next() else {
        errors.push(
            cursor.last(),
            "this function has no name",
            "write `fn Name(…)`",
        );
        return None;
    };
    if !name
        .to_string()
        .starts_with(|c: char| c.is_ascii_uppercase())
    {
        let given = name.to_string();
        let capital = capitalized(&given);
        errors.push(
            name.span(),
            format!("the name of a component begins with a capital: `{given}` would be an element in markup"),
            format!("write `fn {capital}`, and `<{capital}>` to call it"),
        );
    }
    let generics = if cursor.is_punct(0, '<') {
        generics(&mut cursor)
    } else {
        Vec::new()
    };
    let Some(group) = cursor.eat_group(Delimiter::Parenthesis) else {
        errors.push(
            cursor.span(),
            "this function has no parameters",
            "write `fn Name() { … }`",
        );
        return None;
    };
    let parameters = parameters(&group, errors);
    let mut result = Vec::new();
    if cursor.is_punct(0, '-') && cursor.is_punct(1, '>') {
        cursor.next();
        cursor.next();
        while !cursor.is_empty()
            && !cursor.is_ident(0, "where")
            && !cursor.is_group(0, Delimiter::Brace)
        {
            result.extend(cursor.next());
        }
    }
    let mut predicates = Vec::new();
    if cursor.eat_ident("where") {
        let mut list = Vec::new();
        while !cursor.is_empty() && !cursor.is_group(0, Delimiter::Brace) {
            list.extend(cursor.next());
        }
        predicates = split(list);
    }
    let Some(body) = cursor.eat_group(Delimiter::Brace) else {
        errors.push(
            cursor.last(),
            "this function has no body",
            "write `{ html! { … } }`",
        );
        return None;
    };
    Some(Signature {
        attributes,
        visibility,
        waits,
        name,
        generics,
        parameters,
        result,
        predicates,
        body,
    })
}

fn capitalized(name: &str) -> String {
    name.split('_')
        .map(|word| {
            let mut characters = word.chars();
            characters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(characters)
                .collect::<String>()
        })
        .collect()
}

fn attributes(cursor: &mut Cursor) -> Vec<TokenTree> {
    let mut attributes = Vec::new();
    while cursor.is_punct(0, '#') && cursor.is_group(1, Delimiter::Bracket) {
        attributes.extend(cursor.next());
        attributes.extend(cursor.next());
    }
    attributes
}

/// `<'a, T: Bound, const N: usize>`
fn generics(cursor: &mut Cursor) -> Vec<Generic> {
    cursor.next();
    let mut list = Vec::new();
    let mut depth = 0_usize;
    while let Some(token) = cursor.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !arrow(&list) => {
                if depth == 0 {
                    break;
                }
                depth -= 1;
            }
            _ => {}
        }
        list.push(token);
    }
    split(list).into_iter().filter_map(generic).collect()
}

/// Whether the `>` that follows belongs to `->`.
fn arrow(before: &[TokenTree]) -> bool {
    matches!(before.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '-' && punct.spacing() == proc_macro2::Spacing::Joint)
}

fn generic(tokens: Vec<TokenTree>) -> Option<Generic> {
    let lifetime =
        matches!(tokens.first(), Some(TokenTree::Punct(punct)) if punct.as_char() == '\'');
    let constant = matches!(tokens.first(), Some(TokenTree::Ident(ident)) if ident == "const");
    let name = tokens.get(usize::from(lifetime || constant))?.to_string();
    Some(Generic {
        tokens,
        name,
        lifetime,
    })
}

/// Splits at commas that no angle brackets enclose.
pub(crate) fn split(tokens: Vec<TokenTree>) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let mut depth = 0_usize;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => depth += 1,
                '>' if !parts.last().is_some_and(|part| arrow(part)) => {
                    depth = depth.saturating_sub(1);
                }
                ',' if depth == 0 => {
                    parts.push(Vec::new());
                    continue;
                }
                _ => {}
            }
        }
        if let Some(part) = parts.last_mut() {
            part.push(token);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn parameters(group: &Group, errors: &mut Errors) -> Vec<Parameter> {
    split(group.stream().into_iter().collect())
        .into_iter()
        .filter_map(|tokens| parameter(tokens, errors))
        .collect()
}

fn parameter(tokens: Vec<TokenTree>, errors: &mut Errors) -> Option<Parameter> {
    let around = tokens.first().map_or_else(Span::call_site, TokenTree::span);
    let mut cursor = Cursor::new(tokens.into_iter().collect(), around);
    let mut attributes = Vec::new();
    while cursor.is_punct(0, '#') && cursor.is_group(1, Delimiter::Bracket) {
        cursor.next();
        let Some(group) = cursor.eat_group(Delimiter::Bracket) else {
            break;
        };
        if let Some(TokenTree::Ident(name)) = group.stream().into_iter().next() {
            attributes.push((name, group));
        }
    }
    let mut pattern = Vec::new();
    while !cursor.is_empty() && !cursor.is_punct(0, ':') {
        pattern.extend(cursor.next());
    }
    cursor.next();
    let of = cursor.take_rest();
    let name = match pattern.as_slice() {
        [TokenTree::Ident(name)] if name != "self" => name.clone(),
        [TokenTree::Ident(first), TokenTree::Ident(name)] if first == "mut" => name.clone(),
        _ => {
            errors.push(
                around,
                "a prop is a name with a type",
                "write `name: Type`; take it apart in the body",
            );
            return None;
        }
    };
    if of.is_empty() {
        errors.push(
            name.span(),
            format!("the prop `{name}` has no type"),
            format!("write `{name}: Type`"),
        );
        return None;
    }
    Some(Parameter {
        attributes,
        pattern,
        name,
        of,
    })
}
