//! A list of tokens in the making.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// Where `span` is, but belonging to the expansion: errors point there, lints don't look.
pub(crate) fn at(span: Span) -> Span {
    span.resolved_at(Span::mixed_site())
}

/// Tokens in the making.
#[derive(Debug, Default)]
pub(crate) struct Out {
    tokens: Vec<TokenTree>,
}

impl Out {
    pub(crate) fn push(&mut self, token: impl Into<TokenTree>) {
        self.tokens.push(token.into());
    }

    pub(crate) fn extend(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        self.tokens.extend(tokens);
    }

    pub(crate) fn ident(&mut self, name: &str, span: Span) {
        self.push(Ident::new(name, span));
    }

    /// A run of punctuation that is one operator, such as `::` or `->`.
    pub(crate) fn punct(&mut self, operator: &str, span: Span) {
        let mut characters = operator.chars().peekable();
        while let Some(character) = characters.next() {
            let spacing = if characters.peek().is_some() {
                Spacing::Joint
            } else {
                Spacing::Alone
            };
            let mut punct = Punct::new(character, spacing);
            punct.set_span(span);
            self.push(punct);
        }
    }

    pub(crate) fn string(&mut self, text: &str, span: Span) {
        let mut literal = Literal::string(text);
        literal.set_span(span);
        self.push(literal);
    }

    /// `'name`
    pub(crate) fn lifetime(&mut self, name: &str, span: Span) {
        let mut apostrophe = Punct::new('\'', Spacing::Joint);
        apostrophe.set_span(span);
        self.push(apostrophe);
        self.ident(name, span);
    }

    pub(crate) fn number(&mut self, number: u32, span: Span) {
        let mut literal = Literal::u32_unsuffixed(number);
        literal.set_span(span);
        self.push(literal);
    }

    pub(crate) fn count(&mut self, number: usize, span: Span) {
        let mut literal = Literal::usize_unsuffixed(number);
        literal.set_span(span);
        self.push(literal);
    }

    pub(crate) fn group(&mut self, delimiter: Delimiter, inner: Out, span: Span) {
        let mut group = Group::new(delimiter, inner.finish());
        group.set_span(span);
        self.push(group);
    }

    pub(crate) fn parens(&mut self, inner: Out, span: Span) {
        self.group(Delimiter::Parenthesis, inner, span);
    }

    pub(crate) fn braces(&mut self, inner: Out, span: Span) {
        self.group(Delimiter::Brace, inner, span);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.tokens.is_empty()
    }

    pub(crate) fn finish(self) -> TokenStream {
        self.tokens.into_iter().collect()
    }
}
