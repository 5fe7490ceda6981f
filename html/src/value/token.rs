//! Lists of tokens: `class=["item", "done" if item.done, extra]`.

use crate::sink::Html;
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// One token or several, or none. White space separates tokens and isn't printed otherwise.
///
/// ```
/// let mut h = html::Html::new();
/// let mut class = h.__tokens("<li", " class=\"");
/// class.add("item").add(&None::<String>).add(&["a", "b"]);
/// class.end(">");
/// assert_eq!(h.as_str(), "<li class=\"item a b\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a token",
    label = "expected a string, an `Option` or a list of strings",
    note = "for a token that depends on a condition, write `\"done\" if condition`",
    note = "for a type of your own, implement `html::Token`"
)]
pub trait Token {
    /// Prints the tokens; what is printed is escaped.
    fn tokens(&self, out: &mut TokenWriter<'_>);
}

/// Where tokens are printed to.
#[derive(Debug)]
pub struct TokenWriter<'a> {
    h: &'a mut Html,
    /// What stands before the next token: markup before the first one, a space before the others.
    separator: &'static str,
    any: bool,
}

impl<'a> TokenWriter<'a> {
    #[inline]
    pub(crate) fn new(h: &'a mut Html, separator: &'static str) -> Self {
        Self {
            h,
            separator,
            any: false,
        }
    }

    /// Prints the tokens of a text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for token in text.split_ascii_whitespace() {
            self.h.text([self.separator, ""], token, ["", ""]);
            self.separator = " ";
            self.any = true;
        }
        self
    }

    pub(crate) fn any(&self) -> bool {
        self.any
    }

    pub(crate) fn sink(&mut self) -> &mut Html {
        self.h
    }
}

impl Token for str {
    #[inline]
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        out.text(self);
    }
}

impl Token for fmt::Arguments<'_> {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        match self.as_str() {
            Some(text) => out.text(text),
            None => out.text(&self.to_string()),
        };
    }
}

impl<T: Token> Token for Option<T> {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        if let Some(token) = self {
            token.tokens(out);
        }
    }
}

impl<T: Token> Token for [T] {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        for token in self {
            token.tokens(out);
        }
    }
}

impl<T: Token, const N: usize> Token for [T; N] {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        self[..].tokens(out);
    }
}

impl<T: Token> Token for Vec<T> {
    fn tokens(&self, out: &mut TokenWriter<'_>) {
        self[..].tokens(out);
    }
}

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> Token for $pointer {
            #[inline]
            fn tokens(&self, out: &mut TokenWriter<'_>) {
                (**self).tokens(out);
            }
        }
    )*};
}
pointers!(
    [T: Token + ?Sized] &T,
    [T: Token + ?Sized] &mut T,
    [T: Token + ?Sized] Box<T>,
    [T: Token + ?Sized] Rc<T>,
    [T: Token + ?Sized] Arc<T>,
    [T: Token + ToOwned + ?Sized] Cow<'_, T>,
    [] String,
);
