//! URLs, whole and in parts.

use crate::link::{allowed, blocked, may_begin_scheme};
use crate::value::{Srcset, UrlPart, UrlPartWriter, Urls};
use crate::{Html, Url};
use std::fmt;

impl Html {
    #[doc(hidden)]
    #[inline]
    pub fn __url<T: Url + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        value.__url(self, pre, name, false, post);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __image_url<T: Url + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        value.__url(self, pre, name, true, post);
    }

    #[doc(hidden)]
    pub fn __url_start<T: Url + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        let Some(value) = value.url() else {
            self.raw(pre);
            self.raw(post);
            return;
        };
        let mut text = value.checked(false);
        // What follows could make a scheme of what isn't one alone.
        if !value.is_trusted() && may_begin_scheme(text) && post.contains(':') {
            let literal = post.split('"').next().unwrap_or_default();
            let whole = [text, literal].concat();
            if !allowed(&whole, false) {
                text = blocked(&whole);
            }
        }
        self.text([pre, ""], text, [post, ""]);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __url_part<T: UrlPart + ?Sized>(
        &mut self,
        pre: &'static str,
        value: &T,
        post: &'static str,
    ) {
        value.__url_part(self, pre, post);
    }

    #[doc(hidden)]
    pub fn __url_part_fmt(
        &mut self,
        pre: &'static str,
        value: fmt::Arguments<'_>,
        post: &'static str,
    ) {
        self.raw(pre);
        UrlPartWriter::new(self).format(value);
        self.raw(post);
    }

    #[doc(hidden)]
    pub fn __srcset<T: Srcset + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__srcset().as_deref(), post);
    }

    #[doc(hidden)]
    pub fn __urls<T: Urls + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__urls().as_deref(), post);
    }
}
