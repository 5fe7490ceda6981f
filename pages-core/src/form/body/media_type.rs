//! What a `Content-Type` says: the type, and its parameters (RFC 9110 §8.3.1).

use http::{HeaderMap, header};

/// What a body is, if exactly one field says it.
pub(super) fn content_type(headers: &HeaderMap) -> Option<&str> {
    let mut fields = headers.get_all(header::CONTENT_TYPE).iter();
    let field = fields.next()?;
    match fields.next() {
        None => field.to_str().ok(),
        Some(_) => None,
    }
}

/// The type itself, without its parameters.
pub(super) fn essence(value: &str) -> &str {
    value.split_once(';').map_or(value, |(kind, _)| kind).trim()
}

/// The parameters, with names as they are written and values without their quotes; ends at the first that is malformed.
pub(in crate::form) fn parameters(value: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = value.split_once(';').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        let (name, value) = rest.split_once('=')?;
        let (value, behind) = if let Some(quoted) = value.strip_prefix('"') {
            unquote(quoted)?
        } else {
            let end = value.find(';').unwrap_or(value.len());
            let (value, behind) = value.split_at(end);
            (value.trim_end().to_owned(), behind)
        };
        rest = behind;
        Some((name, value))
    })
}

/// The text up to the quote that ends it, and what stands behind that (RFC 9110 §5.6.4).
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((text, quoted.get(at + 1..)?)),
            '\\' => text.push(characters.next()?.1),
            _ => text.push(character),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Vec<(&str, String)> {
        parameters(value).collect()
    }

    #[test]
    fn parameters_are_those_of_the_standard() {
        let expected = |pairs: &[(&'static str, &str)]| -> Vec<(&str, String)> {
            let owned = pairs.iter().map(|(name, value)| (*name, (*value).into()));
            owned.collect()
        };
        let cases: [(&str, &[(&str, &str)]); 7] = [
            ("text/plain", &[]),
            ("text/plain;", &[]),
            ("a/b; x=1 ;Y=2", &[("x", "1"), ("Y", "2")]),
            (
                "a/b; x=\"1; \\\"2\\\\\"; y=",
                &[("x", "1; \"2\\"), ("y", "")],
            ),
            ("a/b;;; x=1;", &[("x", "1")]),
            ("a/b; x=\"1", &[]),
            ("a/b; x=\"1\\", &[]),
        ];
        for (value, pairs) in cases {
            assert_eq!(read(value), expected(pairs), "{value}");
        }
    }

    #[test]
    fn two_types_are_none() {
        let mut headers = HeaderMap::new();
        assert_eq!(content_type(&headers), None);
        headers.append("content-type", "A/b ; c=d".parse().unwrap());
        assert_eq!(content_type(&headers).map(essence), Some("A/b"));
        headers.append("content-type", "a/b".parse().unwrap());
        assert_eq!(content_type(&headers), None);
    }
}
