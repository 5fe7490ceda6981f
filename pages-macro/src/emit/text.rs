//! Text with holes, as `format!` takes it: expressions in the holes become arguments behind the text.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::LitStr;

/// The arguments of `format!` for a literal: `"{book.title:>9} {n}"` is `"{0:>9} {n}", book.title`. Where it can't be read, it is
/// left to `format!` to say why.
pub(crate) fn format_arguments(literal: &LitStr) -> TokenStream {
    let span = literal.span();
    let (text, expressions) = match split(&literal.value()) {
        Some((text, expressions)) if !expressions.is_empty() => (text, expressions),
        _ => return quote_spanned!(span=> #literal),
    };
    let text = LitStr::new(&text, span);
    let expressions = expressions.into_iter().map(|tokens| placed(tokens, span));
    quote_spanned!(span=> #text #(, #expressions)*)
}

/// The text with numbers for the expressions in its holes, and these. Names stay where they are.
fn split(text: &str) -> Option<(String, Vec<TokenStream>)> {
    let (mut out, mut expressions, mut rest) = (String::new(), Vec::new(), text);
    while let Some(at) = rest.find(['{', '}']) {
        let (before, behind) = rest.split_at_checked(at)?;
        out.push_str(before);
        if let Some(escaped) = ["{{", "}}"].into_iter().find(|two| behind.starts_with(two)) {
            out.push_str(escaped);
            rest = behind.strip_prefix(escaped)?;
            continue;
        }
        let (hole, after) = behind.strip_prefix('{')?.split_once('}')?;
        let (expression, format) = hole.split_at_checked(end(hole))?;
        out.push('{');
        if expression.chars().all(|c| c.is_alphanumeric() || c == '_') {
            out.push_str(expression);
        } else {
            let tokens: TokenStream = expression.parse().ok()?;
            out.push_str(&expressions.len().to_string());
            expressions.push(tokens);
        }
        out.push_str(format);
        out.push('}');
        rest = after;
    }
    out.push_str(rest);
    Some((out, expressions))
}

/// Where the expression of a hole ends: at its first colon that is not a part of `::`.
fn end(hole: &str) -> usize {
    let colon = |at: usize| hole.as_bytes().get(at) == Some(&b':');
    (0..hole.len())
        .find(|&at| colon(at) && !colon(at + 1) && !at.checked_sub(1).is_some_and(colon))
        .unwrap_or(hole.len())
}

/// The tokens at the place of the literal, where the names of the page's arguments are known.
fn placed(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let mut inner = Group::new(group.delimiter(), placed(group.stream(), span));
                inner.set_span(span);
                return TokenTree::Group(inner);
            }
            token.set_span(span);
            token
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_stand_behind_the_text() {
        let arguments = |text| format_arguments(&LitStr::new(text, Span::call_site())).to_string();
        for (text, expected) in [
            ("{n:>3} {{a.b}}", "\"{n:>3} {{a.b}}\""),
            (
                "{a.b:>3}, {c.d()} {n}",
                "\"{0:>3}, {1} {n}\" , a . b , c . d ()",
            ),
            ("{a::B:?}", "\"{0:?}\" , a :: B"),
            ("{a.b", "\"{a.b\""),
            ("a }", "\"a }\""),
        ] {
            assert_eq!(arguments(text), expected, "{text}");
        }
    }
}
