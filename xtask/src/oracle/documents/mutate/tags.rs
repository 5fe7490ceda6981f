//! Finds tags and attributes in markup that need not be right.

use crate::oracle::documents::random::Random;

/// The places of the tags, from `<` to behind `>`.
pub(super) fn tags(document: &str) -> Vec<(usize, usize)> {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(start) = document[from..].find('<').map(|at| from + at) {
        let rest = &document[start..];
        let is_tag = rest[1..].starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
        let end = start + rest.find('>').map_or(rest.len(), |at| at + 1);
        if is_tag {
            tags.push((start, end));
        }
        from = end.max(start + 1);
    }
    tags
}

pub(super) fn one(tags: &[(usize, usize)], random: &mut Random) -> Option<(usize, usize)> {
    tags.get(random.below(tags.len())).copied()
}

/// A start tag with its attributes: where the spaces before them and their ends are.
pub(super) fn attributes(document: &str, (start, end): (usize, usize)) -> Vec<(usize, usize)> {
    let bytes = document.as_bytes();
    let mut found = Vec::new();
    let mut at = start;
    while at < end {
        if bytes[at] != b' ' {
            at += 1;
            continue;
        }
        let begin = at;
        at += 1;
        while at < end && !matches!(bytes[at], b'=' | b' ' | b'>') {
            at += 1;
        }
        if at < end && bytes[at] == b'=' {
            at += 1;
            match bytes.get(at) {
                Some(quote @ (b'"' | b'\'')) => {
                    at += 1;
                    while at < end && bytes[at] != *quote {
                        at += 1;
                    }
                    at += 1;
                }
                _ => {
                    while at < end && !matches!(bytes[at], b' ' | b'>') {
                        at += 1;
                    }
                }
            }
        }
        if at <= end {
            found.push((begin, at));
        }
    }
    found
}

pub(super) fn replaced(document: &str, (start, end): (usize, usize), with: &str) -> String {
    format!("{}{with}{}", &document[..start], &document[end..])
}
