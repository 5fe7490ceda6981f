//! URLs: strings are checked when they are printed, links are checked already.

use crate::link::{Link, checked};
use crate::sink::Html;
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// A URL for an attribute. Strings are checked: relative URLs pass, and those with a scheme that is
/// [allowed](crate::allow_scheme); anything else is printed as `about:invalid#blocked`. `None` leaves the attribute out.
///
/// ```
/// let mut h = html::Html::new();
/// h.__url("<a", " href=\"", "javascript:alert(1)", ">");
/// assert_eq!(h.as_str(), "<a href=\"about:invalid#blocked\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a URL",
    label = "expected a string or a link",
    note = "a type with `Display` is printed when quoted, one part of the URL at a time: `href=\"/items/{{id}}\"`",
    note = "for a type of your own, implement `html::Url`"
)]
pub trait Url {
    /// The URL, if there is one.
    fn url(&self) -> Option<UrlValue<'_>>;

    #[doc(hidden)]
    #[inline]
    fn __url(
        &self,
        h: &mut Html,
        pre: &'static str,
        name: &'static str,
        image: bool,
        post: &'static str,
    ) {
        match self.url() {
            Some(url) => h.text([pre, name], url.checked(image), ["\"", post]),
            None => h.absent(pre, post),
        }
    }
}

/// A URL that is to be printed: a string, which is checked first, or a [`Link`].
#[derive(Clone, Debug)]
pub struct UrlValue<'a> {
    text: Cow<'a, str>,
    trusted: bool,
}

impl UrlValue<'_> {
    /// The URL, if it is allowed, or else one that leads nowhere.
    pub(crate) fn checked(&self, image: bool) -> &str {
        if self.trusted {
            &self.text
        } else {
            checked(&self.text, image)
        }
    }

    pub(crate) fn is_trusted(&self) -> bool {
        self.trusted
    }
}

impl<'a> From<&'a str> for UrlValue<'a> {
    #[inline]
    fn from(text: &'a str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            trusted: false,
        }
    }
}

impl From<String> for UrlValue<'_> {
    fn from(text: String) -> Self {
        Self {
            text: Cow::Owned(text),
            trusted: false,
        }
    }
}

impl<'a> From<&'a Link> for UrlValue<'a> {
    fn from(link: &'a Link) -> Self {
        Self {
            text: Cow::Borrowed(link.as_str()),
            trusted: true,
        }
    }
}

impl Url for str {
    #[inline]
    fn url(&self) -> Option<UrlValue<'_>> {
        Some(self.into())
    }

    #[inline]
    fn __url(
        &self,
        h: &mut Html,
        pre: &'static str,
        name: &'static str,
        image: bool,
        post: &'static str,
    ) {
        h.text([pre, name], checked(self, image), ["\"", post]);
    }
}

impl Url for Link {
    fn url(&self) -> Option<UrlValue<'_>> {
        Some(self.into())
    }
}

impl Url for fmt::Arguments<'_> {
    fn url(&self) -> Option<UrlValue<'_>> {
        Some(self.to_string().into())
    }
}

impl<T: Url> Url for Option<T> {
    #[inline]
    fn url(&self) -> Option<UrlValue<'_>> {
        self.as_ref().and_then(Url::url)
    }
}

macro_rules! pointers {
    ($([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> Url for $pointer {
            #[inline]
            fn url(&self) -> Option<UrlValue<'_>> {
                (**self).url()
            }

            #[inline]
            fn __url(&self, h: &mut Html, pre: &'static str, name: &'static str, image: bool, post: &'static str) {
                (**self).__url(h, pre, name, image, post);
            }
        }
    )*};
}
pointers!(
    [T: Url + ?Sized] &T,
    [T: Url + ?Sized] &mut T,
    [T: Url + ?Sized] Box<T>,
    [T: Url + ?Sized] Rc<T>,
    [T: Url + ?Sized] Arc<T>,
    [T: Url + ToOwned + ?Sized] Cow<'_, T>,
    [] String,
);
