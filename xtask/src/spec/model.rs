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
    /// The file of what the schemas of SVG and MathML say.
    pub(crate) schema: Option<(String, String)>,
    /// Elements that orders of children name.
    pub(crate) named: BTreeSet<String>,
}

impl Tables {
    /// The categories, and the elements that some content model names, in the order of their bits.
    pub(crate) fn bits(&self) -> Vec<String> {
        let mut named = self.named.clone();
        for element in self.html.values() {
            let inside = element.inside.iter().flat_map(|row| &row.allowed);
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

#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Default)]
pub(crate) struct Element {
    pub(crate) text: &'static str,
    pub(crate) categories: BTreeSet<String>,
    pub(crate) conditional: BTreeSet<String>,
    pub(crate) allowed: BTreeSet<String>,
    pub(crate) transparent: bool,
    pub(crate) text_allowed: bool,
    pub(crate) any: bool,
    /// The children come in an order of their own.
    pub(crate) ordered: bool,
    /// What it may hold as a child of a certain parent.
    pub(crate) inside: Vec<Inside>,
    pub(crate) forbidden: BTreeSet<String>,
    pub(crate) parents: Vec<String>,
    pub(crate) within: Option<String>,
    pub(crate) required: Vec<Vec<String>>,
    pub(crate) attributes: BTreeMap<String, Attribute>,
    pub(crate) obsolete: Option<String>,
    pub(crate) summary: String,
    pub(crate) link: String,
}

/// What an element may hold as a child of a certain parent.
pub(crate) struct Inside {
    pub(crate) parent: String,
    pub(crate) allowed: BTreeSet<String>,
    /// The constant of `html-spec/src/order` that says in which order.
    pub(crate) order: Option<String>,
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
