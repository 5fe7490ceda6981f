//! From a name to the attribute.

use super::Attribute;
use crate::element::Element;

/// The attribute of that name: the element's own, else a global one, else an `aria-*` one, else an event handler.
pub fn attribute(element: Option<&Element>, name: &str) -> Option<&'static Attribute> {
    let own = element.and_then(|element| find(element.attributes, name));
    own.or_else(|| find(&[], name))
}

fn find(table: &'static [Attribute], name: &str) -> Option<&'static Attribute> {
    let index = table.binary_search_by(|row| row.name.cmp(name)).ok()?;
    table.get(index)
}
