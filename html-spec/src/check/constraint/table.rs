//! From an element to what it is asked.

use super::row::Row;
use super::{controls, images, links, metadata, scripts, shared};
use crate::check::given::Seen;
use crate::element::{Element, Namespace};

/// What one element is asked.
pub(super) struct Entry {
    name: &'static str,
    pub(super) rows: &'static [Row],
    pub(super) more: More,
}

/// What rows can't say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum More {
    Nothing,
    /// Images to choose from.
    Candidates,
    /// Names that are handed on.
    Embedded,
    /// Two names of one map.
    Names,
    /// Numbers and their bounds.
    Numbers,
    /// What it holds.
    Content,
}

const fn entry(name: &'static str, rows: &'static [Row]) -> Entry {
    Entry {
        name,
        rows,
        more: More::Nothing,
    }
}

const fn more(name: &'static str, rows: &'static [Row], more: More) -> Entry {
    Entry { name, rows, more }
}

/// By element, sorted by name.
static ENTRIES: &[Entry] = &[
    entry("a", links::A),
    entry("area", links::AREA),
    entry("base", metadata::BASE),
    entry("button", controls::BUTTON),
    more("embed", &[], More::Embedded),
    more("figure", &[], More::Content),
    more("img", images::IMG, More::Candidates),
    entry("input", controls::INPUT),
    entry("li", shared::LI),
    more("link", links::LINK, More::Candidates),
    more("map", &[], More::Names),
    entry("meta", metadata::META),
    more("meter", &[], More::Numbers),
    more("progress", &[], More::Numbers),
    entry("script", scripts::SCRIPT),
    more("select", &[], More::Content),
    more("source", images::SOURCE, More::Candidates),
    entry("style", metadata::STYLE),
    entry("textarea", controls::TEXTAREA),
];

/// What an element is asked, if it is asked anything of its own.
pub(super) fn find(element: Option<&Element>) -> Option<&'static Entry> {
    let element = element.filter(|element| element.namespace == Namespace::Html)?;
    let found = ENTRIES.binary_search_by_key(&element.name, |entry| entry.name);
    found.ok().and_then(|index| ENTRIES.get(index))
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
    use super::ENTRIES;

    #[test]
    fn entries_are_sorted() {
        assert!(ENTRIES.is_sorted_by_key(|entry| entry.name));
    }
}
