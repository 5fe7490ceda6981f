//! What a literal says: the text of a string, raw or not, and the number of a number.

use proc_macro2::Literal;

/// A literal as markup sees it.
#[derive(Debug, PartialEq)]
pub(crate) enum Content {
    /// `"text"`, where `{…}` is a hole.
    Text(String),
    /// `r"text"`, without holes.
    Raw(String),
    /// `640`, `1.5`, `500ms`
    Number(String),
    /// Bytes, characters, C strings.
    Other,
}

/// Reads a literal.
pub(crate) fn content(literal: &Literal) -> Content {
    let source = literal.to_string();
    let mut bytes = source.bytes();
    match bytes.next() {
        Some(b'"') => Content::Text(unescape(
            source.get(1..source.len() - 1).unwrap_or_default(),
        )),
        Some(b'r') => {
            let hashes = source
                .bytes()
                .skip(1)
                .take_while(|byte| *byte == b'#')
                .count();
            Content::Raw(
                source
                    .get(2 + hashes..source.len() - 1 - hashes)
                    .unwrap_or_default()
                    .replace("\r\n", "\n"),
            )
        }
        Some(b'0'..=b'9') => Content::Number(source),
        _ => Content::Other,
    }
}

/// Replaces the escapes of a Rust string literal (Reference, "String literals"). The lexer has let only valid ones pass.
fn unescape(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find(['\\', '\r']) {
        out.push_str(rest.get(..at).unwrap_or_default());
        let escaped = rest.get(at..).unwrap_or_default();
        let mut characters = escaped.chars();
        if characters.next() == Some('\r') {
            // A line of the source that ends with CR LF means LF.
            rest = characters.as_str();
            continue;
        }
        match characters.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('0') => out.push('\0'),
            Some('x') => {
                let digits = characters.as_str();
                out.extend(code_point(digits.get(..2).unwrap_or_default()));
                characters = digits.get(2..).unwrap_or_default().chars();
            }
            Some('u') => {
                let digits = characters.as_str();
                let end = digits.find('}').unwrap_or(digits.len());
                let hex: String = digits
                    .get(1..end)
                    .unwrap_or_default()
                    .chars()
                    .filter(|c| *c != '_')
                    .collect();
                out.extend(code_point(&hex));
                characters = digits.get(end + 1..).unwrap_or_default().chars();
            }
            Some('\n' | '\r') => {
                characters = characters
                    .as_str()
                    .trim_start_matches([' ', '\t', '\n', '\r'])
                    .chars();
            }
            Some(other) => out.push(other),
            None => {}
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out
}

fn code_point(hex: &str) -> Option<char> {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::{Content, content};
    use proc_macro2::Literal;

    fn read(source: &str) -> Content {
        content(&source.parse::<Literal>().unwrap())
    }

    #[test]
    fn strings_say_what_rust_says() {
        assert_eq!(
            read(r#""a\n\t\\\"\'\0\x41\u{1F_600}z""#),
            Content::Text("a\n\t\\\"'\0A\u{1F600}z".into())
        );
        assert_eq!(read("\"a\\\n     b\""), Content::Text("ab".into()));
        assert_eq!(read("\"\""), Content::Text(String::new()));
    }

    #[test]
    fn raw_strings_have_no_escapes() {
        assert_eq!(read(r##"r#"a\n"{x}"#"##), Content::Raw("a\\n\"{x}".into()));
    }

    #[test]
    fn other_literals_are_told_apart() {
        assert_eq!(read("640"), Content::Number("640".into()));
        assert_eq!(read("1.5"), Content::Number("1.5".into()));
        assert_eq!(read("'c'"), Content::Other);
        assert_eq!(read("b\"x\""), Content::Other);
        assert_eq!(read("c\"x\""), Content::Other);
    }
}
