//! From a name to the element.

use super::{Element, Namespace};
use crate::sorted::{find_element, prefix};

/// The element of that name, in its exact case.
///
/// ```
/// use html_spec::element::{element, Namespace, TextKind};
/// let br = element(Namespace::Html, "br").expect("an element of HTML");
/// assert_eq!(br.text, TextKind::Void);
/// assert!(element(Namespace::Html, "BR").is_none());
/// ```
pub fn element(namespace: Namespace, name: &str) -> Option<&'static Element> {
    find_element(elements(namespace), name, prefix(name))
}

/// All elements of a vocabulary, sorted by name.
pub fn elements(namespace: Namespace) -> &'static [Element] {
    match namespace {
        Namespace::Html => crate::generated::html::ELEMENTS,
        Namespace::Svg => crate::generated::svg::ELEMENTS,
        Namespace::MathMl => crate::generated::mathml::ELEMENTS,
    }
}
