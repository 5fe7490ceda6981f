//! The tokens of RELAX NG's compact syntax. Comments and annotations are left out.

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Name(String),
    Literal(String),
    Sign(&'static str),
}

/// Two characters first, as they begin with others.
const SIGNS: [&str; 17] = [
    "|=", "&=", "{", "}", "(", ")", ",", "|", "&", "?", "*", "+", "-", "~", "=", "[", "]",
];

/// The tokens of a schema.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = rest.trim_start();
        } else if first == '#' {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if first == '"' || first == '\'' {
            let (literal, after) = rest[1..]
                .split_once(first)
                .ok_or("a literal without an end")?;
            out.push(Token::Literal(literal.to_owned()));
            rest = after;
        } else if first.is_alphabetic() || first == '_' || first == '\\' {
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || "-_.:\\".contains(c)))
                .unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            // `svg:*` is a name, too.
            let star = name.ends_with(':') && after.starts_with('*');
            out.push(Token::Name(name.to_owned()));
            rest = after.get(usize::from(star)..).unwrap_or_default();
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            rest = &rest[sign.len()..];
            if *sign == "[" {
                rest = annotation(rest, &mut out)?;
            } else {
                out.push(Token::Sign(sign));
            }
        } else {
            return Err(format!("{first:?} in a schema"));
        }
    }
    Ok(out)
}

/// Passes over an annotation, and over the name before it if it is an element of its own.
fn annotation<'a>(text: &'a str, out: &mut Vec<Token>) -> Result<&'a str, String> {
    if matches!(out.last(), Some(Token::Name(name)) if name.contains(':')) {
        out.pop();
    }
    let (mut rest, mut depth) = (text, 1);
    while depth > 0 {
        let at = rest
            .find(['[', ']', '"'])
            .ok_or("an annotation without an end")?;
        let (sign, after) = rest[at..].split_at(1);
        rest = after;
        match sign {
            "[" => depth += 1,
            "]" => depth -= 1,
            _ => rest = rest.split_once('"').map_or("", |(_, after)| after),
        }
    }
    Ok(rest)
}
