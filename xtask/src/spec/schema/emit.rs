//! Writes the schemas as tables: `html-spec/src/generated/schema.rs`.

use super::automaton::Automaton;
use super::element::{Element, names};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The file, by its path in the workspace.
pub(crate) fn file(
    svg: &BTreeMap<String, Element>,
    mathml: &BTreeMap<String, Element>,
) -> (String, String) {
    let mut out = String::from(
        "//! What the schemas of SVG and MathML say. Made by `cargo xtask spec`; not to be edited.\n\n\
         use crate::schema::{Model, Schema, State, Value, Values};\n",
    );
    let mut sets: Vec<BTreeSet<String>> = Vec::new();
    let mut models: Vec<&Automaton> = Vec::new();
    for element in svg.values().chain(mathml.values()) {
        if !models.contains(&&element.content) {
            models.push(&element.content);
        }
        for state in &element.content.states {
            for set in state.next.values() {
                if !sets.contains(set) {
                    sets.push(set.clone());
                }
            }
        }
    }
    assert!(
        models.iter().all(|model| model.states.len() <= 64),
        "a set of states has 64 bits"
    );
    for (index, set) in sets.iter().enumerate() {
        let _ = writeln!(
            out,
            "#[rustfmt::skip]\nstatic NAMES_{index}: &[&str] = &{:?};",
            set.iter().collect::<Vec<_>>()
        );
    }
    for (index, model) in models.iter().enumerate() {
        let _ = writeln!(
            out,
            "#[rustfmt::skip]\nstatic MODEL_{index}: Model = Model {{ states: &[{}] }};",
            states(model, &sets)
        );
    }
    vocabulary("SVG", "SVG", svg, &models, &mut out);
    vocabulary("MATHML", "MathML", mathml, &models, &mut out);
    ("html-spec/src/generated/schema.rs".to_owned(), out)
}

/// A number with its digits in groups.
fn hexadecimal(word: u64) -> String {
    let digits = format!("{word:016x}");
    format!(
        "0x{}_{}_{}_{}",
        &digits[..4],
        &digits[4..8],
        &digits[8..12],
        &digits[12..]
    )
}

fn states(model: &Automaton, sets: &[BTreeSet<String>]) -> String {
    let mut out = String::new();
    for state in &model.states {
        let next: Vec<String> = state
            .next
            .iter()
            .map(|(to, names)| {
                let set = sets.iter().position(|set| set == names).unwrap_or_default();
                format!("(NAMES_{set}, {to})")
            })
            .collect();
        let _ = write!(
            out,
            "State {{ end: {}, next: &[{}] }}, ",
            state.end,
            next.join(", ")
        );
    }
    out
}

fn vocabulary(
    constant: &str,
    title: &str,
    elements: &BTreeMap<String, Element>,
    models: &[&Automaton],
    out: &mut String,
) {
    let names: Vec<&str> = names(elements)
        .into_iter()
        .filter(|name| *name != "*")
        .collect();
    let words = names.len().div_ceil(64);
    let _ = writeln!(
        out,
        "\n/// The attributes of {title}, sorted.\n#[rustfmt::skip]\npub(crate) static {constant}_ATTRIBUTES: &[&str] = &{names:?};"
    );
    let _ = writeln!(
        out,
        "\n/// The elements of {title}, sorted by name.\n#[rustfmt::skip]\npub(crate) static {constant}: &[Schema] = &["
    );
    for (name, element) in elements {
        let model = models
            .iter()
            .position(|model| **model == element.content)
            .unwrap_or_default();
        let mut bits = vec![0_u64; words];
        for (index, attribute) in names.iter().enumerate() {
            if element.attributes.contains_key(*attribute) {
                bits[index / 64] |= 1 << (index % 64);
            }
        }
        let bits: Vec<String> = bits.iter().map(|word| hexadecimal(*word)).collect();
        let required = element.attributes.iter().filter(|(_, row)| row.required);
        let required: Vec<&str> = required.map(|(name, _)| name.as_str()).collect();
        let _ = writeln!(
            out,
            "Schema {{ name: {name:?}, attributes: &[{}], required: &{required:?}, model: &MODEL_{model} }},",
            bits.join(", ")
        );
    }
    out.push_str("];\n");
    values(constant, title, elements, &names, out);
}

/// The values of each attribute: of all elements that have it, then of some.
fn values(
    constant: &str,
    title: &str,
    elements: &BTreeMap<String, Element>,
    names: &[&str],
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "\n/// What the attributes of {title} may be, sorted by name: which elements (none for all), and which values.\n#[rustfmt::skip]\npub(crate) static {constant}_VALUES: &[Values] = &["
    );
    for name in names {
        let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (element, row) in elements {
            if let Some(attribute) = row.attributes.get(*name) {
                let values: Vec<String> = attribute
                    .values
                    .iter()
                    .map(|value| format!("Value::{value}"))
                    .collect();
                groups.entry(values.join(", ")).or_default().push(element);
            }
        }
        let any = |values: &String| values == "Value::Any" || values.is_empty();
        if groups.keys().all(any) {
            continue;
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        // The most frequent comes last, for all the others.
        groups.sort_by_key(|(_, elements)| elements.len());
        let last = groups.len() - 1;
        let _ = write!(out, "Values {{ name: {name:?}, rows: &[");
        for (index, (values, elements)) in groups.iter().enumerate() {
            let elements: &[&str] = if index == last { &[] } else { elements };
            let _ = write!(out, "(&{elements:?}, &[{values}]), ");
        }
        out.push_str("] },\n");
    }
    out.push_str("];\n");
}
