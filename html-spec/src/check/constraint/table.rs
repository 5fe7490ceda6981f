//! From an element to what it is asked.

use super::row::Row;
use super::{controls, images, links, metadata, scripts, shared};
use crate::check::given::Seen;
use crate::element::{Element, Namespace};
use crate::sorted::prefix;

/// What one element is asked.
pub(super) struct Entry {
    /// The name, as a number that no other name here has.
    prefix: u64,
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
    more(name, rows, More::Nothing)
}

const fn more(name: &'static str, rows: &'static [Row], more: More) -> Entry {
    Entry {
        prefix: prefix(name),
        rows,
        more,
    }
}

/// By element, sorted by name. The first eight bytes tell all of these names from all other elements' names.
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
    let (mut low, mut high) = (0, ENTRIES.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let entry = &ENTRIES[middle];
        if entry.prefix == element.prefix {
            return Some(entry);
        }
        if entry.prefix < element.prefix {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
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
    fn no_other_element_begins_like_one_that_is_asked() {
        for element in crate::element::elements(crate::element::Namespace::Html) {
            let same = ENTRIES
                .iter()
                .filter(|entry| entry.prefix == element.prefix);
            assert!(
                same.count() == 0 || element.name.len() <= 8,
                "{}",
                element.name
            );
        }
    }

    #[test]
    fn entries_are_sorted() {
        assert!(ENTRIES.is_sorted_by_key(|entry| entry.prefix));
    }
}
