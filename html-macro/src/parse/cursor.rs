//! A run of tokens with look-ahead, taken from the front without copying.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};

/// The tokens that are still to be read.
#[derive(Debug)]
pub(crate) struct Cursor {
    /// In reverse, so that taking the next one is a pop.
    rest: Vec<TokenTree>,
    /// The token taken last, or what stands around the run.
    last: Span,
    /// The character of the token taken last, if it joins the next one to an operator.
    joint: Option<char>,
}

impl Cursor {
    /// Reads `stream`; `around` is where an error at its very beginning belongs.
    pub(crate) fn new(stream: TokenStream, around: Span) -> Self {
        let mut rest: Vec<TokenTree> = stream.into_iter().collect();
        rest.reverse();
        Self {
            rest,
            last: around,
            joint: None,
        }
    }

    /// Reads what stands inside `group`.
    pub(crate) fn inside(group: &Group) -> Self {
        Self::new(group.stream(), group.span_open())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The token `ahead` places in front; 0 is the next one.
    pub(crate) fn peek(&self, ahead: usize) -> Option<&TokenTree> {
        self.rest
            .len()
            .checked_sub(ahead + 1)
            .and_then(|index| self.rest.get(index))
    }

    /// The span of the next token, or of the one taken last.
    pub(crate) fn span(&self) -> Span {
        self.peek(0).map_or(self.last, TokenTree::span)
    }

    /// The span of the token taken last.
    pub(crate) fn last(&self) -> Span {
        self.last
    }

    pub(crate) fn next(&mut self) -> Option<TokenTree> {
        let token = self.rest.pop()?;
        self.last = token.span();
        self.joint = match &token {
            TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint => Some(punct.as_char()),
            _ => None,
        };
        Some(token)
    }

    /// Whether the token `ahead` places in front is this punctuation character.
    pub(crate) fn is_punct(&self, ahead: usize, character: char) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
    }

    /// Whether the token `ahead` places in front is this word.
    pub(crate) fn is_ident(&self, ahead: usize, word: &str) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Ident(ident)) if ident == word)
    }

    /// Whether the token `ahead` places in front is a group with this delimiter.
    pub(crate) fn is_group(&self, ahead: usize, delimiter: Delimiter) -> bool {
        matches!(self.peek(ahead), Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
    }

    /// Takes the next token if it is this punctuation character.
    pub(crate) fn eat_punct(&mut self, character: char) -> bool {
        self.is_punct(0, character) && self.next().is_some()
    }

    /// Takes the next token if it is this word.
    pub(crate) fn eat_ident(&mut self, word: &str) -> bool {
        self.is_ident(0, word) && self.next().is_some()
    }

    /// Takes the next token if it is a group with this delimiter.
    pub(crate) fn eat_group(&mut self, delimiter: Delimiter) -> Option<Group> {
        if !self.is_group(0, delimiter) {
            return None;
        }
        match self.next() {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }

    /// Whether the token taken last is this character, joined to the one in front: `..=`.
    pub(crate) fn is_joined_to(&self, character: char) -> bool {
        self.joint == Some(character)
    }

    /// Takes all that is left.
    pub(crate) fn take_rest(&mut self) -> Vec<TokenTree> {
        let mut rest = std::mem::take(&mut self.rest);
        rest.reverse();
        if let Some(token) = rest.last() {
            self.last = token.span();
        }
        rest
    }
}
