//! Finds the tags in the tokens of markup, and their attributes.
//!
//! It reads no Rust: what stands in braces is looked through for tags as everything else. `a < b` looks like the beginning of
//! a tag, which does no harm: nothing in it has a name, `=` and a literal.

use super::literal;
use proc_macro2::{Delimiter, Group, LineColumn, TokenStream, TokenTree};

/// A start tag.
#[derive(Debug, Default)]
pub(super) struct Tag {
    /// `a`, `my-element`, `ui::Card`
    pub(super) name: String,
    pub(super) attributes: Vec<Attribute>,
}

/// An attribute with a value.
#[derive(Debug)]
pub(super) struct Attribute {
    pub(super) name: String,
    /// What the literal says; `None` where the value is computed.
    pub(super) text: Option<String>,
    /// Where the value stands.
    pub(super) at: LineColumn,
}

impl Tag {
    /// An attribute by its name.
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes
            .iter()
            .find(|attribute| attribute.name == name)
    }
}

/// Calls `found` with each tag in `markup`.
pub(super) fn tags(markup: TokenStream, found: &mut dyn FnMut(Tag)) {
    let mut tokens = Tokens::new(markup);
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => tokens.tag(found),
            TokenTree::Group(group) => tags(group.stream(), found),
            _ => {}
        }
    }
}

/// The tokens of one group.
struct Tokens {
    tokens: Vec<TokenTree>,
    at: usize,
}

impl Tokens {
    fn new(stream: TokenStream) -> Self {
        Self {
            tokens: stream.into_iter().collect(),
            at: 0,
        }
    }

    fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token
    }

    fn peek(&self, ahead: usize) -> Option<&TokenTree> {
        self.tokens.get(self.at + ahead)
    }

    fn punct(&self, ahead: usize) -> Option<char> {
        match self.peek(ahead) {
            Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
            _ => None,
        }
    }

    fn is_ident(&self, ahead: usize, name: &str) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(ident)) if ident == name)
    }

    /// What follows a `<`.
    fn tag(&mut self, found: &mut dyn FnMut(Tag)) {
        let Some(name) = self.name() else {
            return;
        };
        let mut tag = Tag {
            name,
            attributes: Vec::new(),
        };
        self.attributes(&mut tag, found);
        found(tag);
    }

    /// `a`, `my-element`, `xlink:href`, `ui::Card`
    fn name(&mut self) -> Option<String> {
        let Some(TokenTree::Ident(first)) = self.peek(0) else {
            return None;
        };
        let mut name = first.to_string();
        self.at += 1;
        while let Some(joint @ ('-' | ':' | '.')) = self.punct(0) {
            name.push(joint);
            self.at += 1;
            match self.peek(0) {
                Some(TokenTree::Ident(part)) => name.push_str(&part.to_string()),
                Some(TokenTree::Literal(part)) if joint != ':' => name.push_str(&part.to_string()),
                _ => continue,
            }
            self.at += 1;
        }
        Some(name.trim_start_matches("r#").to_owned())
    }

    /// Attributes up to the end of the tag, or of the group.
    fn attributes(&mut self, tag: &mut Tag, found: &mut dyn FnMut(Tag)) {
        loop {
            match self.peek(0) {
                None => return,
                // A tag that was never ended, or none at all.
                Some(TokenTree::Punct(punct)) if punct.as_char() == '<' => return,
                Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => {
                    self.at += 1;
                    return;
                }
                Some(TokenTree::Ident(ident)) if ident == "if" && self.punct(1) != Some('=') => {
                    self.condition(tag, found);
                }
                Some(TokenTree::Ident(_)) => self.attribute(tag, found),
                Some(TokenTree::Group(group)) => {
                    tags(group.stream(), found);
                    self.at += 1;
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// `name=value`
    fn attribute(&mut self, tag: &mut Tag, found: &mut dyn FnMut(Tag)) {
        let Some(name) = self.name() else {
            return;
        };
        if self.punct(0) != Some('=') {
            return;
        }
        self.at += 1;
        let Some(value) = self.next() else {
            return;
        };
        let text = match &value {
            TokenTree::Literal(literal) => literal::text(literal, true),
            TokenTree::Group(group) => {
                let alone = only_literal(group);
                if alone.is_none() {
                    tags(group.stream(), found);
                }
                alone
            }
            _ => None,
        };
        tag.attributes.push(Attribute {
            name,
            text,
            at: value.span().start(),
        });
    }

    /// `if condition { attributes } else if … else { attributes }`
    fn condition(&mut self, tag: &mut Tag, found: &mut dyn FnMut(Tag)) {
        loop {
            while let Some(token) = self.next() {
                if let TokenTree::Group(group) = token
                    && group.delimiter() == Delimiter::Brace
                {
                    Self::new(group.stream()).all_attributes(tag, found);
                    break;
                }
            }
            if !self.is_ident(0, "else") {
                return;
            }
        }
    }

    /// Attributes up to the end of the group.
    fn all_attributes(&mut self, tag: &mut Tag, found: &mut dyn FnMut(Tag)) {
        while self.peek(0).is_some() {
            let before = self.at;
            self.attributes(tag, found);
            if self.at == before {
                self.at += 1;
            }
        }
    }
}

/// `{"text"}`: Rust's literal, which has no holes.
fn only_literal(group: &Group) -> Option<String> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Literal(literal)), None) => literal::text(&literal, false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each tag as `name attribute=text attribute=?`.
    fn read(markup: &str) -> Vec<String> {
        let mut all = Vec::new();
        tags(markup.parse().unwrap(), &mut |tag| {
            let attributes = tag.attributes.iter().map(|attribute| {
                let text = attribute
                    .text
                    .as_deref()
                    .map_or_else(|| "?".into(), literal::shown);
                format!(" {}={text}", attribute.name)
            });
            all.push(format!("{}{}", tag.name, attributes.collect::<String>()));
        });
        all
    }

    #[test]
    fn tags_and_their_attributes_are_found() {
        assert_eq!(
            read(r#"<p class="x">"text" <a href="/a" data-id={n} hidden>"b"</a></p> <br/>"#),
            ["p class=x", "a href=/a data-id=?", "br"]
        );
        assert_eq!(
            read(r#"<my-item aria-label="x"/> <ui::Card href={"/{x}"}/>"#),
            ["my-item aria-label=x", "ui::Card href=/{x}"]
        );
    }

    #[test]
    fn conditions_in_a_tag_hold_attributes() {
        assert_eq!(
            read(
                r#"<a if let Some(x) = y { href="/a/{x}" } else if z { href="/b" } else { href="/c" } id="i">"t"</a>"#
            ),
            ["a href=/a/{…} href=/b href=/c id=i"]
        );
    }

    #[test]
    fn tags_in_blocks_and_values_are_found() {
        assert_eq!(
            read(
                r#"if a < b { <a href="/a">"x"</a> } for x in y { <i>{z}</i> } <Card head={fragment! { <b id="c">"x"</b> }}/>"#
            ),
            ["a href=/a", "i", "b", "b id=c", "Card head=?"]
        );
    }

    #[test]
    fn code_and_text_hold_no_attributes() {
        assert_eq!(
            read(r#"let href = "/x"; "href=\"/y\"" /* href="/z" */ <p>{f(href = "/x")}</p>"#),
            ["p"]
        );
    }
}
