//! A hole in the midst of a URL: percent-encoded, so that it stays within its component.

use super::number::{Number, for_numbers};
use crate::sink::Html;
use std::borrow::Cow;
use std::fmt::{self, Write};
use std::rc::Rc;
use std::sync::Arc;

/// A part of a URL: `href="/items/{id}?q={query}"`. All but letters, digits and `-._~` is percent-encoded (RFC 3986).
///
/// ```
/// let mut h = html::Html::new();
/// h.__url_part("<a href=\"/search?q=", "Q&A?", "\">");
/// assert_eq!(h.as_str(), "<a href=\"/search?q=Q%26A%3F\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be a part of a URL",
    label = "expected a string or a number",
    note = "a type with `Display` is printed with a colon: `href=\"/items/{{id:}}\"`",
    note = "for a type of your own, implement `html::UrlPart`"
)]
pub trait UrlPart {
    /// Prints the part; what is printed is percent-encoded.
    fn url_part(&self, out: &mut UrlPartWriter<'_>);

    #[doc(hidden)]
    #[inline]
    fn __url_part(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.raw(pre);
        self.url_part(&mut UrlPartWriter { h });
        h.raw(post);
    }
}

/// Where a part of a URL is printed to: all that goes through it is percent-encoded. It is also a [`fmt::Write`].
#[derive(Debug)]
pub struct UrlPartWriter<'a> {
    h: &'a mut Html,
}

impl<'a> UrlPartWriter<'a> {
    pub(crate) fn new(h: &'a mut Html) -> Self {
        Self { h }
    }

    /// Prints text, percent-encoded.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.h.percent("", text, "");
        self
    }

    pub(crate) fn format(&mut self, arguments: fmt::Arguments<'_>) {
        self.write_fmt(arguments)
            .expect("a formatting trait implementation returned an error");
    }
}

impl Write for UrlPartWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

impl UrlPart for str {
    fn url_part(&self, out: &mut UrlPartWriter<'_>) {
        out.text(self);
    }

    #[inline]
    fn __url_part(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.percent(pre, self, post);
    }
}

impl UrlPart for char {
    fn url_part(&self, out: &mut UrlPartWriter<'_>) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }
}

impl UrlPart for bool {
    fn url_part(&self, out: &mut UrlPartWriter<'_>) {
        out.text(if *self { "true" } else { "false" });
    }
}

impl UrlPart for fmt::Arguments<'_> {
    fn url_part(&self, out: &mut UrlPartWriter<'_>) {
        out.format(*self);
    }
}

impl<T: UrlPart> UrlPart for Option<T> {
    fn url_part(&self, out: &mut UrlPartWriter<'_>) {
        if let Some(value) = self {
            value.url_part(out);
        }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        /// Digits, points and signs stand for themselves.
        impl UrlPart for $number {
            fn url_part(&self, out: &mut UrlPartWriter<'_>) {
                Number::write(*self, out.h, ["", ""], ["", ""]);
            }

            #[inline]
            fn __url_part(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                Number::write(*self, h, [pre, ""], [post, ""]);
            }
        }
    )*};
}
for_numbers!(numbers);

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> UrlPart for $pointer {
            fn url_part(&self, out: &mut UrlPartWriter<'_>) {
                (**self).url_part(out);
            }

            #[inline]
            fn __url_part(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                (**self).__url_part(h, pre, post);
            }
        }
    )*};
}
pointers!(
    [T: UrlPart + ?Sized] &T,
    [T: UrlPart + ?Sized] &mut T,
    [T: UrlPart + ?Sized] Box<T>,
    [T: UrlPart + ?Sized] Rc<T>,
    [T: UrlPart + ?Sized] Arc<T>,
    [T: UrlPart + ToOwned + ?Sized] Cow<'_, T>,
    [] String,
);
