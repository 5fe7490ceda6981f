//! Attributes of text, of words, of documents, and those that are present or not.

use crate::value::{Presence, Refresh, Srcdoc, checked, text_of};
use crate::{Attr, AttrName, Html, Spread, Word};

impl Html {
    #[doc(hidden)]
    #[inline]
    pub fn __attr<T: Attr + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        value.__attr(self, pre, name, post);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __bool(
        &mut self,
        pre: &'static str,
        bare: &'static str,
        value: bool,
        post: &'static str,
    ) {
        self.raw(pre);
        if value {
            self.raw(bare);
        }
        self.raw(post);
    }

    #[doc(hidden)]
    #[inline]
    pub fn __word<T: Word + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        value.__word(self, pre, name, post);
    }

    #[doc(hidden)]
    pub fn __srcdoc<T: Srcdoc + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__markup(), post);
    }

    #[doc(hidden)]
    pub fn __refresh<T: Refresh + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: &T,
        post: &'static str,
    ) {
        self.whole(pre, name, value.__content().as_deref(), post);
    }

    #[doc(hidden)]
    pub fn __name_attr<N: AttrName + ?Sized, T: Attr + ?Sized>(
        &mut self,
        pre: &'static str,
        name: &N,
        value: &T,
        post: &'static str,
    ) {
        self.raw(pre);
        match value.__presence() {
            Presence::Absent => {}
            Presence::Bare => self.dynamic(name.name(), None),
            Presence::Value => self.dynamic(name.name(), Some(&text_of(value))),
        }
        self.raw(post);
    }

    #[doc(hidden)]
    pub fn __spread<T: Spread + ?Sized>(
        &mut self,
        pre: &'static str,
        attributes: &T,
        class: &'static str,
        skip: &'static [&'static str],
        post: &'static str,
    ) {
        let attributes = attributes.__attributes();
        let classes = attributes
            .as_ref()
            .map_or("", |attributes| attributes.classes());
        let classes = if skip.contains(&"class") { "" } else { classes };
        self.raw(pre);
        if !class.is_empty() || !classes.is_empty() {
            self.text([" class=\"", ""], class, ["", ""]);
            self.raw(if class.is_empty() || classes.is_empty() {
                ""
            } else {
                " "
            });
            self.text(["", ""], classes, ["\"", ""]);
        }
        for (name, value) in attributes.iter().flat_map(|attributes| attributes.others()) {
            if !skip.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                self.dynamic(name, value);
            }
        }
        self.raw(post);
    }

    /// An attribute whose name isn't known before, if name and value are fit to be printed.
    fn dynamic(&mut self, name: &str, value: Option<&str>) {
        let Some(checked) = checked(name, value.unwrap_or_default()) else {
            return;
        };
        self.raw(" ");
        self.raw(name);
        if value.is_some() {
            self.text(["=\"", ""], &checked, ["\"", ""]);
        }
    }

    /// An attribute that is left out when there is no value.
    pub(super) fn whole(
        &mut self,
        pre: &'static str,
        name: &'static str,
        value: Option<&str>,
        post: &'static str,
    ) {
        match value {
            Some(value) => self.text([pre, name], value, ["\"", post]),
            None => self.absent(pre, post),
        }
    }
}
