//! CSS and JavaScript, in attributes and as the text of `style` and `script`.

use crate::Html;
use crate::value::{Css, Js, QuotedJs, without_tags};

impl Html {
    #[doc(hidden)]
    pub fn __style<T: Css + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__css().as_deref(), post);
    }

    #[doc(hidden)]
    pub fn __css<T: Css + ?Sized>(&mut self, pre: &'static str, value: &T, post: &'static str) {
        self.text(
            [pre, ""],
            value.__css().as_deref().unwrap_or_default(),
            [post, ""],
        );
    }

    #[doc(hidden)]
    pub fn __event<T: Js + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__js().as_deref(), post);
    }

    #[doc(hidden)]
    pub fn __js<T: Js + ?Sized>(&mut self, pre: &'static str, value: &T, post: &'static str) {
        self.text(
            [pre, ""],
            value.__js().as_deref().unwrap_or_default(),
            [post, ""],
        );
    }

    #[doc(hidden)]
    pub fn __script<T: Js + ?Sized>(&mut self, pre: &'static str, value: &T, post: &'static str) {
        self.code(pre, value.__js().as_deref().unwrap_or_default(), post);
    }

    #[doc(hidden)]
    pub fn __script_quoted<T: QuotedJs + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.code(
            pre,
            value.__js().as_deref().unwrap_or_default().trim_start(),
            post,
        );
    }

    #[doc(hidden)]
    pub fn __js_quoted<T: QuotedJs + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        let value = value.__js();
        self.text(
            [pre, ""],
            value.as_deref().unwrap_or_default().trim_start(),
            [post, ""],
        );
    }

    #[doc(hidden)]
    pub fn __style_text<T: Css + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.code(pre, value.__css().as_deref().unwrap_or_default(), post);
    }

    fn code(&mut self, pre: &'static str, code: &str, post: &'static str) {
        self.raw(pre);
        self.raw(&without_tags(code));
        self.raw(post);
    }
}
