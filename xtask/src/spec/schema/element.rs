//! Takes the elements of a grammar apart: their attributes, and their content.

use super::automaton::{Automaton, automaton};
use super::pattern::Pattern;
use super::read::Grammar;
use super::value::{Value, values};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// An element.
#[derive(Default)]
pub(crate) struct Element {
    pub(super) attributes: BTreeMap<String, Attribute>,
    pub(super) content: Automaton,
}

/// An attribute of an element.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Attribute {
    pub(super) values: Vec<Value>,
    pub(super) required: bool,
}

impl Element {
    /// The names of its attributes.
    pub(crate) fn attributes(&self) -> impl Iterator<Item = &str> {
        let names = self.attributes.keys().map(String::as_str);
        names.filter(|name| *name != "*")
    }
}

/// Attributes that a parser of HTML makes others of: it has them in lower case, or without their prefix.
const UNREAD: [&str; 5] = [
    "contentScriptType",
    "contentStyleType",
    "externalResourcesRequired",
    "filterRes",
    "xml:base",
];

/// All elements of a vocabulary, by name.
pub(crate) fn elements(
    folder: &Path,
    vocabulary: &str,
) -> Result<BTreeMap<String, Element>, String> {
    let grammar = Grammar::read(folder, "html5/svg-mathml.rnc")?;
    let mut bodies: BTreeMap<String, Vec<&Pattern>> = BTreeMap::new();
    for pattern in grammar.patterns() {
        gather(pattern, vocabulary, &mut bodies);
    }
    let mut out = BTreeMap::new();
    for (name, bodies) in bodies {
        let mut element = Element::default();
        let mut contents = Vec::new();
        for body in &bodies {
            attributes(&grammar, body, bodies.len() == 1, &mut element.attributes)?;
            contents.push(content(&grammar, body)?);
        }
        for name in UNREAD {
            element.attributes.remove(name);
        }
        element.content = automaton(&Pattern::choice(contents));
        out.insert(name, element);
    }
    Ok(out)
}

/// The bodies of the elements in a pattern.
fn gather<'a>(pattern: &'a Pattern, wanted: &str, out: &mut BTreeMap<String, Vec<&'a Pattern>>) {
    match pattern {
        Pattern::Element(vocabulary, name, body) => {
            if *vocabulary == wanted && name != "*" {
                out.entry(name.clone()).or_default().push(body);
            }
            gather(body, wanted, out);
        }
        Pattern::Group(parts) | Pattern::Interleave(parts) => {
            for part in parts {
                gather(part, wanted, out);
            }
        }
        Pattern::Choice(parts) => {
            for part in parts {
                gather(part, wanted, out);
            }
        }
        Pattern::Many(part) => gather(part, wanted, out),
        _ => {}
    }
}

/// What the schema of HTML defines: what stands for it here.
fn elsewhere(name: &str) -> Option<Pattern> {
    let flow = || Pattern::Child("#flow".to_owned());
    Some(match name {
        "common.inner.flow" => Pattern::many(Pattern::choice([Pattern::Text, flow()])),
        "common.elem.flow" | "html.elem" => flow(),
        "common.elem.phrasing" => Pattern::Child("#phrasing".to_owned()),
        "aria.global" => Pattern::Empty,
        name if name.starts_with("common.attrs.aria") => {
            Pattern::Attribute("role".to_owned(), Box::new(Pattern::Text))
        }
        _ => return None,
    })
}

fn definition(grammar: &Grammar, name: &str) -> Result<Pattern, String> {
    let found = elsewhere(name).or_else(|| grammar.find(name));
    found.ok_or(format!("no definition of {name}"))
}

fn attributes(
    grammar: &Grammar,
    pattern: &Pattern,
    required: bool,
    out: &mut BTreeMap<String, Attribute>,
) -> Result<(), String> {
    match pattern {
        Pattern::Attribute(name, value) => {
            let attribute = out.entry(name.clone()).or_default();
            attribute.required |= required;
            for value in values(grammar, value)? {
                if !attribute.values.contains(&value) {
                    attribute.values.push(value);
                }
            }
            Ok(())
        }
        Pattern::Named(name) => attributes(grammar, &definition(grammar, name)?, required, out),
        Pattern::Group(parts) | Pattern::Interleave(parts) => parts
            .iter()
            .try_for_each(|part| attributes(grammar, part, required, out)),
        Pattern::Choice(parts) => parts
            .iter()
            .try_for_each(|part| attributes(grammar, part, false, out)),
        Pattern::Many(part) => attributes(grammar, part, false, out),
        _ => Ok(()),
    }
}

/// The content alone, with each element as its name.
fn content(grammar: &Grammar, pattern: &Pattern) -> Result<Pattern, String> {
    let all = |parts: &mut dyn Iterator<Item = &Pattern>| {
        parts
            .map(|part| content(grammar, part))
            .collect::<Result<Vec<_>, _>>()
    };
    Ok(match pattern {
        Pattern::Attribute(..) => Pattern::Empty,
        Pattern::Data(..) | Pattern::Literal(..) | Pattern::List(_) => Pattern::Text,
        // Any element, or any of another vocabulary.
        Pattern::Element(vocabulary, name, _) if name == "*" => {
            let name = if *vocabulary == "mathml" {
                "#foreign"
            } else {
                "#any"
            };
            Pattern::Child(name.to_owned())
        }
        Pattern::Element(_, name, _) => Pattern::Child(name.clone()),
        Pattern::Named(name) => content(grammar, &definition(grammar, name)?)?,
        Pattern::Group(parts) => Pattern::group(all(&mut parts.iter())?),
        Pattern::Interleave(parts) => Pattern::interleave(all(&mut parts.iter())?),
        Pattern::Choice(parts) => Pattern::choice(all(&mut parts.iter())?),
        Pattern::Many(part) => Pattern::many(content(grammar, part)?),
        other => other.clone(),
    })
}

/// All names of attributes, sorted.
pub(super) fn names(elements: &BTreeMap<String, Element>) -> BTreeSet<&str> {
    elements.values().flat_map(Element::attributes).collect()
}
