//! Text, comments, and static markup.

use crate::value::AttrWriter;
use crate::{Attr, Html, Render};
use std::fmt;

impl Html {
    #[doc(hidden)]
    #[inline]
    pub fn __lit(&mut self, markup: &'static str) {
        self.raw(markup);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __text<T: Render + ?Sized>(&mut self, pre: &'static str, value: &T, post: &'static str) {
        value.__splice(self, pre, post);
    }

    #[doc(hidden)]
    pub fn __fmt(&mut self, pre: &'static str, value: fmt::Arguments<'_>, post: &'static str) {
        self.raw(pre);
        AttrWriter::new(self).format(value);
        self.raw(post);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __plain<T: Attr + ?Sized>(&mut self, pre: &'static str, value: &T, post: &'static str) {
        value.__hole(self, pre, post);
    }

    #[doc(hidden)]
    pub fn __comment<T: Attr + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        let text = crate::value::text_of(value);
        let mut escaped = String::with_capacity(text.len());
        html_spec::context::escape(html_spec::context::Context::Comment, &text, &mut escaped);
        self.raw(pre);
        self.raw(&escaped);
        self.raw(post);
    }
}
