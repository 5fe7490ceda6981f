//! From a name to the attribute.

use super::Attribute;
use crate::element::{Element, Namespace};
use crate::generated::attributes::{ARIA, GLOBAL, MATHML, SVG};
use crate::sorted::{find_attribute, prefix};

/// The attribute of that name: the element's own, else a global one, else one of ARIA.
///
/// Without an element, or for one that isn't known, only the global ones are found. Event handlers are global.
///
/// ```
/// use html_spec::attribute::{attribute, Kind};
/// use html_spec::element::{element, Namespace};
/// let input = element(Namespace::Html, "input");
/// assert_eq!(attribute(input, "checked").map(|row| row.kind), Some(Kind::Boolean));
/// assert_eq!(attribute(input, "aria-hidden").map(|row| row.kind), Some(Kind::Word));
/// assert!(attribute(input, "href").is_none());
/// ```
pub fn attribute(element: Option<&Element>, name: &str) -> Option<&'static Attribute> {
    let prefix = prefix(name);
    if let Some(element) = element
        && let Some(row) = find_attribute(element.attributes, name, prefix)
    {
        return Some(row);
    }
    if name.starts_with("aria-") {
        return find_attribute(ARIA, name, prefix);
    }
    match element.map(|element| element.namespace) {
        Some(Namespace::Svg | Namespace::MathMl) => None,
        Some(Namespace::Html) | None => find_attribute(GLOBAL, name, prefix),
    }
}

/// All attributes that an element may have, in no order.
pub fn attributes(element: &'static Element) -> impl Iterator<Item = &'static Attribute> {
    let shared = match element.namespace {
        Namespace::Html => GLOBAL,
        Namespace::Svg => SVG,
        Namespace::MathMl => MATHML,
    };
    element.attributes.iter().chain(shared).chain(ARIA)
}
