//! Lists of tokens.

use crate::value::TokenWriter;
use crate::{Html, Spread, Token};

/// A list of tokens that is being written: `class=[…]`.
#[doc(hidden)]
#[derive(Debug)]
#[must_use = "`end` writes the closing quote"]
pub struct Tokens<'a>(TokenWriter<'a>);

impl Html {
    #[doc(hidden)]
    #[inline]
    pub fn __tokens(&mut self, pre: &'static str, name: &'static str) -> Tokens<'_> {
        self.raw(pre);
        Tokens(TokenWriter::new(self, name))
    }

    #[doc(hidden)]
    #[inline]
    pub fn __token<T: Token + ?Sized>(&mut self, value: &T) {
        value.tokens(&mut TokenWriter::behind(self));
    }
}

impl Html {
    #[doc(hidden)]
    pub fn __spread_class<T: Spread + ?Sized>(&mut self, spread: &T) {
        if let Some(attributes) = spread.__attributes() {
            self.__token(attributes.classes());
        }
    }
}

impl Tokens<'_> {
    /// Adds tokens to the list.
    #[inline]
    pub fn add<T: Token + ?Sized>(&mut self, value: &T) -> &mut Self {
        value.tokens(&mut self.0);
        self
    }

    /// Adds the classes of a spread.
    pub fn spread<T: Spread + ?Sized>(&mut self, spread: &T) -> &mut Self {
        if let Some(attributes) = spread.__attributes() {
            self.add(attributes.classes());
        }
        self
    }

    /// Ends the list, which isn't there at all if no token came.
    #[inline]
    pub fn end(mut self, post: &'static str) {
        let quote = if self.0.any() { "\"" } else { "" };
        self.0.sink().raw(quote);
        self.0.sink().raw(post);
    }
}
