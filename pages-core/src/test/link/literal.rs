//! What a string literal in markup says.

use proc_macro2::Literal;

/// Stands for a hole in a text. No URL holds this character as it is.
pub(super) const HOLE: char = '\u{FFFC}';

/// The text of a string literal; `None` for other literals. In quoted text `{…}` is a hole, in other code it isn't.
pub(super) fn text(literal: &Literal, holes: bool) -> Option<String> {
    let source = literal.to_string();
    if let Some(rest) = source.strip_prefix('r') {
        let rest = rest.trim_start_matches('#');
        let hashes = source.len() - 1 - rest.len();
        let end = rest.len().checked_sub(1 + hashes)?;
        return rest.get(1..end).map(ToOwned::to_owned);
    }
    let quoted = source.strip_prefix('"')?.strip_suffix('"')?;
    let text = unescape(quoted);
    Some(if holes { with_holes(&text) } else { text })
}

/// Undoes the escapes of a string literal (Rust Reference, "String literals"), which the lexer has found well formed.
fn unescape(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut characters = source.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('t') => text.push('\t'),
            Some('0') => text.push('\0'),
            Some('x') => {
                let digits: String = characters.by_ref().take(2).collect();
                text.extend(code_point(&digits));
            }
            Some('u') => {
                let digits = characters.by_ref().skip(1).take_while(|c| *c != '}');
                let digits: String = digits.filter(|c| *c != '_').collect();
                text.extend(code_point(&digits));
            }
            // The end of a line, and the indentation of the next one.
            Some('\n' | '\r') => {
                characters = characters.as_str().trim_start().chars();
            }
            Some(other) => text.push(other),
            None => {}
        }
    }
    text
}

fn code_point(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16)
        .ok()
        .and_then(char::from_u32)
}

/// Replaces each `{…}` by one [`HOLE`]; `{{` and `}}` are braces.
fn with_holes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut depth = 0_usize;
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '{' | '}' if depth == 0 && characters.peek() == Some(&character) => {
                characters.next();
                out.push(character);
            }
            '{' if depth == 0 => {
                depth = 1;
                out.push(HOLE);
            }
            _ if depth == 0 => out.push(character),
            '\\' if quoted => {
                characters.next();
            }
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    out
}

/// The text as it is shown to people.
pub(super) fn shown(text: &str) -> String {
    text.replace(HOLE, "{…}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str, holes: bool) -> Option<String> {
        text(&source.parse().unwrap(), holes).map(|text| shown(&text))
    }

    #[test]
    fn literals_say_what_rust_says() {
        assert_eq!(
            read(r#""/a\n\x41\u{1F_600}\"\\""#, true).unwrap(),
            "/a\nA\u{1F600}\"\\"
        );
        assert_eq!(read("\"/a\\\n    b\"", true).unwrap(), "/ab");
        assert_eq!(read(r###"r##"/a"#{x}"##"###, true).unwrap(), "/a\"#{x}");
        assert_eq!(read("r\"\"", true).unwrap(), "");
        assert_eq!(read("7", true), None);
        assert_eq!(read("b\"x\"", true), None);
        assert_eq!(read("c\"x\"", true), None);
    }

    #[test]
    fn holes_are_found_where_they_count() {
        assert_eq!(
            read(r#""/user/{id}/{f(\"}\"):>3}.x""#, true).unwrap(),
            "/user/{…}/{…}.x"
        );
        assert_eq!(
            read(r#""/{{x}}/{S { a: 1 }.a}""#, true).unwrap(),
            "/{x}/{…}"
        );
        assert_eq!(read(r#""/{x}""#, false).unwrap(), "/{x}");
    }
}
