//! Reads the names of SVG and MathML, leniently, and the attributes of ARIA.
//!
//! Content models and the ownership of attributes are not taken: drawings and formulas come from tools far more often than
//! from hand, and a wrong alarm would cost more than a missed one.

use super::fetch::Sources;
use super::json::{self, Json};
use super::model::{Attribute, Element, Tables};
use super::{own, schema, values};
use std::collections::{BTreeMap, BTreeSet};

/// Adds SVG, MathML and ARIA.
pub(crate) fn read(sources: &Sources, tables: &mut Tables) -> Result<(), String> {
    let data = json::parse(&sources.markuplint)?;
    let svg = schema::elements(&sources.schemas, "svg")?;
    let mathml = schema::elements(&sources.schemas, "mathml")?;
    for (name, element) in &svg {
        // No checker knows this one, which no browser ever read.
        if name == "definition-src" {
            continue;
        }
        tables.svg.insert(name.clone(), foreign("svg", name));
        for name in element.attributes() {
            let row = attribute("SVG", name);
            tables.svg_attributes.insert(name.to_owned(), row);
        }
    }
    for (name, element) in &mathml {
        tables.mathml.insert(name.clone(), foreign("mathml", name));
        for name in element.attributes() {
            let row = attribute("MathML", name);
            tables.mathml_attributes.insert(name.to_owned(), row);
        }
    }
    // MathML Core has these on every element.
    for name in ["intent", "arg"] {
        let row = attribute("MathML", name);
        tables.mathml_attributes.insert(name.to_owned(), row);
    }
    tables.schema = Some(schema::file(&svg, &mathml));
    newer_svg(&data, tables);
    aria(&data, tables)?;
    shared(tables);
    Ok(())
}

/// SVG 2, which the schemas don't know, by way of markuplint's data.
fn newer_svg(data: &Json, tables: &mut Tables) {
    let mut names: Vec<&str> = Vec::new();
    for spec in data.at("specs").map(Json::list).unwrap_or_default() {
        let name = spec.at("name").and_then(Json::text).unwrap_or_default();
        if !name.starts_with("svg:") {
            continue;
        }
        names.extend(spec.at("attributes").into_iter().flat_map(Json::names));
    }
    let groups = data.at("def").and_then(|def| def.at("#globalAttrs"));
    for group in groups
        .into_iter()
        .flat_map(Json::names)
        .filter(|name| name.contains("SVG") || name.contains("XLink"))
    {
        names.extend(
            groups
                .and_then(|groups| groups.at(group))
                .into_iter()
                .flat_map(Json::names),
        );
    }
    for name in names {
        tables
            .svg_attributes
            .entry(name.to_owned())
            .or_insert_with(|| attribute("SVG", name));
    }
}

/// The states and properties of ARIA 1.3.
fn aria(data: &Json, tables: &mut Tables) -> Result<(), String> {
    let version = data
        .at("def")
        .and_then(|def| def.at("#aria"))
        .and_then(|aria| aria.at("1.3"));
    for property in version
        .and_then(|version| version.at("props"))
        .map(Json::list)
        .unwrap_or_default()
    {
        let name = property
            .at("name")
            .and_then(Json::text)
            .ok_or("a property of ARIA without a name")?;
        let value = property
            .at("value")
            .and_then(Json::text)
            .unwrap_or_default();
        let listed = property.at("enum").map(Json::list).unwrap_or_default();
        let listed: Vec<String> = listed
            .iter()
            .filter_map(Json::text)
            .map(ToOwned::to_owned)
            .collect();
        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        let (kind, keywords) = match value {
            "true/false" => values::closed(words(&["true", "false"])),
            "true/false/undefined" => values::closed(words(&["true", "false", "undefined"])),
            "tristate" => values::closed(words(&["true", "false", "mixed", "undefined"])),
            "token" => values::closed(listed),
            "token list" | "ID reference list" => ("Tokens", Vec::new()),
            "ID reference" => ("IdReference", Vec::new()),
            "integer" => ("Integer", Vec::new()),
            "number" => ("Number", Vec::new()),
            _ => ("Text", Vec::new()),
        };
        // The data are gathered from the standard's prose, and not always whole.
        let (kind, keywords) =
            own::find(own::KINDS, name, None).map_or((kind, keywords), values::written);
        let summary = own::summary(name, None).ok_or(format!("no summary for `{name}`"))?;
        tables.aria.insert(
            name.to_owned(),
            Attribute {
                kind,
                keywords,
                obsolete: None,
                summary,
                ..Attribute::default()
            },
        );
    }
    if tables.aria.len() < 45 {
        Err("ARIA's properties are missing".to_owned())
    } else {
        Ok(())
    }
}

/// HTML's global attributes hold on SVG and MathML elements too, as far as these don't define them.
fn shared(tables: &mut Tables) {
    let global: BTreeMap<_, _> = tables
        .global
        .iter()
        .filter(|(_, row)| row.obsolete.is_none())
        .collect();
    for table in [&mut tables.svg_attributes, &mut tables.mathml_attributes] {
        for (name, row) in &global {
            table.insert((*name).clone(), (*row).clone());
        }
    }
}

fn foreign(vocabulary: &str, name: &str) -> Element {
    let title = if vocabulary == "svg" { "SVG" } else { "MathML" };
    let summary =
        own::find(own::FOREIGN, &format!("{vocabulary} {name}"), None).map(ToOwned::to_owned);
    let filter = name
        .strip_prefix("fe")
        .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    let summary = summary
        .or_else(|| filter.map(|filter| format!("A step of an SVG filter: {filter}.")))
        .unwrap_or_else(|| format!("The {title} element `{name}`."));
    Element {
        text: match name {
            "script" if vocabulary == "svg" => "Script",
            "style" if vocabulary == "svg" => "Style",
            _ => "Normal",
        },
        // The roots stand in HTML: the Standard's index gives their categories.
        categories: match name {
            "svg" | "math" => ["flow", "phrasing", "embedded", "palpable"]
                .map(ToOwned::to_owned)
                .into(),
            _ => BTreeSet::new(),
        },
        any: true,
        summary,
        link: if vocabulary == "svg" {
            format!("https://developer.mozilla.org/docs/Web/SVG/Reference/Element/{name}")
        } else {
            "https://www.w3.org/TR/MathML3/".to_owned()
        },
        ..Element::default()
    }
}

fn attribute(title: &str, name: &str) -> Attribute {
    let kind = match name {
        "href" | "xlink:href" | "altimg" | "definitionURL" => "Url",
        "style" => "Style",
        "class" => "Tokens",
        "id" => "Id",
        _ if name.starts_with("on") => "Event",
        _ => "Text",
    };
    let summary = match name.strip_prefix("on") {
        Some(event) => format!("A script for the `{event}` event."),
        None => format!("The {title} attribute `{name}`."),
    };
    Attribute {
        kind,
        keywords: Vec::new(),
        obsolete: None,
        summary,
        ..Attribute::default()
    }
}
