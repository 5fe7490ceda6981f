//! Which rules belong together: families, each with the ids that are its own.

use super::{Rule, all};

/// Rules about one thing, with what a page about them says first.
///
/// ```
/// use html_spec::rule::{FAMILIES, rule};
///
/// let rule = rule("H014").unwrap();
/// let family = FAMILIES.iter().find(|family| family.holds(rule)).unwrap();
/// assert_eq!(family.name, "attributes");
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Family {
    /// The name in links, for example `raw-text`. It never changes.
    pub name: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What the rules are about, in one or two sentences.
    pub about: &'static str,
    /// How the examples are written.
    pub notation: Notation,
    /// The first and the last id of each range that is kept for the family.
    ids: &'static [(&'static str, &'static str)],
}

/// How the examples of a rule are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Notation {
    /// The body of `html!`.
    Markup,
    /// Components, and the body of `html!` that calls them.
    Components,
    /// HTML as text.
    Html,
}

impl Family {
    /// Whether the rule belongs to the family.
    ///
    /// ```
    /// let [first, .., last] = html_spec::rule::FAMILIES else { unreachable!() };
    /// assert!(first.holds(&html_spec::rule::UNKNOWN_ELEMENT));
    /// assert!(!last.holds(&html_spec::rule::UNKNOWN_ELEMENT));
    /// ```
    #[must_use]
    pub fn holds(&self, rule: &Rule) -> bool {
        self.ids
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&rule.id))
    }

    /// The rules of the family, sorted by id. Ids may be kept for a family that has no rule yet.
    ///
    /// ```
    /// let raw = html_spec::rule::FAMILIES.iter().find(|family| family.name == "raw-text").unwrap();
    /// assert_eq!(raw.rules().next().unwrap().id, "H070");
    /// ```
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        all().filter(|rule| self.holds(rule))
    }
}

/// The families of all rules, in the order of their first ids.
///
/// ```
/// use html_spec::rule::{FAMILIES, all};
///
/// assert_eq!(FAMILIES.iter().flat_map(|family| family.rules()).count(), all().count());
/// ```
pub static FAMILIES: &[Family] = &[
    Family {
        name: "attributes",
        title: "Names and attributes",
        about: "Which elements and attributes there are, which attribute belongs to which element, and which attributes need or exclude each other.",
        notation: Notation::Markup,
        ids: &[("H010", "H029"), ("H140", "H179")],
    },
    Family {
        name: "values",
        title: "Values",
        about: "What the value of an attribute must look like: words, numbers, dates, URLs, languages, types, and the characters in them.",
        notation: Notation::Markup,
        ids: &[("H030", "H049"), ("H100", "H139")],
    },
    Family {
        name: "nesting",
        title: "Nesting and content",
        about: "What may stand in which element, in which order, and what must be there. What stands elsewhere is moved or dropped by browsers.",
        notation: Notation::Markup,
        ids: &[("H050", "H069")],
    },
    Family {
        name: "raw-text",
        title: "Raw text",
        about: "Scripts and style sheets, in which browsers look for nothing but the end.",
        notation: Notation::Markup,
        ids: &[("H070", "H079")],
    },
    Family {
        name: "aria",
        title: "Roles and their properties",
        about: "What markup tells people who listen to a page: which role an element may have, what belongs to it, and what must stand around it.",
        notation: Notation::Markup,
        ids: &[("H200", "H239")],
    },
    Family {
        name: "document",
        title: "The document as a whole",
        about: "Ids and what refers to them, what stands once, headings, microdata, and the slots of tables. Where a value that is not known could hold the answer, nothing is said.",
        notation: Notation::Markup,
        ids: &[("H240", "H269")],
    },
    Family {
        name: "foreign",
        title: "SVG and MathML",
        about: "Drawings and formulas, which have standards of their own.",
        notation: Notation::Markup,
        ids: &[("H280", "H289")],
    },
    Family {
        name: "components",
        title: "Components",
        about: "What a component writes, held against the place where it is called, and what it is given against the place of its slot.",
        notation: Notation::Components,
        ids: &[("H290", "H299")],
    },
    Family {
        name: "syntax",
        title: "The syntax of HTML as text",
        about: "What only files of HTML can get wrong: `html!` writes tags, quotes and references itself. Examples that are no whole document stand in the body of one.",
        notation: Notation::Html,
        ids: &[("H300", "H329")],
    },
];

#[cfg(test)]
mod tests {
    use super::{FAMILIES, all};

    #[test]
    fn each_rule_belongs_to_one_family() {
        for rule in all() {
            let of = FAMILIES.iter().filter(|family| family.holds(rule)).count();
            assert_eq!(of, 1, "{} belongs to {of} families", rule.id);
        }
    }

    #[test]
    fn ranges_are_in_order_and_families_begin_in_order() {
        for family in FAMILIES {
            for (first, last) in family.ids {
                assert!(first <= last, "{}: {first} to {last}", family.name);
            }
            assert!(family.ids.is_sorted(), "{}", family.name);
        }
        assert!(FAMILIES.is_sorted_by(|one, next| one.ids[0] < next.ids[0]));
    }

    #[test]
    fn names_are_unique_and_stand_in_links() {
        for (index, family) in FAMILIES.iter().enumerate() {
            let others = &FAMILIES[..index];
            assert!(others.iter().all(|other| other.name != family.name));
            let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
            assert!(family.name.bytes().all(plain), "{}", family.name);
        }
    }
}
