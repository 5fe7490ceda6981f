//! Names of attributes that aren't known before: what they may be, and what their values may be.

use crate::link::{allowed, blocked};
use crate::report;
use html_spec::attribute::Options;
use html_spec::context::{Context, attribute};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// The name of an attribute: checked when it is printed. One that can't be a name, or whose value would be code, is left
/// out with its value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the name of an attribute",
    label = "expected a string"
)]
pub trait AttrName {
    /// The name.
    fn name(&self) -> &str;
}

impl AttrName for str {
    fn name(&self) -> &str {
        self
    }
}

impl AttrName for String {
    fn name(&self) -> &str {
        self
    }
}

macro_rules! pointers {
    ($($pointer:ty: $($bound:ident)?),* $(,)?) => {$(
        impl<T: AttrName + $($bound +)? ?Sized> AttrName for $pointer {
            fn name(&self) -> &str {
                (**self).name()
            }
        }
    )*};
}
pointers!(&T:, &mut T:, Box<T>:, Rc<T>:, Arc<T>:, Cow<'_, T>: ToOwned);

/// Whether this can be the name of an attribute (HTML, section 13.1.2.3), in characters that no parser changes.
pub(crate) fn is_name(name: &str) -> bool {
    let fine = |c: char| {
        !c.is_control()
            && !c.is_whitespace()
            && !matches!(c, '"' | '\'' | '<' | '>' | '/' | '=' | '`' | '&')
    };
    !name.is_empty()
        && name.chars().all(|c| {
            fine(c) && (c as u32) & 0xfffe != 0xfffe && !matches!(c as u32, 0xfdd0..=0xfdef)
        })
}

/// What an attribute of this name and value may print: the value, or another instead of it, or nothing.
pub(crate) fn checked<'a>(name: &str, value: &'a str) -> Option<Cow<'a, str>> {
    if !is_name(name) {
        report::once(
            "attribute name",
            name,
            "it can't be the name of an attribute",
        );
        return None;
    }
    // Prefixes of libraries may hold code, whether this site uses them or not.
    let options = Options {
        htmx: true,
        alpine: true,
        vue: true,
    };
    let lower = name.to_ascii_lowercase();
    // The element isn't known here, so what is harmless on most is taken for what it is on the worst: an animation sets
    // addresses, and two attributes of `meta` make a redirect.
    let context = match lower.as_str() {
        "from" | "to" | "by" => Context::Url,
        "values" => Context::Event,
        "http-equiv" | "content" => Context::Refresh,
        _ => attribute(None, &lower, None, &options),
    };
    match context {
        Context::Attribute
        | Context::Rcdata
        | Context::Boolean
        | Context::Word
        | Context::Tokens => Some(Cow::Borrowed(value)),
        Context::Url => Some(Cow::Borrowed(if allowed(value, false) {
            value
        } else {
            blocked(value)
        })),
        Context::UrlList => super::Urls::__urls(value),
        Context::Srcset => super::Srcset::__srcset(value),
        // What holds code or a document, and whatever else a later table may tell apart.
        _ => {
            report::once(
                "attribute",
                name,
                "its value would be code, which a name from an expression can't stand for",
            );
            None
        }
    }
}
