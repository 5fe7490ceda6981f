//! The states and properties, as sets of bits.

/// The names of all states and properties behind `aria-`, sorted. The place of a name is its bit.
const NAMES: [&str; 53] = [
    "activedescendant",
    "atomic",
    "autocomplete",
    "braillelabel",
    "brailleroledescription",
    "busy",
    "checked",
    "colcount",
    "colindex",
    "colindextext",
    "colspan",
    "controls",
    "current",
    "describedby",
    "description",
    "details",
    "disabled",
    "dropeffect",
    "errormessage",
    "expanded",
    "flowto",
    "grabbed",
    "haspopup",
    "hidden",
    "invalid",
    "keyshortcuts",
    "label",
    "labelledby",
    "level",
    "live",
    "modal",
    "multiline",
    "multiselectable",
    "orientation",
    "owns",
    "placeholder",
    "posinset",
    "pressed",
    "readonly",
    "relevant",
    "required",
    "roledescription",
    "rowcount",
    "rowindex",
    "rowindextext",
    "rowspan",
    "selected",
    "setsize",
    "sort",
    "valuemax",
    "valuemin",
    "valuenow",
    "valuetext",
];

/// A set of states and properties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Properties(u64);

impl Properties {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self((1 << NAMES.len()) - 1);

    /// The set of the names, separated by single spaces.
    pub(crate) const fn of(names: &str) -> Self {
        let bytes = names.as_bytes();
        let (mut set, mut start, mut end) = (0, 0, 0);
        while end <= bytes.len() {
            if end == bytes.len() || bytes[end] == b' ' {
                if end > start {
                    set |= 1 << place(bytes, start, end);
                }
                start = end + 1;
            }
            end += 1;
        }
        Self(set)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn holds(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The states and properties that every role takes (WAI-ARIA 1.2, section 6.4). The two deprecated ones are among them.
pub(crate) const GLOBAL: Properties = Properties::of(
    "atomic braillelabel brailleroledescription busy controls current describedby description details disabled \
     dropeffect errormessage flowto grabbed haspopup hidden invalid keyshortcuts label labelledby live owns relevant \
     roledescription",
);

/// The set that holds the attribute alone, if it is a state or property.
pub(crate) fn property(attribute: &str) -> Option<Properties> {
    let name = attribute.strip_prefix("aria-")?;
    let place = NAMES.binary_search(&name).ok()?;
    Some(Properties(1 << place))
}

/// The place of a name that must be there: a slip in a table stops the compiler.
const fn place(text: &[u8], start: usize, end: usize) -> usize {
    let mut index = 0;
    while index < NAMES.len() {
        let name = NAMES[index].as_bytes();
        let mut same = name.len() == end - start;
        let mut at = 0;
        while same && at < name.len() {
            same = name[at] == text[start + at];
            at += 1;
        }
        if same {
            return index;
        }
        index += 1;
    }
    panic!("no such state or property");
}

#[cfg(test)]
mod tests {
    use super::{GLOBAL, NAMES, Properties, property};
    use crate::generated::attributes::ARIA;

    #[test]
    fn the_names_are_those_of_the_attributes() {
        assert!(NAMES.is_sorted());
        let known: alloc::vec::Vec<_> = ARIA.iter().map(|row| &row.name["aria-".len()..]).collect();
        assert_eq!(NAMES.as_slice(), known);
    }

    #[test]
    fn sets_hold_what_they_are_made_of() {
        let set = Properties::of("label checked");
        assert!(set.holds(property("aria-checked").unwrap()));
        assert!(set.holds(property("aria-label").unwrap()));
        assert!(!set.holds(property("aria-level").unwrap()));
        assert!(Properties::ALL.holds(GLOBAL) && !GLOBAL.holds(Properties::ALL));
        assert_eq!(property("aria-lable"), None);
        assert_eq!(property("label"), None);
    }
}
