//! Reads a path pattern and says what is wrong with it.
//!
//! A stable procedural macro can't point inside a literal, so each message quotes the place.

use super::segment::{Pattern, Segment};
use crate::error::Errors;
use proc_macro2::{Span, TokenStream, TokenTree};

/// Reads `text`, which stands at `span`. What can be read is given even when there are mistakes.
pub(crate) fn parse(text: &str, span: Span, errors: &mut Errors) -> Pattern {
    let mut reader = Reader { span, errors };
    let mut segments = Vec::new();
    let rest = if let Some(rest) = text.strip_prefix('/') {
        rest
    } else {
        reader.wrong(
            format!("the path `{text}` doesn't begin with a slash"),
            format!("write `\"/{text}\"`"),
        );
        text
    };
    if !rest.is_empty() {
        let parts: Vec<&str> = split(rest);
        let last = parts.len() - 1;
        for (index, part) in parts.into_iter().enumerate() {
            if part.is_empty() && index < last {
                reader.wrong(
                    format!("an empty segment in the path `{text}`"),
                    "write one slash where there are two",
                );
                continue;
            }
            segments.push(reader.segment(part));
        }
    }
    reader.order(&segments);
    reader.names(&segments);
    Pattern {
        text: text.to_owned(),
        segments,
    }
}

/// Splits at the slashes that no braces enclose.
fn split(text: &str) -> Vec<&str> {
    let mut inside = false;
    text.split(|c: char| {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            _ => {}
        }
        c == '/' && !inside
    })
    .collect()
}

/// Reads the parts of one path.
pub(super) struct Reader<'e> {
    span: Span,
    errors: &'e mut Errors,
}

impl Reader<'_> {
    pub(super) fn wrong(&mut self, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(self.span, message, help);
    }

    fn segment(&mut self, part: &str) -> Segment {
        let Some((before, rest)) = part.split_once('{') else {
            if part.contains('}') {
                self.wrong(
                    format!("`{part}` has a `}}` without its `{{`"),
                    "a parameter is written `{name}`",
                );
            }
            self.literal(part);
            return Segment::Literal(part.to_owned());
        };
        let (inside, after) = if let Some((inside, after)) = rest.split_once('}') {
            (inside, after)
        } else {
            self.wrong(
                format!("the `{{` in `{part}` is never closed"),
                format!("write `{part}}}`"),
            );
            (rest, "")
        };
        if before.contains('}') || inside.contains('{') {
            self.wrong(
                format!("the braces in `{part}` don't match"),
                "a parameter is written `{name}`",
            );
        } else if after.contains(['{', '}']) {
            self.wrong(
                format!(
                    "two parameters in one segment, `{part}`: where the first ends can't be told"
                ),
                "put a slash between them, or take one parameter apart in the page",
            );
        }
        self.characters(before);
        self.characters(after);
        let affixes = !before.is_empty() || !after.is_empty();
        if let Some(name) = inside.strip_suffix("..") {
            let name = self.name(name);
            if affixes {
                self.whole(part, inside);
            }
            return Segment::Tail { name };
        }
        if let Some(name) = inside.strip_suffix('?') {
            let name = self.name(name);
            if affixes {
                self.whole(part, inside);
            }
            return Segment::Optional { name };
        }
        let name = self.name(inside);
        Segment::Argument {
            before: before.to_owned(),
            name,
            after: after.to_owned(),
        }
    }

    fn whole(&mut self, part: &str, inside: &str) {
        self.wrong(
            format!("`{{{inside}}}` is not all of its segment `{part}`"),
            format!("write `/{{{inside}}}`: only a plain `{{name}}` may have text around it"),
        );
    }

    fn literal(&mut self, text: &str) {
        if text == "." || text == ".." {
            self.wrong(
                format!(
                    "the segment `{text}` means another path: browsers resolve it before they ask"
                ),
                "write the path that is meant",
            );
        }
        self.characters(text);
    }

    fn characters(&mut self, text: &str) {
        for c in text.chars() {
            let (message, help) = match c {
                '?' => (
                    "a path ends before its `?`".to_owned(),
                    "parameters of the query are arguments with `#[query]`".to_owned(),
                ),
                '#' => (
                    "what is behind `#` never reaches a server".to_owned(),
                    "leave it out; `name::url().fragment(\"id\")` makes a link with one".to_owned(),
                ),
                '%' => (
                    format!("a percent sign in `{text}`: paths are written as plain text"),
                    "write the character itself instead of its escape".to_owned(),
                ),
                '\\' => (
                    format!("a backslash in `{text}`: browsers make a slash of it"),
                    "write `/`".to_owned(),
                ),
                c if c.is_control() => (
                    format!("a control character in {text:?}"),
                    "leave it out".to_owned(),
                ),
                _ => continue,
            };
            self.wrong(message, help);
            return;
        }
    }

    /// A name that an argument can have, or else none.
    fn name(&mut self, name: &str) -> String {
        if is_name(name) {
            return name.to_owned();
        }
        // Braces that don't match are said already.
        if name.contains('{') {
            return String::new();
        }
        let (message, help) = if name.is_empty() {
            (
                "a parameter without a name".to_owned(),
                "write `{name}`, and give the page an argument of that name".to_owned(),
            )
        } else if name.contains(':') {
            let (before, _) = name.split_once(':').unwrap_or((name, ""));
            (
                format!("`{name}` is not a name"),
                format!("write `{{{before}}}`: the type of a parameter is that of the argument"),
            )
        } else if let Some(rest) = name.strip_prefix('*') {
            (
                format!("`{name}` is not a name"),
                format!("write `{{{rest}..}}` for all segments that are left"),
            )
        } else {
            (
                format!("`{name}` is not a name"),
                "a parameter has the name of an argument: letters, digits and `_`".to_owned(),
            )
        };
        self.wrong(message, help);
        String::new()
    }
}

/// Whether an argument can have this name.
fn is_name(text: &str) -> bool {
    let Ok(tokens) = text.parse::<TokenStream>() else {
        return false;
    };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    matches!(&tokens[..], [TokenTree::Ident(ident)] if ident == text && text != "_" && !text.starts_with("r#"))
}
