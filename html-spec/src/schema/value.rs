//! What the value of an attribute of SVG or MathML may be.

use super::path::is_path;
use super::words::{
    is_alignments, is_aspect_ratio, is_color, is_identifier, is_language, is_length, is_name,
    is_padded_length, is_table_align, is_token, is_url,
};

/// One of the things that a value may be.
#[derive(Debug)]
pub(crate) enum Value {
    Any,
    /// One of the words, with white space around it or not.
    Words(&'static [&'static str]),
    /// One of the texts, as it is.
    Exactly(&'static [&'static str]),
    /// A list of values, separated by white space: at least so many, at most so many.
    List(&'static [Value], usize, Option<usize>),
    /// The data of a path.
    Path,
    AspectRatio,
    Length,
    PaddedLength,
    Color,
    TableAlign,
    Alignments,
    /// One character.
    Character,
    Integer,
    /// An integer that isn't negative.
    Count,
    Positive,
    Decimal,
    /// A name of XML without a colon.
    Name,
    Identifier,
    Token,
    Tokens,
    Language,
    Url,
}

impl Value {
    /// Whether a text is such a value.
    pub(crate) fn fits(&self, text: &str) -> bool {
        let inner = text.trim_matches([' ', '\t', '\n', '\r']);
        match self {
            Self::Any => true,
            Self::Words(words) => words.contains(&inner),
            Self::Exactly(texts) => texts.contains(&text),
            Self::List(items, least, most) => {
                let count = inner.split_ascii_whitespace().count();
                count >= *least
                    && most.is_none_or(|most| count <= most)
                    && inner
                        .split_ascii_whitespace()
                        .all(|word| items.iter().any(|item| item.fits(word)))
            }
            Self::Path => is_path(text),
            Self::AspectRatio => is_aspect_ratio(inner),
            Self::Length => is_length(inner),
            Self::PaddedLength => is_padded_length(inner),
            Self::Color => is_color(inner),
            Self::TableAlign => is_table_align(inner),
            Self::Alignments => is_alignments(inner),
            Self::Character => inner.chars().count() == 1,
            Self::Integer => is_digits(inner.strip_prefix(['-', '+']).unwrap_or(inner)),
            Self::Count => is_digits(inner.strip_prefix('+').unwrap_or(inner)),
            Self::Positive => {
                let digits = inner.strip_prefix('+').unwrap_or(inner);
                is_digits(digits) && digits.bytes().any(|byte| byte != b'0')
            }
            Self::Decimal => is_decimal(inner),
            Self::Name => is_name(inner),
            Self::Identifier => is_identifier(text),
            Self::Token => is_token(inner),
            Self::Tokens => !inner.is_empty() && inner.split_ascii_whitespace().all(is_token),
            Self::Language => is_language(inner),
            Self::Url => is_url(inner),
        }
    }

    /// What the value may be, in words.
    pub(crate) fn words(&self) -> &'static str {
        match self {
            Self::Any | Self::Words(_) | Self::Exactly(_) => "a word",
            Self::List(..) => "a list of values with spaces between them",
            Self::Path => {
                "path data: letters of commands with numbers behind them, such as `M0 0 L10 10`"
            }
            Self::AspectRatio => "an alignment, such as `xMidYMid meet`",
            Self::Length => "a length, such as `1.5em`",
            Self::PaddedLength => "a length or a change of one, such as `+0.5em` or `200%width`",
            Self::Color => "a colour, such as `#ff0000` or `red`",
            Self::TableAlign => "a place, such as `axis` or `top 2`",
            Self::Alignments => "lists of alignments in braces, such as `{left right}`",
            Self::Character => "one character",
            Self::Integer => "an integer, such as `-1`",
            Self::Count => "an integer without a sign, such as `0`",
            Self::Positive => "an integer greater than zero, such as `1`",
            Self::Decimal => "a number, such as `0.5`",
            Self::Name | Self::Identifier => {
                "a name that begins with a letter or `_`, without spaces"
            }
            Self::Token => "a word of letters, digits, `.`, `-`, `_` and `:`",
            Self::Tokens => "words of letters, digits, `.`, `-`, `_` and `:`",
            Self::Language => "a language, such as `en`",
            Self::Url => {
                "a URL: `%` has two digits behind it, `#` comes once, and a scheme has something behind it"
            }
        }
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number without an exponent.
fn is_decimal(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    match text.split_once('.') {
        Some((whole, part)) => {
            let fine = |text: &str| text.is_empty() || is_digits(text);
            text.len() > 1 && fine(whole) && fine(part)
        }
        None => is_digits(text),
    }
}
