//! What may be printed as text: escaped, unless it is markup.

use super::attr::AttrWriter;
use super::number::{Number, for_numbers};
use crate::sink::{Fragment, Html};
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// A value that can be printed between tags.
///
/// Implement it for types of your own that print as markup:
///
/// ```
/// struct Price(u32);
///
/// impl html::Render for Price {
///     fn render(&self, h: &mut html::Html) {
///         h.write(&(self.0 / 100)).write(" € ").write(&(self.0 % 100));
///     }
/// }
///
/// let mut h = html::Html::new();
/// h.write(&Price(1250));
/// assert_eq!(h.as_str(), "12 € 50");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be printed as HTML text",
    label = "can't be printed",
    note = "a future is awaited first, `{{value.await}}`; a list is gone through, `for item in list {{ … }}`",
    note = "a type with `Display` is printed with a format, colon included: `\"{{value:}}\"`",
    note = "to print markup of its own, implement `html::Render` for it"
)]
pub trait Render {
    /// Prints the value.
    fn render(&self, h: &mut Html);

    #[doc(hidden)]
    #[inline]
    fn __splice(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.raw(pre);
        self.render(h);
        h.raw(post);
    }
}

impl Render for str {
    #[inline]
    fn render(&self, h: &mut Html) {
        h.text(["", ""], self, ["", ""]);
    }

    #[inline]
    fn __splice(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.text([pre, ""], self, [post, ""]);
    }
}

impl Render for char {
    #[inline]
    fn render(&self, h: &mut Html) {
        (*self.encode_utf8(&mut [0; 4])).render(h);
    }
}

impl Render for bool {
    #[inline]
    fn render(&self, h: &mut Html) {
        h.raw(if *self { "true" } else { "false" });
    }
}

/// Prints nothing, so that a block of statements can stand where a value can.
impl Render for () {
    #[inline]
    fn render(&self, _: &mut Html) {}
}

impl Render for fmt::Arguments<'_> {
    fn render(&self, h: &mut Html) {
        AttrWriter::new(h).format(*self);
    }
}

impl Render for Fragment {
    #[inline]
    fn render(&self, h: &mut Html) {
        h.raw(self);
    }
}

impl<T: Render> Render for Option<T> {
    #[inline]
    fn render(&self, h: &mut Html) {
        if let Some(value) = self {
            value.render(h);
        }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Render for $number {
            #[inline]
            fn render(&self, h: &mut Html) {
                Number::write(*self, h, ["", ""], ["", ""]);
            }

            #[inline]
            fn __splice(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                Number::write(*self, h, [pre, ""], [post, ""]);
            }
        }
    )*};
}
for_numbers!(numbers);

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> Render for $pointer {
            #[inline]
            fn render(&self, h: &mut Html) {
                (**self).render(h);
            }

            #[inline]
            fn __splice(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                (**self).__splice(h, pre, post);
            }
        }
    )*};
}
pointers!(
    [T: Render + ?Sized] &T,
    [T: Render + ?Sized] &mut T,
    [T: Render + ?Sized] Box<T>,
    [T: Render + ?Sized] Rc<T>,
    [T: Render + ?Sized] Arc<T>,
    [T: Render + ToOwned + ?Sized] Cow<'_, T>,
    [] String,
);
