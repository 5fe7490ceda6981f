//! Words, numbers with units, functions.

use super::declarations::split;
use crate::datatype::words::is_space;
use alloc::vec::Vec;

/// One part of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    Word(&'a str),
    /// A number without a unit.
    Number(&'a str),
    /// A number and its unit.
    Measure(&'a str, &'a str),
    /// A name and what stands in its parentheses.
    Function(&'a str),
    /// A text in quotes, a sign, a colour.
    Other(&'a str),
}

/// The parts of a value, with white space between them.
pub(super) fn parts(value: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = value.trim_matches(is_space);
    while !rest.is_empty() {
        // What stands in parentheses is one part, whatever white space it holds.
        let end = [' ', '\t', '\n', '\r', '\u{c}']
            .into_iter()
            .filter_map(|space| split(rest, space).ok())
            .map(|(before, _)| before.len())
            .min()
            .unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        parts.push(read(part));
        rest = after.trim_start_matches(is_space);
    }
    parts
}

fn read(part: &str) -> Part<'_> {
    if let Some((name, _)) = part.split_once('(') {
        return Part::Function(name);
    }
    if part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && !part
            .trim_start_matches('-')
            .starts_with(|c: char| c.is_ascii_digit())
    {
        return Part::Word(part);
    }
    let end = number(part);
    match part.split_at_checked(end) {
        Some((number, "")) if end > 0 => Part::Number(number),
        Some((number, unit))
            if end > 0
                && unit
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'%') =>
        {
            Part::Measure(number, unit)
        }
        _ => Part::Other(part),
    }
}

/// How long the number at the start is.
fn number(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let sign = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let whole = digits(sign);
    let mut end = sign + whole;
    let part = if bytes.get(end) == Some(&b'.') {
        digits(end + 1)
    } else {
        0
    };
    if part > 0 {
        end += part + 1;
    }
    if whole + part == 0 {
        return 0;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        match digits(end + 1 + sign) {
            0 => {}
            exponent => end += 1 + sign + exponent,
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn parts_are_told_apart() {
        assert_eq!(
            parts("1px  -0.5 auto calc(1px + 2px) #fff 'a b' 50%"),
            [
                Part::Measure("1", "px"),
                Part::Number("-0.5"),
                Part::Word("auto"),
                Part::Function("calc"),
                Part::Other("#fff"),
                Part::Other("'a b'"),
                Part::Measure("50", "%"),
            ]
        );
        assert_eq!(
            parts("1e3px 2em -webkit-box"),
            [
                Part::Measure("1e3", "px"),
                Part::Measure("2", "em"),
                Part::Word("-webkit-box")
            ]
        );
    }
}
