//! What may be printed in attributes, `title`, `textarea` and comments: text, never markup.

use super::number::{Number, for_numbers};
use crate::sink::Html;
use std::borrow::Cow;
use std::fmt::{self, Write};
use std::rc::Rc;
use std::sync::Arc;

/// A value that can be printed in an attribute.
///
/// As the value of a whole attribute, `None` and `false` leave the attribute out, and `true` prints its bare name.
///
/// ```
/// use html::{Attr, AttrWriter};
///
/// struct Size(u32, u32);
///
/// impl Attr for Size {
///     fn attr(&self, out: &mut AttrWriter<'_>) {
///         out.value(&self.0).text("×").value(&self.1);
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be printed in an attribute",
    label = "not the text of an attribute",
    note = "a type with `Display` is printed when quoted: `title=\"{{value:}}\"`",
    note = "markup can't stand in an attribute; for text of your own type, implement `html::Attr`"
)]
pub trait Attr {
    /// Prints the value; what is printed is escaped.
    fn attr(&self, out: &mut AttrWriter<'_>);

    #[doc(hidden)]
    #[inline]
    fn __presence(&self) -> Presence {
        Presence::Value
    }

    #[doc(hidden)]
    #[inline]
    fn __hole(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.raw(pre);
        self.attr(&mut AttrWriter::new(h));
        h.raw(post);
    }

    #[doc(hidden)]
    #[inline]
    fn __attr(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
        h.raw(pre);
        match self.__presence() {
            Presence::Absent => {}
            Presence::Bare => h.raw(bare(name)),
            Presence::Value => {
                h.raw(name);
                self.attr(&mut AttrWriter::new(h));
                h.raw("\"");
            }
        }
        h.raw(post);
    }
}

/// How an attribute stands in its tag.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Not at all.
    Absent,
    /// Only its name.
    Bare,
    /// With a value.
    Value,
}

/// ` title="` without what belongs to the value.
pub(crate) fn bare(name: &'static str) -> &'static str {
    name.strip_suffix("=\"").unwrap_or(name)
}

/// Where the value of an attribute is printed to: all that goes through it is escaped.
///
/// It is also a [`fmt::Write`], for `write!`.
///
/// ```
/// use html::{Attr, AttrWriter};
/// use std::fmt::Write;
///
/// struct Percent(f64);
///
/// impl Attr for Percent {
///     fn attr(&self, out: &mut AttrWriter<'_>) {
///         let _ = write!(out, "{:.1} %", self.0);
///     }
/// }
/// ```
#[derive(Debug)]
pub struct AttrWriter<'a> {
    h: &'a mut Html,
}

impl<'a> AttrWriter<'a> {
    #[inline]
    pub(crate) fn new(h: &'a mut Html) -> Self {
        Self { h }
    }

    /// Prints text, escaped.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.h.text(["", ""], text, ["", ""]);
        self
    }

    /// Prints another value.
    pub fn value<T: Attr + ?Sized>(&mut self, value: &T) -> &mut Self {
        value.attr(self);
        self
    }

    /// Prints formatted text.
    ///
    /// # Panics
    /// As `format!`: when a `Display` implementation fails, which it mustn't.
    pub(crate) fn format(&mut self, arguments: fmt::Arguments<'_>) {
        if let Some(text) = arguments.as_str() {
            self.text(text);
        } else {
            self.write_fmt(arguments)
                .expect("a formatting trait implementation returned an error");
        }
    }
}

impl Write for AttrWriter<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

impl Attr for str {
    #[inline]
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.text(self);
    }

    #[inline]
    fn __hole(&self, h: &mut Html, pre: &'static str, post: &'static str) {
        h.text([pre, ""], self, [post, ""]);
    }

    #[inline]
    fn __attr(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
        h.text([pre, name], self, ["\"", post]);
    }
}

impl Attr for char {
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.text(self.encode_utf8(&mut [0; 4]));
    }
}

/// In the midst of a literal, the word; as a whole attribute, its presence.
impl Attr for bool {
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.text(if *self { "true" } else { "false" });
    }

    fn __presence(&self) -> Presence {
        if *self {
            Presence::Bare
        } else {
            Presence::Absent
        }
    }
}

impl Attr for fmt::Arguments<'_> {
    fn attr(&self, out: &mut AttrWriter<'_>) {
        out.format(*self);
    }
}

/// In the midst of a literal, `None` prints nothing; as a whole attribute, it leaves it out.
impl<T: Attr> Attr for Option<T> {
    #[inline]
    fn attr(&self, out: &mut AttrWriter<'_>) {
        if let Some(value) = self {
            value.attr(out);
        }
    }

    fn __presence(&self) -> Presence {
        self.as_ref().map_or(Presence::Absent, Attr::__presence)
    }

    #[inline]
    fn __attr(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
        match self {
            Some(value) => value.__attr(h, pre, name, post),
            None => h.absent(pre, post),
        }
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Attr for $number {
            #[inline]
            fn attr(&self, out: &mut AttrWriter<'_>) {
                Number::write(*self, out.h, ["", ""], ["", ""]);
            }

            #[inline]
            fn __hole(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                Number::write(*self, h, [pre, ""], [post, ""]);
            }

            #[inline]
            fn __attr(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
                Number::write(*self, h, [pre, name], ["\"", post]);
            }
        }
    )*};
}
for_numbers!(numbers);

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> Attr for $pointer {
            #[inline]
            fn attr(&self, out: &mut AttrWriter<'_>) {
                (**self).attr(out);
            }

            #[inline]
            fn __presence(&self) -> Presence {
                (**self).__presence()
            }

            #[inline]
            fn __hole(&self, h: &mut Html, pre: &'static str, post: &'static str) {
                (**self).__hole(h, pre, post);
            }

            #[inline]
            fn __attr(&self, h: &mut Html, pre: &'static str, name: &'static str, post: &'static str) {
                (**self).__attr(h, pre, name, post);
            }
        }
    )*};
}
pointers!(
    [T: Attr + ?Sized] &T,
    [T: Attr + ?Sized] &mut T,
    [T: Attr + ?Sized] Box<T>,
    [T: Attr + ?Sized] Rc<T>,
    [T: Attr + ?Sized] Arc<T>,
    [T: Attr + ToOwned + ?Sized] Cow<'_, T>,
    [] String,
);
