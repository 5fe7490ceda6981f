//! Quoted text: splits it into what is static and the holes `{expr:spec}`.

use super::literal::{self, Content};
use crate::ast::{Part, Rust, Text};
use crate::error::Errors;
use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};

/// Reads a literal as a text, `None` where it is none.
pub(crate) fn text(literal: &Literal, errors: &mut Errors) -> Option<Text> {
    let span = literal.span();
    let parts = match literal::content(literal) {
        Content::Text(text) => holes(&text, span, errors),
        Content::Raw(text) | Content::Number(text) => vec![Part::Static(text)],
        Content::Other => return None,
    };
    Some(Text { parts, span })
}

/// `{{` and `}}` are braces, `{expr}` and `{expr:spec}` are holes.
fn holes(text: &str, span: Span, errors: &mut Errors) -> Vec<Part> {
    if !text.contains(['{', '}']) {
        return vec![Part::Static(text.to_owned())];
    }
    let mut parts = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        plain.push_str(rest.get(..at).unwrap_or_default());
        let here = rest.get(at..).unwrap_or_default();
        if here.starts_with("{{") || here.starts_with("}}") {
            plain.push_str(here.get(..1).unwrap_or_default());
            rest = here.get(2..).unwrap_or_default();
        } else if here.starts_with('}') {
            errors.push(
                span,
                "unmatched `}` in quoted text",
                "write `}}` for a brace, or use a raw string: `r\"…\"` has no holes",
            );
            rest = here.get(1..).unwrap_or_default();
        } else {
            let inner = here.get(1..).unwrap_or_default();
            let Some(end) = end_of_hole(inner) else {
                errors.push(
                    span,
                    "unmatched `{` in quoted text",
                    "write `{{` for a brace, or use a raw string: `r\"…\"` has no holes",
                );
                rest = "";
                break;
            };
            if !plain.is_empty() {
                parts.push(Part::Static(std::mem::take(&mut plain)));
            }
            parts.extend(hole(inner.get(..end).unwrap_or_default(), span, errors));
            rest = inner.get(end + 1..).unwrap_or_default();
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        parts.push(Part::Static(plain));
    }
    parts
}

/// Where the hole that `inner` begins with ends: its `}`, past strings, characters and nested braces.
fn end_of_hole(inner: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut characters = inner.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if quoted => {
                characters.next();
            }
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted && depth == 0 => return Some(at),
            '}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    None
}

fn hole(source: &str, span: Span, errors: &mut Errors) -> Option<Part> {
    let (expression, spec) = split_spec(source);
    if expression.trim().is_empty() {
        errors.push(
            span,
            "empty hole `{}` in quoted text",
            "name a value, as in `{name}`, or write `{{}}` for braces",
        );
        return None;
    }
    if let Ok(stream) = expression.parse::<TokenStream>() {
        let tokens = respan(stream, span);
        Some(Part::Hole {
            value: Rust::new(tokens, span),
            spec: spec.map(str::to_owned),
        })
    } else {
        errors.push(
            span,
            format!("`{{{source}}}` in quoted text is not a Rust expression"),
            "write `{{` for a brace",
        );
        None
    }
}

/// `expr:spec`: at the first single colon outside brackets and strings.
fn split_spec(source: &str) -> (&str, Option<&str>) {
    let bytes = source.as_bytes();
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if quoted => at += 1,
            b'"' => quoted = !quoted,
            b'(' | b'[' | b'{' if !quoted => depth += 1,
            b')' | b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            b':' if !quoted && depth == 0 => {
                if bytes.get(at + 1) == Some(&b':') {
                    at += 1;
                } else {
                    return (source.get(..at).unwrap_or_default(), source.get(at + 1..));
                }
            }
            _ => {}
        }
        at += 1;
    }
    (source, None)
}

/// Tokens of a hole have no place of their own: they stand where the text stands.
fn respan(stream: TokenStream, span: Span) -> Vec<TokenTree> {
    stream
        .into_iter()
        .map(|mut tree| {
            if let TokenTree::Group(group) = &tree {
                let mut new = Group::new(
                    group.delimiter(),
                    respan(group.stream(), span).into_iter().collect(),
                );
                new.set_span(span);
                return new.into();
            }
            tree.set_span(span);
            tree
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::ast::Part;
    use crate::error::Errors;
    use proc_macro2::{Literal, TokenStream};

    fn check(source: &str, expected: &str, mistakes: usize) {
        let mut errors = Errors::default();
        let text = text(&Literal::string(source), &mut errors).unwrap();
        let shown: Vec<String> = text
            .parts
            .into_iter()
            .map(|part| match part {
                Part::Static(text) => format!("{text:?}"),
                Part::Hole { value, spec } => {
                    let tokens: TokenStream = value.tokens.into_iter().collect();
                    format!("{tokens}|{}", spec.unwrap_or_default())
                }
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{source}");
        assert_eq!(errors.list().len(), mistakes, "{source}");
    }

    #[test]
    fn holes_are_found() {
        check(
            "Hello {name}, {price:.2} €",
            r#""Hello " name| ", " price|.2 " €""#,
            0,
        );
        check("{{}} }} {{", r#""{} } {""#, 0);
        check("{f(\"}\")}", r#"f ("}")|"#, 0);
        check("{Type::<u8>::new()}", "Type ::< u8 >:: new ()|", 0);
        check("{x:>8}", "x|>8", 0);
        check("{ S { a: 1 }.a }", "S { a : 1 } . a|", 0);
    }

    #[test]
    fn mistakes_lose_nothing_else() {
        check("a } b {x}", r#""a  b " x|"#, 1);
        check("a {x", r#""a ""#, 1);
        check("a {} b", r#""a " " b""#, 1);
    }
}
