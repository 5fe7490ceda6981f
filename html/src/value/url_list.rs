//! Attributes that take several URLs: `srcset` and `ping`.

use super::url::Url;
use crate::link::{allowed, blocked};
use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// URLs separated by spaces, for `ping`: a string or a list. If one of a string's is blocked, all are.
///
/// ```
/// let mut h = html::Html::new();
/// h.__urls("<a", " ping=\"", &["/a", "javascript:b"], ">");
/// assert_eq!(h.as_str(), "<a ping=\"/a about:invalid#blocked\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a list of URLs",
    label = "expected a string of URLs separated by spaces, or a list of URLs"
)]
pub trait Urls {
    /// The URLs as one text, checked.
    #[doc(hidden)]
    fn __urls(&self) -> Option<Cow<'_, str>>;
}

/// Candidates of an image, for `srcset`: a string in the syntax of HTML, or a list of URLs, each with its descriptor. If
/// one of a string's URLs is blocked, all are.
///
/// ```
/// let mut h = html::Html::new();
/// h.__srcset("<img", " srcset=\"", &[("/small.png", "480w"), ("/large.png", "1080w")], ">");
/// assert_eq!(h.as_str(), "<img srcset=\"/small.png 480w, /large.png 1080w\">");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a list of images",
    label = "expected a string such as `\"a.png 1x, b.png 2x\"`, or a list of pairs of a URL and its descriptor"
)]
pub trait Srcset {
    /// The candidates as one text, checked.
    #[doc(hidden)]
    fn __srcset(&self) -> Option<Cow<'_, str>>;
}

impl Urls for str {
    fn __urls(&self) -> Option<Cow<'_, str>> {
        let fine = self.split_ascii_whitespace().all(|url| allowed(url, false));
        Some(Cow::Borrowed(if fine { self } else { blocked(self) }))
    }
}

impl<T: Url> Urls for [T] {
    fn __urls(&self) -> Option<Cow<'_, str>> {
        let mut text = String::new();
        for url in self.iter().filter_map(Url::url) {
            separate(&mut text, " ");
            push_word(&mut text, url.checked(false));
        }
        (!text.is_empty()).then_some(Cow::Owned(text))
    }
}

/// HTML, section 4.8.4.2.2, "parse a srcset attribute".
impl Srcset for str {
    fn __srcset(&self) -> Option<Cow<'_, str>> {
        let space = |c: char| c.is_ascii_whitespace();
        let mut rest = self;
        loop {
            rest = rest.trim_start_matches(|c| space(c) || c == ',');
            if rest.is_empty() {
                return Some(Cow::Borrowed(self));
            }
            let (url, behind) = rest.split_at(rest.find(space).unwrap_or(rest.len()));
            let bare = url.trim_end_matches(',');
            if !allowed(bare, true) {
                return Some(Cow::Borrowed(blocked(self)));
            }
            rest = if bare.len() < url.len() {
                behind
            } else {
                skip_descriptors(behind)
            };
        }
    }
}

/// What follows the comma that ends the descriptors; commas in parentheses don't.
fn skip_descriptors(text: &str) -> &str {
    let mut inside = false;
    for (at, character) in text.char_indices() {
        match character {
            '(' => inside = true,
            ')' => inside = false,
            ',' if !inside => return &text[at + 1..],
            _ => {}
        }
    }
    ""
}

impl<U: Url, D: AsRef<str>> Srcset for [(U, D)] {
    fn __srcset(&self) -> Option<Cow<'_, str>> {
        let mut text = String::new();
        for (url, descriptor) in self {
            let Some(url) = url.url() else { continue };
            separate(&mut text, ", ");
            push_word(&mut text, url.checked(true));
            // A descriptor is a number and a letter; nothing else may come in this way.
            let descriptor = descriptor.as_ref();
            if descriptor
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-'))
            {
                separate(&mut text, " ");
                text.push_str(descriptor);
            }
        }
        (!text.is_empty()).then_some(Cow::Owned(text))
    }
}

impl Urls for fmt::Arguments<'_> {
    fn __urls(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string().__urls()?.into_owned()))
    }
}

impl Srcset for fmt::Arguments<'_> {
    fn __srcset(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string().__srcset()?.into_owned()))
    }
}

fn separate(text: &mut String, separator: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
}

/// Appends a URL so that it stays one item of the list: spaces and commas at its ends would split it.
fn push_word(text: &mut String, url: &str) {
    let url = url.trim_matches(|c: char| c <= ' ');
    for character in url.chars() {
        match character {
            ',' => text.push_str("%2C"),
            ' ' => text.push_str("%20"),
            // A browser drops these from a URL.
            '\t' | '\n' | '\r' | '\x0c' => {}
            _ => text.push(character),
        }
    }
}

macro_rules! forward {
    ($trait:ident $method:ident: $([$($generics:tt)*] $pointer:ty),* $(,)?) => {$(
        impl<$($generics)*> $trait for $pointer {
            fn $method(&self) -> Option<Cow<'_, str>> {
                (**self).$method()
            }
        }
    )*};
}
macro_rules! lists {
    ($trait:ident $method:ident) => {
        forward!($trait $method:
            [T: $trait + ?Sized] &T,
            [T: $trait + ?Sized] &mut T,
            [T: $trait + ?Sized] Box<T>,
            [T: $trait + ?Sized] Rc<T>,
            [T: $trait + ?Sized] Arc<T>,
            [T: $trait + ToOwned + ?Sized] Cow<'_, T>,
            [] String,
        );
        impl<T> $trait for Vec<T> where [T]: $trait {
            fn $method(&self) -> Option<Cow<'_, str>> {
                (**self).$method()
            }
        }
        impl<T, const N: usize> $trait for [T; N] where [T]: $trait {
            fn $method(&self) -> Option<Cow<'_, str>> {
                self[..].$method()
            }
        }
        impl<T: $trait> $trait for Option<T> {
            fn $method(&self) -> Option<Cow<'_, str>> {
                self.as_ref().and_then($trait::$method)
            }
        }
    };
}
lists!(Urls __urls);
lists!(Srcset __srcset);
