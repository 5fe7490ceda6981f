//! Attributes that take `true` and `false` as words, such as `aria-hidden`.

use super::attr::{Attr, AttrWriter};
use super::number::for_numbers;
use crate::sink::Html;
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// A value of an attribute that takes `true` and `false` as words. `None` leaves the attribute out.
///
/// ```
/// let mut h = html::Html::new();
/// h.__word("<i", " aria-hidden=\"", &false, ">");
/// assert_eq!(h.as_str(), "<i aria-hidden=\"false\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a word for this attribute",
    label = "expected `bool`, a string or an `Option` of one",
    note = "for a type of your own, implement `html::Word`"
)]
pub trait Word {
    /// Prints the word; what is printed is escaped.
    fn word(&self, out: &mut AttrWriter<'_>);

    #[doc(hidden)]
    fn __word(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
        h.raw(pre);
        h.raw(name);
        self.word(&mut AttrWriter::new(h));
        h.raw("\"");
        h.raw(post);
    }
}

impl Word for bool {
    fn word(&self, out: &mut AttrWriter<'_>) {
        out.text(if *self { "true" } else { "false" });
    }
}

impl<T: Word> Word for Option<T> {
    fn word(&self, out: &mut AttrWriter<'_>) {
        if let Some(value) = self {
            value.word(out);
        }
    }

    fn __word(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
        match self {
            Some(value) => value.__word(h, pre, name, post),
            None => h.absent(pre, post),
        }
    }
}

macro_rules! text {
    ($($text:ty),*) => {$(
        impl Word for $text {
            fn word(&self, out: &mut AttrWriter<'_>) {
                self.attr(out);
            }

            #[inline]
            fn __word(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
                self.__attr(h, pre, name, post);
            }
        }
    )*};
}
for_numbers!(text);
text!(str, String, char, fmt::Arguments<'_>);

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> Word for $pointer {
            fn word(&self, out: &mut AttrWriter<'_>) {
                (**self).word(out);
            }

            fn __word(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
                (**self).__word(h, pre, name, post);
            }
        }
    )*};
}
pointers!(
    [T: Word + ?Sized] &T,
    [T: Word + ?Sized] &mut T,
    [T: Word + ?Sized] Box<T>,
    [T: Word + ?Sized] Rc<T>,
    [T: Word + ?Sized] Arc<T>,
    [T: Word + ToOwned + ?Sized] Cow<'_, T>,
);
