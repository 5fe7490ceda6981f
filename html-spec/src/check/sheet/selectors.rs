//! Reads the selectors of a style sheet, as far as they are judged: what is more than types, classes, ids, states and
//! combinators is left alone.

use super::earlier::hash;
use alloc::vec::Vec;

/// One part of a selector between combinators.
#[derive(Debug, Default)]
pub(super) struct Compound {
    /// How it stands to the part before it: a space, `>`, `+` or `~`.
    pub(super) combinator: u8,
    /// The type as it is written, and in lower case as HTML has it.
    pub(super) named: Option<(u64, u64)>,
    pub(super) classes: Vec<u64>,
    pub(super) ids: Vec<u64>,
    /// It is the root of the document.
    pub(super) root: bool,
}

/// Rules whose blocks hold rules.
const GROUPS: &[&str] = &["container", "layer", "media", "starting-style", "supports"];

/// States that hang on the place among siblings or on content, which is not looked at.
const UNJUDGED: &[&str] = &[
    "any-link",
    "empty",
    "first-child",
    "first-of-type",
    "host",
    "last-child",
    "last-of-type",
    "link",
    "only-child",
    "only-of-type",
    "scope",
    "visited",
];

/// The selectors of the rules in a style sheet, each as it is written.
pub(super) fn selectors<'a>(css: &'a str, out: &mut Vec<&'a str>) {
    let mut rest = css;
    loop {
        rest = rest.trim_start();
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if rest.is_empty() {
            return;
        }
        let end = scan(rest, b"{;}");
        let (prelude, after) = rest.split_at(end);
        if !after.starts_with('{') {
            rest = after.get(1..).unwrap_or_default();
            continue;
        }
        let inner = after.get(1..).unwrap_or_default();
        let close = scan(inner, b"}");
        let block = inner.get(..close).unwrap_or_default();
        rest = inner.get(close + 1..).unwrap_or_default();
        match prelude.strip_prefix('@') {
            None => split(prelude, out),
            Some(name) => {
                let end = name
                    .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                    .unwrap_or(name.len());
                if name.get(..end).is_some_and(|name| GROUPS.contains(&name)) {
                    selectors(block, out);
                }
            }
        }
    }
}

/// Where one of the bytes stands outside of brackets, strings and comments; the end if nowhere.
fn scan(css: &str, stops: &[u8]) -> usize {
    let bytes = css.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        if depth == 0 && stops.contains(&byte) {
            return at;
        }
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'\\' => at += 1,
            b'"' | b'\'' => {
                let text = bytes.get(at + 1..).unwrap_or_default();
                at += 1 + text
                    .iter()
                    .position(|&next| next == byte)
                    .unwrap_or(text.len());
            }
            b'/' if css.get(at..).is_some_and(|rest| rest.starts_with("/*")) => {
                at += css
                    .get(at..)
                    .and_then(|rest| rest.find("*/"))
                    .map_or(0, |end| end + 1);
            }
            _ => {}
        }
        at += 1;
    }
    css.len()
}

/// The selectors of a list.
fn split<'a>(list: &'a str, out: &mut Vec<&'a str>) {
    let mut rest = list;
    while !rest.is_empty() {
        let end = scan(rest, b",");
        let (one, after) = rest.split_at(end);
        out.push(one.trim());
        rest = after.get(1..).unwrap_or_default();
    }
}

/// A selector; nothing if there is something in it that isn't judged.
pub(super) fn read(selector: &str) -> Option<Vec<Compound>> {
    let mut parts: Vec<Compound> = Vec::new();
    let mut rest = selector;
    while !rest.is_empty() {
        let spaced = rest.trim_start();
        let (combinator, after) = match spaced.as_bytes().first()? {
            &sign @ (b'>' | b'+' | b'~') if !parts.is_empty() => {
                (sign, spaced.get(1..)?.trim_start())
            }
            _ => (b' ', spaced),
        };
        let (mut part, after) = compound(after)?;
        part.combinator = combinator;
        parts.push(part);
        rest = after;
    }
    (!parts.is_empty()).then_some(parts)
}

/// What stands up to the next combinator.
fn compound(text: &str) -> Option<(Compound, &str)> {
    let mut part = Compound::default();
    let mut rest = text;
    if let Some(after) = rest.strip_prefix('*') {
        rest = after;
    } else if let Some((name, after)) = identifier(rest) {
        part.named = Some((hash(name), hash(&name.to_ascii_lowercase())));
        rest = after;
    }
    while let Some(&sign) = rest.as_bytes().first() {
        if sign.is_ascii_whitespace() || matches!(sign, b'>' | b'+' | b'~') {
            break;
        }
        let colons = rest.len() - rest.trim_start_matches(':').len();
        let (name, after) = identifier(rest.get(colons.max(1)..)?)?;
        match sign {
            b'.' => part.classes.push(hash(name)),
            b'#' => part.ids.push(hash(name)),
            b':' if after.starts_with('(') || UNJUDGED.contains(&name) => return None,
            b':' => part.root |= name == "root",
            _ => return None,
        }
        rest = after;
    }
    (rest.len() < text.len()).then_some((part, rest))
}

/// A name without escapes, and what stands behind it.
fn identifier(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '-' && c != '_')
        .unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    let fine = !name.is_empty() && !name.starts_with(|c: char| c.is_ascii_digit());
    (fine && !after.starts_with(['\\', '|', '%'])).then_some((name, after))
}

#[cfg(test)]
mod tests {
    use super::{read, selectors};
    use alloc::vec::Vec;

    #[test]
    fn selectors_are_found_in_rules_and_in_groups_of_rules() {
        let mut found = Vec::new();
        let css = "/* a{} */ @import 'x{'; p, .a > b{ color: red; i { x: y } } @media (x) { q:is(a,b) {} } @keyframes k { from {} }";
        selectors(css, &mut found);
        assert_eq!(found, ["p", ".a > b", "q:is(a,b)"]);
    }

    #[test]
    fn what_is_not_judged_is_not_read() {
        for fine in [
            "p",
            "*",
            ".a#b",
            "p > a:hover::before",
            ":root",
            "a + b ~ c d",
        ] {
            assert!(read(fine).is_some(), "{fine}");
        }
        for left in [
            "a[b]",
            "a:not(b)",
            "a|b",
            ".a\\b",
            "a:first-child",
            "&",
            "> a",
            "a >",
            "50%",
            "",
        ] {
            assert!(read(left).is_none(), "{left}");
        }
        assert_eq!(read("a > b.c d").map(|parts| parts.len()), Some(3));
    }
}
