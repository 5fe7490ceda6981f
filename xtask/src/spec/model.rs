//! What the generator knows before it writes: the shapes of `html-spec`'s tables, with owned strings.

use std::collections::{BTreeMap, BTreeSet};

/// All tables.
#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) html: BTreeMap<String, Element>,
    pub(crate) svg: BTreeMap<String, Element>,
    pub(crate) mathml: BTreeMap<String, Element>,
    /// Attributes of every HTML element.
    pub(crate) global: BTreeMap<String, Attribute>,
    /// Attributes of SVG elements, of MathML elements, of ARIA.
    pub(crate) svg_attributes: BTreeMap<String, Attribute>,
    pub(crate) mathml_attributes: BTreeMap<String, Attribute>,
    pub(crate) aria: BTreeMap<String, Attribute>,
}

impl Tables {
    /// The categories, and the elements that some content model names, in the order of their bits.
    pub(crate) fn bits(&self) -> Vec<String> {
        let mut named = BTreeSet::new();
        for element in self.html.values() {
            let inside = element.inside.iter().flat_map(|(_, allowed)| allowed);
            named.extend(
                element
                    .allowed
                    .iter()
                    .chain(&element.forbidden)
                    .chain(inside)
                    .cloned(),
            );
        }
        let mut bits: Vec<String> = CATEGORIES.iter().map(|&name| name.to_owned()).collect();
        bits.extend(
            named
                .into_iter()
                .filter(|name| !CATEGORIES.contains(&name.as_str())),
        );
        bits
    }
}

/// The categories that the checker tells apart, beside one for each element that a content model names.
pub(crate) const CATEGORIES: [&str; 11] = [
    "metadata",
    "flow",
    "sectioning",
    "heading",
    "phrasing",
    "embedded",
    "interactive",
    "palpable",
    "script-supporting",
    "labelable",
    "tabindex",
];

#[derive(Default)]
pub(crate) struct Element {
    pub(crate) text: &'static str,
    pub(crate) categories: BTreeSet<String>,
    pub(crate) conditional: BTreeSet<String>,
    pub(crate) allowed: BTreeSet<String>,
    pub(crate) transparent: bool,
    pub(crate) text_allowed: bool,
    pub(crate) any: bool,
    /// What it may hold as a child of a certain parent.
    pub(crate) inside: Vec<(String, BTreeSet<String>)>,
    pub(crate) forbidden: BTreeSet<String>,
    pub(crate) parents: Vec<String>,
    pub(crate) within: Option<String>,
    pub(crate) required: Vec<Vec<String>>,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    pub(crate) obsolete: Option<String>,
    pub(crate) summary: String,
    pub(crate) link: String,
}

#[derive(Clone, Default)]
pub(crate) struct Attribute {
    pub(crate) kind: &'static str,
    pub(crate) keywords: Vec<String>,
    /// Set once all attributes are known: see `datatypes`.
    pub(crate) datatype: String,
    pub(crate) obsolete: Option<String>,
    pub(crate) summary: String,
}
