//! Finds rows by name in tables that are sorted by name.
//!
//! This runs for every name of every page, inside of a macro and thus without optimization. So rows are compared by the
//! first eight bytes of their names as one number, which costs a few instructions where comparing strings costs a call.

use crate::attribute::Attribute;
use crate::element::Element;

/// The first eight bytes of a name as a number that sorts as the name does.
pub(crate) const fn prefix(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let length = bytes.len();
    let mut prefix = 0;
    let mut index = 0;
    // What is missing counts as zeros.
    let mut shift = 64;
    while index < length && shift > 0 {
        shift -= 8;
        prefix |= (bytes[index] as u64) << shift;
        index += 1;
    }
    prefix
}

/// The functions that find a row: written out for each kind of row, because a generic one would call a function for each field.
macro_rules! find {
    ($name:ident, $row:ty) => {
        /// The row of that name, whose prefix the caller knows.
        pub(crate) fn $name(
            table: &'static [$row],
            name: &str,
            prefix: u64,
        ) -> Option<&'static $row> {
            let (mut low, mut high) = (0, table.len());
            while low < high {
                let middle = (low + high) / 2;
                if table[middle].prefix < prefix {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            while let Some(row) = table.get(low) {
                if row.prefix != prefix {
                    return None;
                }
                if row.name == name {
                    return Some(row);
                }
                low += 1;
            }
            None
        }
    };
}

find!(find_element, Element);
find!(find_attribute, Attribute);

#[cfg(test)]
mod tests {
    use super::{find_attribute, find_element, prefix};
    use crate::element::{Namespace, elements};
    use crate::generated::attributes::{ARIA, GLOBAL, MATHML, SVG};

    #[test]
    fn prefixes_sort_as_names_do() {
        let names = [
            "",
            "a",
            "ab",
            "abc",
            "abcdefgh",
            "abcdefghi",
            "b",
            "on",
            "z",
        ];
        assert!(names.is_sorted_by_key(|name| prefix(name)));
    }

    #[test]
    fn finds_every_row_of_every_table() {
        for table in [ARIA, GLOBAL, MATHML, SVG] {
            for row in table {
                assert!(
                    find_attribute(table, row.name, prefix(row.name))
                        .is_some_and(|found| found.name == row.name)
                );
            }
            assert!(find_attribute(table, "aria-hiddenx", prefix("aria-hiddenx")).is_none());
        }
        for namespace in [Namespace::Html, Namespace::Svg, Namespace::MathMl] {
            let table = elements(namespace);
            assert!(table.len() > 40);
            for row in table {
                assert!(
                    find_element(table, row.name, prefix(row.name))
                        .is_some_and(|found| found.name == row.name)
                );
                for attribute in row.attributes {
                    let found =
                        find_attribute(row.attributes, attribute.name, prefix(attribute.name));
                    assert!(found.is_some_and(|found| found.name == attribute.name));
                }
            }
        }
    }
}
