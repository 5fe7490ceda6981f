//! What a literal says about the first and the last value of a field: `min = 1`, `#[check(1..=9)]`.

use super::attribute::no_value;
use crate::error::Errors;
use crate::page::number;
use proc_macro2::{Ident, Spacing, Span, TokenStream, TokenTree};

/// The first or the last value that is allowed.
#[derive(Clone)]
pub(crate) struct Bound {
    /// As it stands in the source: a number, or a text that the field's type reads.
    pub(super) tokens: TokenStream,
    /// As it stands in the attribute of a control.
    pub(crate) text: String,
    /// It is to be read first.
    pub(super) is_text: bool,
    pub(super) span: Span,
    /// What the author says to those who pass it, if not the usual words.
    pub(super) said: Option<String>,
}

/// What a range of literals says.
#[derive(Default)]
pub(crate) struct Range {
    pub(crate) least: Option<Bound>,
    pub(crate) most: Option<Bound>,
}

/// The value of `min` and `max`.
pub(super) fn bound(name: &Ident, value: &[TokenTree], errors: &mut Errors) -> Option<Bound> {
    if value.is_empty() {
        no_value(name, errors);
        return None;
    }
    let bound = literal(value);
    if bound.is_none() {
        errors.push(
            value.first().map_or(name.span(), TokenTree::span),
            format!("`{name}` is a number or a text that is known when the program is built"),
            format!("write `{name} = 1` or `{name} = \"2026-01-01\"`; anything else stands in `#[check(…)]`"),
        );
    }
    bound
}

/// A range between literals, if it is one: what can be said to browsers, too.
pub(crate) fn range(tokens: &TokenStream) -> Option<Range> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let dots = tokens.windows(2).position(|pair| {
        matches!(pair, [TokenTree::Punct(first), TokenTree::Punct(second)]
            if first.as_char() == '.' && first.spacing() == Spacing::Joint && second.as_char() == '.')
    })?;
    let (first, rest) = tokens.split_at_checked(dots)?;
    let rest = rest.get(2..)?;
    let (is_closed, last) = match rest {
        [TokenTree::Punct(equals), last @ ..] if equals.as_char() == '=' => (true, last),
        last => (false, last),
    };
    let one = |tokens: &[TokenTree]| match tokens {
        [] => Some(None),
        tokens => literal(tokens).filter(|bound| !bound.is_text).map(Some),
    };
    let (least, mut most) = (one(first)?, one(last)?);
    if !is_closed && let Some(bound) = &mut most {
        // The one before is only known of whole numbers.
        let before = bound.text.parse::<i128>().ok()?.checked_sub(1)?;
        bound.text = before.to_string();
        bound.tokens = bound.text.parse().ok()?;
        bound.tokens = spanned(bound.tokens.clone(), bound.span);
    }
    Some(Range { least, most })
}

/// A number with or without its sign, or a text.
fn literal(tokens: &[TokenTree]) -> Option<Bound> {
    let (sign, token) = match tokens {
        [TokenTree::Punct(sign), token] if sign.as_char() == '-' => ("-", token),
        [token] => ("", token),
        _ => return None,
    };
    let TokenTree::Literal(literal) = token else {
        return None;
    };
    let span = literal.span();
    let shown = literal.to_string();
    let (text, is_text) = if shown.starts_with(|c: char| c.is_ascii_digit()) {
        (format!("{sign}{}", number(&shown)), false)
    } else {
        let text: syn::LitStr = syn::parse2(token.clone().into()).ok()?;
        (text.value(), true)
    };
    (!is_text || sign.is_empty()).then(|| Bound {
        tokens: tokens.iter().cloned().collect(),
        text,
        is_text,
        span,
        said: None,
    })
}

fn spanned(tokens: TokenStream, span: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut token| {
            token.set_span(span);
            token
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::range;

    fn texts(source: &str) -> Option<(Option<String>, Option<String>)> {
        let range = range(&source.parse().unwrap())?;
        Some((
            range.least.map(|bound| bound.text),
            range.most.map(|bound| bound.text),
        ))
    }

    #[test]
    fn ranges_of_literals_are_limits() {
        let said = |least: &str, most: &str| {
            let one = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Some((one(least), one(most)))
        };
        assert_eq!(texts("1..=9"), said("1", "9"));
        assert_eq!(texts("-5..10"), said("-5", "9"));
        assert_eq!(texts("1_000u32.."), said("1000", ""));
        assert_eq!(texts("..=0.5"), said("", "0.5"));
        assert_eq!(texts("0x10..=1."), said("16", "1"));
        assert_eq!(texts("-1.5..=-0.5"), said("-1.5", "-0.5"));
        for other in [
            "0.0..1.0",
            "FIRST..=9",
            "'a'..='z'",
            "\"a\"..\"b\"",
            "(1..=9)",
            "f(1)..2",
        ] {
            assert_eq!(texts(other), None, "{other}");
        }
    }
}
