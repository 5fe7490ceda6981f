//! From a place in the markup to the context of its values.

use super::decide::{by_kind, by_name, by_prefix};
use crate::attribute::{Kind, Options};
use crate::element::{Element, Namespace, TextKind};

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
///
/// Decided by the name, and closed where the name isn't known: whatever begins with `on` holds code on any element, and
/// `src` holds a URL on any. Without its option a vendor's prefix is an error elsewhere; here it makes nothing safer.
///
/// ```
/// use html_spec::attribute::Options;
/// use html_spec::context::{attribute, Context};
/// let options = Options::default();
/// assert_eq!(attribute(None, "href", None, &options), Context::Url);
/// assert_eq!(attribute(None, "OnWhatever", None, &options), Context::Event);
/// ```
pub fn attribute(
    element: Option<&Element>,
    attribute: &str,
    http_equiv: Option<&str>,
    options: &Options,
) -> Context {
    // The tables hold no name of HTML in another case, so that what they know needs no folding.
    if let Some(row) = crate::attribute::attribute(element, attribute) {
        return match row.kind {
            // What the table doesn't call text means the same everywhere.
            Kind::Text | Kind::Keywords | Kind::Url => {
                by_name(element, attribute, http_equiv).unwrap_or(by_kind(row.kind))
            }
            kind => by_kind(kind),
        };
    }
    let name = attribute.to_ascii_lowercase();
    by_name(element, &name, http_equiv)
        .or_else(|| by_prefix(&name, *options))
        .or_else(|| Some(by_kind(crate::attribute::attribute(element, &name)?.kind)))
        .unwrap_or(Context::Attribute)
}

/// Whether the URL in this attribute is fetched as an image, so that a `data:` URL of a bitmap may stand there.
///
/// ```
/// use html_spec::context::is_image;
/// use html_spec::element::{element, Namespace};
/// assert!(is_image(element(Namespace::Html, "img"), "src"));
/// assert!(!is_image(element(Namespace::Html, "iframe"), "src"));
/// ```
pub fn is_image(element: Option<&Element>, attribute: &str) -> bool {
    let Some(element) = element else { return false };
    matches!(
        (element.namespace, element.name, attribute),
        (Namespace::Html, "img" | "input", "src")
            | (Namespace::Html, "img" | "source", "srcset")
            | (Namespace::Html, "link", "imagesrcset")
            | (Namespace::Html, "video", "poster")
            | (Namespace::Svg, "image" | "feImage", "href" | "xlink:href")
    )
}
