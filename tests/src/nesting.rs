//! Reads markup as its author sees it: every start tag has its end tag, and nothing is moved.
//!
//! A browser's parser never complains and moves what stands in the wrong place. This reader does the opposite: it
//! refuses everything but matching tags. Where both give the same tree, nothing was moved, closed or dropped.

use crate::tree::{Element, Node};

/// The elements without an end tag. <https://html.spec.whatwg.org/#void-elements>
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// The elements whose content ends at their end tag only, with whether references in it are decoded.
const RAW: &[(&str, bool)] = &[
    ("script", false),
    ("style", false),
    ("textarea", true),
    ("title", true),
];

/// Reads `markup` tag by tag.
///
/// # Errors
/// When a tag has no partner, or when something isn't written as we write it (double quotes, no stray `<`).
pub fn read(markup: &str) -> Result<Vec<Node>, String> {
    let mut reader = Reader { rest: markup };
    let nodes = reader.nodes(None)?;
    if reader.rest.is_empty() {
        Ok(nodes)
    } else {
        Err(format!(
            "an end tag without a start tag at `{}`",
            reader.rest
        ))
    }
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// Everything up to the end tag of the element around it, which stays in `rest`.
    fn nodes(&mut self, parent: Option<&str>) -> Result<Vec<Node>, String> {
        let mut nodes = Vec::new();
        while !self.rest.is_empty() && !self.rest.starts_with("</") {
            let node = if let Some(rest) = self.rest.strip_prefix("<!--") {
                let end = rest.find("-->").ok_or("a comment without an end")?;
                self.rest = &rest[end + 3..];
                Node::Comment(rest[..end].to_owned())
            } else if let Some(rest) = self.rest.strip_prefix("<!DOCTYPE ") {
                let end = rest.find('>').ok_or("a doctype without an end")?;
                self.rest = &rest[end + 1..];
                Node::Doctype(rest[..end].to_owned())
            } else if self.rest.starts_with('<') {
                self.element()?
            } else {
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                let text = self.take(end);
                // The parser drops a line feed that opens these; a writer that wants one writes two.
                let dropped = nodes.is_empty() && matches!(parent, Some("pre" | "listing"));
                let text = if dropped {
                    text.strip_prefix('\n').unwrap_or(text)
                } else {
                    text
                };
                if text.is_empty() {
                    continue;
                }
                Node::Text(decode(text))
            };
            nodes.push(node);
        }
        Ok(nodes)
    }

    fn element(&mut self) -> Result<Node, String> {
        self.take(1);
        let end = self
            .rest
            .find(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/')
            .ok_or("a start tag without an end")?;
        let name = self.take(end);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err(format!("`<` that opens nothing, before `{name}`"));
        }
        let mut attributes = Vec::new();
        while let Some(rest) = self.rest.strip_prefix(' ') {
            self.rest = rest;
            attributes.push(self.attribute()?);
        }
        let empty = self.rest.strip_prefix("/>");
        if let Some(rest) = empty {
            self.rest = rest;
        } else {
            self.expect(">")?;
        }
        let children = if empty.is_some() || VOID.contains(&name) {
            Vec::new()
        } else {
            let children = match RAW.iter().find(|(raw, _)| *raw == name) {
                Some(&(_, decoded)) => self.raw(name, decoded)?,
                None => self.nodes(Some(name))?,
            };
            self.expect("</")?;
            self.expect(name)?;
            self.expect(">")?;
            children
        };
        Ok(Node::Element(Element {
            name: name.to_owned(),
            attributes,
            children,
        }))
    }

    fn attribute(&mut self) -> Result<(String, String), String> {
        let end = self
            .rest
            .find(['=', ' ', '>', '"', '\'', '<'])
            .ok_or("a start tag that ends in an attribute")?;
        let name = self.take(end).to_owned();
        if name.is_empty() {
            return Err(format!("two spaces in a tag at `{}`", self.rest));
        }
        if !self.rest.starts_with('=') {
            return Ok((name, String::new()));
        }
        self.expect("=\"")?;
        let end = self
            .rest
            .find('"')
            .ok_or("a value without its closing quote")?;
        let value = decode(self.take(end));
        self.expect("\"")?;
        Ok((name, value))
    }

    /// The text of an element whose content ends at its own end tag only.
    fn raw(&mut self, name: &str, decoded: bool) -> Result<Vec<Node>, String> {
        let end = self
            .rest
            .find(&format!("</{name}"))
            .ok_or_else(|| format!("`{name}` has no end tag"))?;
        let text = self.take(end);
        let text = match name {
            "textarea" => text.strip_prefix('\n').unwrap_or(text),
            _ => text,
        };
        Ok(match (text, decoded) {
            ("", _) => Vec::new(),
            (text, true) => vec![Node::Text(decode(text))],
            (text, false) => vec![Node::Text(text.to_owned())],
        })
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    fn expect(&mut self, what: &str) -> Result<(), String> {
        self.rest = self
            .rest
            .strip_prefix(what)
            .ok_or_else(|| format!("`{what}` is missing at `{}`", self.rest))?;
        Ok(())
    }
}

fn decode(text: &str) -> String {
    html_escape::decode_html_entities(text).into_owned()
}
