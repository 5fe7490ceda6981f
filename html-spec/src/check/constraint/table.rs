//! From an element to its rows.

use super::row::Row;
use super::{controls, images, links, metadata, scripts, shared};
use crate::check::given::Seen;
use crate::element::{Element, Namespace};

/// The rows of one element.
pub(super) type Rows = (&'static str, &'static [Row]);

/// The rows by element, sorted by name.
static ROWS: &[Rows] = &[
    ("a", links::A),
    ("area", links::AREA),
    ("base", metadata::BASE),
    ("button", controls::BUTTON),
    ("img", images::IMG),
    ("input", controls::INPUT),
    ("li", shared::LI),
    ("link", links::LINK),
    ("meta", metadata::META),
    ("script", scripts::SCRIPT),
    ("source", images::SOURCE),
    ("style", metadata::STYLE),
    ("textarea", controls::TEXTAREA),
];

/// The rows of an element.
pub(super) fn rows(element: Option<&Element>) -> &'static [Row] {
    let Some(element) = element.filter(|element| element.namespace == Namespace::Html) else {
        return &[];
    };
    match ROWS.binary_search_by_key(&element.name, |(name, _)| *name) {
        Ok(index) => ROWS[index].1,
        Err(_) => &[],
    }
}

/// The rows of attributes that any element may have, if it has one of them.
pub(super) fn shared<L>(element: Option<&Element>, seen: &[Seen<L>]) -> [&'static [Row]; 2] {
    let any = seen.iter().any(|seen| {
        let name = seen.name.as_str().as_bytes();
        matches!(name, [b'i', b't', ..] | [b'x', b'm', b'l', b':', ..])
    });
    match element.map(|element| element.namespace) {
        _ if !any => [&[], &[]],
        Some(Namespace::Html) => [shared::ITEMS, shared::ANY],
        None => [shared::ITEMS, &[]],
        Some(Namespace::Svg | Namespace::MathMl) => [&[], &[]],
    }
}

#[cfg(test)]
mod tests {
    use super::ROWS;

    #[test]
    fn rows_are_sorted() {
        assert!(ROWS.is_sorted_by_key(|(name, _)| *name));
    }
}
