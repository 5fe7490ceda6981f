//! From a place in the markup to the context of its values.

use crate::attribute::Options;
use crate::element::{Element, TextKind};

/// Where a value stands: this decides how it is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// Between tags.
    Text,
    /// Between the tags of `title` and `textarea`.
    Rcdata,
    /// In a comment.
    Comment,
    /// Between the tags of `script`.
    Script,
    /// Between the tags of `style`, and of others that are read raw.
    StyleText,
    /// In an attribute of no special meaning.
    Attribute,
    /// In an attribute that is present or not.
    Boolean,
    /// In an attribute that takes `true` and `false` as words.
    Word,
    /// In an attribute that takes a list of tokens.
    Tokens,
    /// In an attribute that takes a URL.
    Url,
    /// In an attribute that takes a list of URLs.
    UrlList,
    /// In an attribute that takes candidates of images.
    Srcset,
    /// In a `style` attribute.
    Style,
    /// In an attribute that holds code.
    Event,
    /// In an attribute that holds a document.
    Srcdoc,
    /// In the `content` of a `meta` element that redirects.
    Refresh,
}

/// The context of the text in an element; `None` is an element that nothing is known about.
pub fn text(element: Option<&Element>) -> Context {
    match element.map(|element| element.text) {
        Some(TextKind::Rcdata) => Context::Rcdata,
        Some(TextKind::Script) => Context::Script,
        Some(TextKind::Style) => Context::StyleText,
        Some(TextKind::Normal | TextKind::Void) | None => Context::Text,
    }
}

/// The context of an attribute's value.
///
/// `http_equiv` is the literal value of the same element's `http-equiv`, if it has one.
pub fn attribute(
    element: Option<&Element>,
    attribute: &str,
    http_equiv: Option<&str>,
    options: &Options,
) -> Context {
    let _ = (element, http_equiv, options);
    if attribute.len() > 1 && attribute.as_bytes()[..2].eq_ignore_ascii_case(b"on") {
        return Context::Event;
    }
    Context::Attribute
}
