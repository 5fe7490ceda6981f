//! Gives each attribute its datatype: what `own/datatypes.txt` says, else what follows from the kind of its value.

use super::model::{Attribute, Tables};
use super::own;
use std::collections::{BTreeMap, BTreeSet};

/// What the schemas of SVG leave open, though HTML has the attribute of that name, too.
const LOOSE: [&str; 3] = ["lang", "rel", "tabindex"];

/// Fills in the datatypes of all attributes.
pub(crate) fn assign(tables: &mut Tables) -> Result<(), String> {
    let mut used = BTreeSet::new();
    for (name, element) in &mut tables.html {
        table(&mut element.attributes, Some(name), &mut used);
    }
    table(&mut tables.global, None, &mut used);
    table(&mut tables.aria, None, &mut used);
    // In SVG and MathML, only what they share with HTML is known.
    let loose: [&[&str]; 2] = [&LOOSE, &[]];
    let foreign = [&mut tables.svg_attributes, &mut tables.mathml_attributes];
    for (foreign, loose) in foreign.into_iter().zip(loose) {
        for (name, row) in foreign {
            row.datatype = match tables.global.get(name) {
                Some(shared) if !loose.contains(&name.as_str()) => shared.datatype.clone(),
                _ => "Any".to_owned(),
            };
        }
    }
    let entries = own::pairs(own::DATATYPES, " = ");
    let unused: Vec<&str> = entries
        .iter()
        .map(|(left, _)| *left)
        .filter(|left| !used.contains(*left))
        .collect();
    if unused.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "datatypes of attributes that aren't there: {}",
            unused.join(", ")
        ))
    }
}

fn table(
    attributes: &mut BTreeMap<String, Attribute>,
    element: Option<&str>,
    used: &mut BTreeSet<String>,
) {
    for (name, row) in attributes {
        let exact = element.map(|element| format!("{name} on {element}"));
        let own = own::find(own::DATATYPES, name, element);
        // What is obsolete is told to leave, whatever its value.
        row.datatype = match own {
            Some(datatype) if row.obsolete.is_none() => datatype,
            _ => derived(row),
        }
        .to_owned();
        used.extend(exact);
        used.insert(name.clone());
    }
}

fn derived(row: &Attribute) -> &'static str {
    match row.kind {
        _ if row.obsolete.is_some() => "Any",
        "Integer" => "Integer",
        "Count" => "NonNegative",
        "Positive" => "Positive",
        "Number" => "Float",
        _ => "Any",
    }
}
