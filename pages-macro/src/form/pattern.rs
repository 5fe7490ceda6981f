//! Whether browsers and we read the pattern of a field alike: they read it as JavaScript does, with the flag `v`.

use crate::error::Errors;
use proc_macro2::Span;
use regex_lite::Regex;

/// Says what is wrong with a pattern.
pub(super) fn judge(pattern: &str, span: Span, errors: &mut Errors) {
    if let Some(construct) = foreign(pattern) {
        errors.push(
            span,
            format!("`{construct}` in a pattern isn't read by browsers and here alike"),
            "write it otherwise, or check it with `#[check(|text| …, \"message\")]`",
        );
    } else if let Err(error) = Regex::new(&format!("^(?:{pattern})$")) {
        errors.push(
            span,
            format!("this is no pattern: {error}"),
            "write a regular expression such as `[A-Z]{2}[0-9]+`; it is matched against all of the text",
        );
    }
}

/// The first construct that only one of both knows, or that means something else to each.
fn foreign(pattern: &str) -> Option<String> {
    let mut rest = pattern;
    let (mut in_class, mut quantifiers) = (false, 0);
    let mut previous = None;
    while let Some(c) = rest.chars().next() {
        let length = if in_class {
            of_class(rest, previous)
        } else {
            outside(rest, &mut quantifiers)
        };
        let Ok(length) = length else {
            let length = if rest.starts_with("(?") { 3 } else { 2 };
            return Some(rest.chars().take(length).collect());
        };
        match c {
            '[' => (in_class, previous) = (true, None),
            ']' => in_class = false,
            _ => previous = Some(c),
        }
        rest = rest.get(length..).unwrap_or_default();
        if c == '[' {
            rest = rest.strip_prefix('^').unwrap_or(rest);
        }
    }
    None
}

/// A construct that isn't shared.
struct Foreign;

/// How long the construct is that begins here, outside of a class.
fn outside(rest: &str, quantifiers: &mut u8) -> Result<usize, Foreign> {
    let first = rest.chars().next().ok_or(Foreign)?;
    let is_quantifier = matches!(first, '*' | '+' | '?' | '{');
    // The second of two is a question mark, which makes the first one lazy.
    if is_quantifier && (*quantifiers > 1 || (*quantifiers == 1 && first != '?')) {
        return Err(Foreign);
    }
    let is_place = matches!(first, '^' | '$') || rest.starts_with("\\b") || rest.starts_with("\\B");
    *quantifiers = if is_quantifier {
        *quantifiers + 1
    } else if is_place {
        // A place in the text has none.
        2
    } else {
        0
    };
    match first {
        '\\' => escape(rest, "^$\\.*+?()[]{}|/bB"),
        '{' => repetition(rest).ok_or(Foreign),
        ']' | '}' => Err(Foreign),
        '(' if rest.starts_with("(?") && !rest.starts_with("(?:") => Err(Foreign),
        '(' if rest.starts_with("(?:") => Ok(3),
        other => Ok(other.len_utf8()),
    }
}

/// `{2}`, `{2,}`, `{2,4}`
fn repetition(rest: &str) -> Option<usize> {
    let (inner, _) = rest.strip_prefix('{')?.split_once('}')?;
    let (least, most) = inner.split_once(',').unwrap_or((inner, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (!least.is_empty() && is_number(least) && is_number(most)).then_some(inner.len() + 2)
}

/// How long the construct is that begins here, in a class: there, the flag `v` reserves many signs, and all signs in pairs.
fn of_class(rest: &str, previous: Option<char>) -> Result<usize, Foreign> {
    let mut chars = rest.chars();
    let (first, second) = (chars.next().ok_or(Foreign)?, chars.next());
    match first {
        '\\' => escape(rest, "^$\\.*+?()[]{}|/-"),
        '(' | ')' | '[' | '{' | '}' | '/' | '|' => Err(Foreign),
        '-' if previous.is_none()
            || second.is_none_or(|second| matches!(second, ']' | '-' | '\\')) =>
        {
            Err(Foreign)
        }
        sign if "&!#$%*+,.:;<=>?@^`~".contains(sign) && second == Some(sign) => Err(Foreign),
        other => Ok(other.len_utf8()),
    }
}

/// An escape of one of these signs, or one that stands for a class or a character which both know.
fn escape(rest: &str, signs: &str) -> Result<usize, Foreign> {
    let escaped = rest.chars().nth(1).ok_or(Foreign)?;
    let is_shared = signs.contains(escaped) || "dDwWnrtfv".contains(escaped);
    is_shared.then_some(2).ok_or(Foreign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pattern: &str) -> Vec<String> {
        let mut errors = Errors::default();
        judge(pattern, Span::call_site(), &mut errors);
        errors.texts()
    }

    #[test]
    fn patterns_that_mean_the_same_to_both() {
        for good in [
            "",
            "[A-Z]{1,2}-[0-9]+",
            "a|b",
            "(?:ab)+c?",
            r"\d{4}-\d\d",
            r"[\w.+\-]+",
            r"a+?b*?c{2,}?\/\.",
            r"[^\]a-z0-9_\-]",
            r"https?://.+",
            "[^@]+@[^@]+",
            "[äöü]*",
        ] {
            assert_eq!(said(good), [""; 0], "{good}");
        }
    }

    #[test]
    fn what_only_one_knows_is_refused() {
        for bad in [
            "^*a", r"a\b+", "a$?", "(?=a)b", "(?i)a", r"\p{L}", r"(a)\1", "[[a]]", "[a&&b]", r"\s",
            r"\x41", "[(]", "(?<n>a)", r"\A", r"\-", "[a-]", "[-a]", "a}", "a{", "a{,2}", "a++",
            "a???", "]",
        ] {
            let said = said(bad);
            assert!(
                said.len() == 1 && said[0].contains("alike"),
                "{bad}: {said:?}"
            );
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for bad in ["(", "[a", "a{2,1}", "*", "[b-a]"] {
            let said = said(bad);
            assert!(
                said.len() == 1 && said[0].starts_with("this is no pattern"),
                "{bad}: {said:?}"
            );
        }
    }
}
