//! The documents that both checkers read: each element in each, each attribute on each.

use super::super::model::{Element, Tables};
use super::super::own;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Documents by name: `parent~child` or `element~attribute`.
pub(super) type Probes = BTreeMap<String, String>;

/// Their content is raw, or a document of its own, or depends on whether scripts run.
const PECULIAR: [&str; 11] = [
    "html", "head", "body", "title", "base", "style", "script", "template", "noscript", "textarea",
    "iframe",
];

/// Every element in every other.
pub(super) fn nesting(tables: &Tables) -> Probes {
    let mut probes = Probes::new();
    for parent in current(tables).filter(|name| tables.html[*name].text != "Void") {
        probes.insert(format!("{parent}~"), place(tables, parent, "", ""));
        probes.insert(format!("{parent}~text"), place(tables, parent, "", "text"));
        for child in current(tables).chain([
            "textarea", "iframe", "style", "script", "template", "body", "html",
        ]) {
            let child_tag = tag(tables, child, "", "");
            probes.insert(
                format!("{parent}~{child}"),
                place(tables, parent, "", &child_tag),
            );
        }
    }
    probes
}

/// Every attribute on every element.
pub(super) fn attributes(tables: &Tables) -> Probes {
    let owned = tables
        .html
        .values()
        .flat_map(|element| element.attributes.keys());
    let mut names: BTreeSet<&str> = owned
        .chain(tables.global.keys())
        .map(String::as_str)
        .collect();
    names.extend(["hreff", "onfoo", "data-x"]);
    for (sister, _) in own::pairs(own::SISTER, " = ") {
        names.remove(sister.split(' ').next().unwrap_or(sister));
    }
    let mut probes = Probes::new();
    for element in current(tables) {
        probes.insert(format!("{element}~"), place(tables, element, "", ""));
        for name in &names {
            if !given(element, &tables.html[element]).contains(&format!(" {name}=")) {
                let boolean = tables.html[element]
                    .attributes
                    .get(*name)
                    .or_else(|| tables.global.get(*name));
                let value = if boolean.is_some_and(|row| row.kind == "Boolean") {
                    ""
                } else {
                    "1"
                };
                let document = place(tables, element, &format!(" {name}=\"{value}\""), "");
                probes.insert(format!("{element}~{name}"), document);
            }
        }
    }
    probes
}

fn current(tables: &Tables) -> impl Iterator<Item = &str> {
    let names = tables
        .html
        .iter()
        .filter(|(name, row)| row.obsolete.is_none() && !PECULIAR.contains(&name.as_str()));
    names.map(|(name, _)| name.as_str())
}

/// A document with the element where it may stand.
fn place(tables: &Tables, name: &str, attributes: &str, content: &str) -> String {
    let mut markup = tag(tables, name, attributes, content);
    let mut row = &tables.html[name];
    while let Some(parent) = row
        .within
        .as_ref()
        .or(row.parents.iter().find(|parent| *parent != "html"))
    {
        markup = tag(tables, parent, "", &markup);
        row = &tables.html[parent];
    }
    format!(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title></head><body>{markup}</body></html>"
    )
}

fn tag(tables: &Tables, name: &str, attributes: &str, content: &str) -> String {
    let row = &tables.html[name];
    let given = given(name, row);
    if row.text == "Void" {
        return format!("<{name}{given}{attributes}/>");
    }
    format!("<{name}{given}{attributes}>{content}</{name}>")
}

/// What the element needs to be complete.
fn given(name: &str, row: &Element) -> String {
    let mut out = String::new();
    for group in &row.required {
        let attribute = group.first().map_or("", String::as_str);
        let value = match attribute {
            "dir" => "ltr",
            "value" => "1",
            _ => "x",
        };
        let _ = write!(out, " {attribute}=\"{value}\"");
    }
    out.push_str(match name {
        "img" => " alt=\"x\"",
        "area" => " alt=\"x\" href=\"x\"",
        "link" => " rel=\"stylesheet\"",
        "meta" => " content=\"x\"",
        // Otherwise its content would have to be a date.
        "time" => " datetime=\"2020-01-01\"",
        "optgroup" => " label=\"x\"",
        "option" => " label=\"x\" value=\"x\"",
        _ => "",
    });
    out
}
