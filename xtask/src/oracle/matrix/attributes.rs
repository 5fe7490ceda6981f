//! Each attribute on each element, and on elements that a value makes special.

use super::element::{current, end, end_around, frame, start};
use crate::oracle::probe::{Frame, Matrix, Syntax};
use crate::spec::{Attribute, Tables, sisters};
use std::collections::BTreeMap;

/// Start tags whose attributes depend on each other: one per line, the elements around them before a colon.
const VARIANTS: &str = include_str!("variants.txt");

/// Values that pass wherever the attribute may stand: name [on element] = value.
const SAMPLES: &str = include_str!("samples.txt");

/// Each attribute that some element has, on each element.
pub(super) fn elements(tables: &Tables) -> Matrix {
    let names = names(tables);
    let mut probes = Vec::new();
    for element in current(tables) {
        let frame = frame(tables, Syntax::Html, element);
        for (name, row) in &names {
            let own = tables.html[element].attributes.get(*name);
            let attribute = written(element, name, own.or(*row));
            let question = start(tables, Syntax::Html, element, &attribute);
            probes.push(frame.probe(
                format!("{element} {attribute}"),
                &question,
                &end(tables, element),
            ));
        }
    }
    Matrix {
        name: "attributes",
        syntax: Syntax::Html,
        probes,
    }
}

/// Each attribute of an element on each of its variants.
pub(super) fn variants(tables: &Tables) -> Matrix {
    let mut probes = Vec::new();
    let beside: Vec<&str> = sisters().collect();
    for line in VARIANTS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (around, tag) = line.split_once(": ").unwrap_or(("", line));
        let mut outer: Vec<&str> = around.split_whitespace().collect();
        let in_head = outer.first() == Some(&"head");
        if in_head {
            outer.remove(0);
        }
        let mut frame = Frame::new(Syntax::Html, in_head);
        let element = tag.split(' ').next().unwrap_or(tag);
        for name in &outer {
            frame = frame.around(
                &start(tables, Syntax::Html, name, ""),
                &end_around(tables, name, element),
            );
        }
        let behind = end(tables, element);
        probes.push(frame.probe(line.to_owned(), &format!("<{tag}>"), &behind));
        let own = &tables.html[element].attributes;
        let foreign = [
            "href", "src", "type", "value", "alt", "name", "content", "rel", "as", "media",
        ];
        let others = foreign
            .iter()
            .filter(|name| !own.contains_key(**name))
            .map(|name| (*name, None));
        for (name, row) in own
            .iter()
            .map(|(name, row)| (name.as_str(), Some(row)))
            .chain(others)
        {
            let has = format!(" {tag}");
            if beside.contains(&name)
                || has.contains(&format!(" {name}="))
                || has.ends_with(&format!(" {name}"))
            {
                continue;
            }
            let attribute = written(element, name, row);
            probes.push(frame.probe(
                format!("{line}{attribute}"),
                &format!("<{tag}{attribute}>"),
                &behind,
            ));
        }
    }
    Matrix {
        name: "variants",
        syntax: Syntax::Html,
        probes,
    }
}

/// The names of all attributes, each with a row that tells its kind.
fn names(tables: &Tables) -> BTreeMap<&str, Option<&Attribute>> {
    let mut names: BTreeMap<&str, Option<&Attribute>> = BTreeMap::new();
    let own = tables.html.values().flat_map(|element| &element.attributes);
    for (name, row) in own.chain(&tables.global) {
        names.entry(name).or_insert(Some(row));
    }
    for name in [
        "hreff",
        "onfoo",
        "data-x",
        "aria-label",
        "aria-foo",
        "role",
        "xmlns",
        "xml:lang",
        "property",
    ] {
        names.entry(name).or_insert(None);
    }
    for name in sisters() {
        names.remove(name);
    }
    names
}

/// The attribute with a value that passes, with the space before it.
fn written(element: &str, name: &str, row: Option<&Attribute>) -> String {
    let exact = format!("{name} on {element} = ");
    let general = format!("{name} = ");
    let sample = |start: &str| SAMPLES.lines().find_map(|line| line.strip_prefix(start));
    let value = match sample(&exact).or_else(|| sample(&general)) {
        Some(value) => value,
        None => match row {
            Some(row) if row.kind == "Boolean" => return format!(" {name}"),
            Some(row) => row.keywords.first().map_or("1", String::as_str),
            None => "1",
        },
    };
    format!(" {name}=\"{value}\"")
}
