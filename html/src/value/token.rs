//! Lists of tokens: `class=["item", "done" if item.done, extra]`.

use crate::sink::Html;
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// One token or several, or none. White space separates tokens; around a value, and instead of one, it isn't printed.
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
    /// The markup before the first token. A space stands before the others.
    opening: &'static str,
    any: bool,
}

impl<'a> TokenWriter<'a> {
    #[inline]
    pub(crate) fn new(h: &'a mut Html, opening: &'static str) -> Self {
        Self {
            h,
            opening,
            any: false,
        }
    }

    /// Goes on behind tokens that are written already.
    #[inline]
    pub(crate) fn behind(h: &'a mut Html) -> Self {
        Self {
            h,
            opening: "",
            any: true,
        }
    }

    /// Prints the tokens of a text.
    #[inline]
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.any = tokens(self.h, self.opening, self.any, text);
        self
    }

    pub(crate) fn any(&self) -> bool {
        self.any
    }

    pub(crate) fn sink(&mut self) -> &mut Html {
        self.h
    }
}

/// Writes tokens behind `opening` or, if there are any before, behind a space. Returns whether there are any now.
///
/// Out of line, and with the ABI of C because that is known not to unwind.
#[expect(
    improper_ctypes_definitions,
    reason = "no C is involved: this ABI doesn't unwind"
)]
#[inline(never)]
extern "C" fn tokens(h: &mut Html, opening: &'static str, any: bool, text: &str) -> bool {
    // White space between tokens is left as it is: to look for it costs more than to print it.
    let tokens = text.trim_ascii();
    if tokens.is_empty() {
        return any;
    }
    if any {
        h.text([" ", ""], tokens, ["", ""]);
    } else {
        h.text([opening, ""], tokens, ["", ""]);
    }
    true
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
