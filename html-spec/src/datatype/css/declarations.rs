//! A list of declarations: names, colons, values, semicolons.

use super::property;
use crate::datatype::Flaw;
use crate::datatype::words::{is_space, one_line, trim};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

/// [CSS Style Attributes](https://www.w3.org/TR/css-style-attr/#syntax): declarations with semicolons between them.
pub(in crate::datatype) fn check_declarations(text: &str) -> Result<(), Flaw> {
    let Some(text) = without_comments(text) else {
        return Ok(());
    };
    // Blocks and rules are none of these, and what browsers make of them is their own affair.
    if text.contains(['{', '}', '@', '\\']) {
        return Ok(());
    }
    let mut rest: &str = &text;
    while !rest.is_empty() {
        let (declaration, after) = split(rest, ';')?;
        check_declaration(trim(declaration))?;
        rest = after.unwrap_or_default();
    }
    Ok(())
}

/// The text with a space for each comment; nothing if one isn't closed, so that it hides what follows.
pub(super) fn without_comments(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains("/*") {
        return Some(Cow::Borrowed(text));
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        (_, rest) = after.split_once("*/")?;
    }
    out.push_str(rest);
    Some(Cow::Owned(out))
}

/// Cuts at the first such sign that stands neither in quotes nor in parentheses. What follows it, if it is there.
pub(super) fn split(text: &str, sign: char) -> Result<(&str, Option<&str>), Flaw> {
    let (mut depth, mut quote) = (0_usize, None);
    for (index, c) in text.char_indices() {
        match c {
            _ if quote == Some(c) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(c),
            _ if c == sign && depth == 0 => {
                let (before, after) = (text.get(..index), text.get(index + c.len_utf8()..));
                return Ok((before.unwrap_or_default(), after));
            }
            '(' | '[' => depth += 1,
            ')' | ']' if depth > 0 => depth -= 1,
            ')' | ']' => {
                return Err(Flaw::new(format!("a `{c}` closes what isn't open")));
            }
            _ => {}
        }
    }
    if quote.is_some() {
        return Err(Flaw::with(
            "a quote isn't closed",
            "write the closing quote",
        ));
    }
    if depth > 0 {
        return Err(Flaw::with("a parenthesis isn't closed", "write `)`"));
    }
    Ok((text, None))
}

pub(super) fn check_declaration(text: &str) -> Result<(), Flaw> {
    if text.is_empty() {
        return Ok(());
    }
    let (name, value) = split(text, ':')?;
    let name = trim(name);
    let Some(value) = value else {
        return Err(Flaw::with(
            format!("`{}` has no colon", one_line(text)),
            "write a property, a colon and a value, as in `color: red`",
        ));
    };
    // Such names are a vendor's, the author's own, or meant for one browser.
    if name.starts_with(['-', '_', '*']) {
        return Ok(());
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || name.contains(is_space) {
        return Err(Flaw::with(
            format!("`{}` is no name of a property", one_line(name)),
            "write a semicolon before each further property",
        ));
    }
    let (value, important) = split(value, '!')?;
    if important.is_some_and(|word| !trim(word).eq_ignore_ascii_case("important")) {
        return Err(Flaw::with(
            format!("`!` after the value of `{name}` isn't followed by `important`"),
            "write `!important`, or leave it out",
        ));
    }
    let value = trim(value);
    if value.is_empty() {
        return Err(Flaw::with(
            format!("`{name}` has no value"),
            format!("write one after the colon, or leave out `{name}`"),
        ));
    }
    if let (before, Some(_)) = split(value, ':')? {
        return Err(Flaw::with(
            format!("a second colon stands after `{}`", one_line(before)),
            "write a semicolon before each further property",
        ));
    }
    property::check(name, value)
}

#[cfg(test)]
mod tests {
    use super::check_declarations;

    #[test]
    fn declarations_have_names_and_values() {
        for good in [
            "",
            " ; ",
            "color: red",
            "color:red;;width:3px;",
            "COLOR: RED !important",
            "background: url(data:image/png;base64,AA==)",
            "--x:; --y: {a:b}",
            "-webkit-foo: bar; *zoom: 1; _color: red",
            "/* x */ color: /* y */ red",
            "font-family: 'A;B', \"C:D\"",
            "foo: bar",
            "width: calc(1px + (2em * 3))",
        ] {
            assert!(
                check_declarations(good).is_ok(),
                "{good}: {:?}",
                check_declarations(good)
            );
        }
        for bad in [
            "color",
            "color red",
            "color:",
            ": red",
            "color: red; width",
            "color: red; : blue",
            "color: red:blue",
            "color: red width: 3px",
            "color: red !imp",
            "background: url(x",
            "background: \"x",
            "color: red)",
            "colr: red",
            "color: redd",
            "width: 3",
        ] {
            assert!(check_declarations(bad).is_err(), "{bad}");
        }
    }
}
