//! Attributes that aren't known before: `{..attrs}`.

use super::attr::{Attr, AttrWriter, Presence};
use super::name::AttrName;
use crate::{Attrs, Html};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// A list of attributes for `{..attrs}`: [`Attrs`], or pairs of a name and a value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a list of attributes",
    label = "expected `html::Attrs`, or a list of pairs of a name and a value"
)]
pub trait Spread {
    /// The attributes, if there are any.
    #[doc(hidden)]
    fn __attributes(&self) -> Option<Cow<'_, Attrs>>;
}

impl Spread for Attrs {
    fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
        Some(Cow::Borrowed(self))
    }
}

impl<N: AttrName, V: Attr> Spread for [(N, V)] {
    fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
        let attrs = self.iter().fold(Attrs::new(), |attrs, (name, value)| {
            match value.__presence() {
                Presence::Absent => attrs,
                Presence::Bare => attrs.flag(name.name().to_owned()),
                Presence::Value => attrs.set(name.name().to_owned(), value),
            }
        });
        Some(Cow::Owned(attrs))
    }
}

impl<N: AttrName, V: Attr> Spread for Vec<(N, V)> {
    fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
        self[..].__attributes()
    }
}

impl<N: AttrName, V: Attr, const COUNT: usize> Spread for [(N, V); COUNT] {
    fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
        self[..].__attributes()
    }
}

impl<T: Spread> Spread for Option<T> {
    fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
        self.as_ref().and_then(Spread::__attributes)
    }
}

macro_rules! pointers {
    ($($pointer:ty),*) => {$(
        impl<T: Spread + ?Sized> Spread for $pointer {
            fn __attributes(&self) -> Option<Cow<'_, Attrs>> {
                (**self).__attributes()
            }
        }
    )*};
}
pointers!(&T, &mut T, Box<T>, Rc<T>, Arc<T>);

/// The text of a value.
pub(crate) fn text_of<T: Attr + ?Sized>(value: &T) -> String {
    // Decoded again where it is printed; so it is collected unescaped.
    let mut h = Html::new();
    value.attr(&mut AttrWriter::new(&mut h));
    unescape(h.as_str())
}

/// The inverse of the escaping of an attribute.
pub(crate) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#13;", "\r"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (entity, character)| {
        text.replace(entity, character)
    })
}
