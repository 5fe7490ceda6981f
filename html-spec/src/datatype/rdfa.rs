//! What the attributes of `RDFa` take: terms, prefixed names and URLs (`RDFa` Core 1.1, "Attributes and Syntax").

use super::Flaw;
use super::text::is_space;
use alloc::format;

/// Terms, prefixed names or absolute URLs with white space between them; or nothing.
pub(super) fn terms(value: &str) -> Result<(), Flaw> {
    if !value.is_empty() && value.trim_matches(is_space).is_empty() {
        return Err(Flaw::with(
            "it holds white space alone",
            "write a term, or nothing at all",
        ));
    }
    match value
        .split(is_space)
        .find(|word| !word.is_empty() && !is_term(word))
    {
        Some(word) => Err(Flaw::with(
            format!("`{word}` is neither a term nor a name with a prefix nor an absolute URL"),
            "write a term like `name`, a name like `schema:name`, or the whole URL",
        )),
        None => Ok(()),
    }
}

/// One term, prefixed name or absolute URL; or nothing.
pub(super) fn term(value: &str) -> Result<(), Flaw> {
    if value.contains(is_space) {
        return Err(Flaw::with(
            "it is one name, without white space",
            "write one name like `xsd:date`",
        ));
    }
    terms(value)
}

/// Prefixes and what they stand for: `schema: https://schema.org/`; or nothing.
pub(super) fn prefixes(value: &str) -> Result<(), Flaw> {
    let help =
        "write each prefix with a colon, a space and its URL, as in `schema: https://schema.org/`";
    let mut rest = value.trim_matches(is_space);
    if rest.is_empty() && !value.is_empty() {
        return Err(Flaw::with("it holds white space alone", help));
    }
    while !rest.is_empty() {
        let Some((prefix, after)) = rest.split_once(": ") else {
            return Err(Flaw::with(
                format!("`{rest}` is no prefix with a URL after it"),
                help,
            ));
        };
        if !is_name(prefix) {
            return Err(Flaw::with(format!("`{prefix}` can't be a prefix"), help));
        }
        let end = after.find(is_space).unwrap_or(after.len());
        if end == 0 {
            return Err(Flaw::with(
                format!("no URL follows the prefix `{prefix}`"),
                help,
            ));
        }
        rest = after[end..].trim_start_matches(is_space);
    }
    Ok(())
}

/// Whether a value is a name with a prefix, perhaps in brackets, and thus no URL.
pub(super) fn is_prefixed(value: &str) -> bool {
    if value.contains(is_space) {
        return false;
    }
    let bracketed = value.len() >= 2 && value.starts_with('[') && value.ends_with(']');
    bracketed
        || value
            .split_once(':')
            .is_some_and(|(prefix, _)| prefix.is_empty() || is_name(prefix))
}

fn is_term(word: &str) -> bool {
    match word.split_once(':') {
        Some((prefix, _)) => prefix.is_empty() || is_name(prefix) || is_scheme(prefix),
        None => is_name_with(word, |c| c == '/'),
    }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// A name of XML without a colon.
fn is_name(text: &str) -> bool {
    is_name_with(text, |_| false)
}

fn is_name_with(text: &str, also: fn(char) -> bool) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts_name)
        && characters.all(|c| {
            starts_name(c)
                || also(c)
                || matches!(c, '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
        })
}

/// XML, `NameStartChar` without the colon.
fn starts_name(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
        | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

#[cfg(test)]
mod tests {
    use super::{is_prefixed, prefixes, term, terms};

    #[test]
    fn terms_are_names() {
        for good in [
            "",
            "name",
            "schema:name og:title",
            ":x",
            "a/b",
            "https://x.y/z",
            "é",
            "_:b0",
        ] {
            assert!(terms(good).is_ok(), "{good}");
        }
        for bad in [" ", "0", "-1", "a 1.5", "a,b"] {
            assert!(terms(bad).is_err(), "{bad}");
        }
        assert!(term("xsd:date").is_ok() && term("").is_ok() && term("a b").is_err());
    }

    #[test]
    fn prefixes_have_their_urls() {
        for good in [
            "",
            "a: b",
            " og: https://ogp.me/ns#  schema: https://schema.org/ ",
        ] {
            assert!(prefixes(good).is_ok(), "{good}");
        }
        for bad in [" ", "x", "a:b", "a: b c", "1: b", "a:  b"] {
            assert!(prefixes(bad).is_err(), "{bad}");
        }
        assert!(
            is_prefixed("[x]") && is_prefixed("a:b c".trim_end_matches(" c")) && is_prefixed(":x")
        );
        assert!(!is_prefixed("a/b:c") && !is_prefixed("x y:z") && !is_prefixed("x"));
    }
}
