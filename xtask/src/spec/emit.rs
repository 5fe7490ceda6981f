//! Writes the tables as Rust: `html-spec/src/generated`.

use super::model::{Attribute, Element, Tables};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const FOLDER: &str = "html-spec/src/generated";

/// The path of a generated file of `html-spec`.
pub(crate) fn path(name: &str) -> String {
    format!("{FOLDER}/{name}.rs")
}

/// The files, by their path in the workspace.
pub(crate) fn files(tables: &Tables) -> Vec<(String, String)> {
    let attributes = [
        (
            "GLOBAL",
            "The attributes of every HTML element.",
            &tables.global,
        ),
        (
            "SVG",
            "The attributes of SVG elements.",
            &tables.svg_attributes,
        ),
        (
            "MATHML",
            "The attributes of MathML elements.",
            &tables.mathml_attributes,
        ),
        ("ARIA", "The states and properties of ARIA.", &tables.aria),
    ];
    let mut shared = head(
        "The attributes that elements share.",
        "use crate::attribute::{Attribute, Kind};\nuse crate::datatype::Datatype;\nuse crate::sorted::prefix;\n",
    );
    for (name, what, table) in attributes {
        let _ = writeln!(
            shared,
            "\n/// {what} Sorted by name.\n#[rustfmt::skip]\npub(crate) static {name}: &[Attribute] = &{};",
            rows(table)
        );
    }
    let mut files = vec![
        (format!("{FOLDER}/bits.rs"), bits(tables)),
        (format!("{FOLDER}/attributes.rs"), shared),
        (
            format!("{FOLDER}/html.rs"),
            elements("Html", "HTML", &tables.html, &tables.bits()),
        ),
        (
            format!("{FOLDER}/svg.rs"),
            elements("Svg", "SVG", &tables.svg, &[]),
        ),
        (
            format!("{FOLDER}/mathml.rs"),
            elements("MathMl", "MathML", &tables.mathml, &[]),
        ),
    ];
    files.extend(tables.schema.clone());
    files
}

fn head(what: &str, uses: &str) -> String {
    format!("//! {what} Made by `cargo xtask spec`; not to be edited.\n\n{uses}")
}

fn constant(name: &str) -> String {
    name.to_uppercase().replace('-', "_")
}

/// A bit for each category and for each element that a content model names.
fn bits(tables: &Tables) -> String {
    let mut out = head(
        "The bits of categories.",
        "use crate::element::Categories;\n",
    );
    let bits = tables.bits();
    assert!(
        bits.len() < 128,
        "a set of categories has 128 bits, and the last one is text"
    );
    for (index, name) in bits.iter().enumerate() {
        let _ = writeln!(
            out,
            "pub(crate) const {}: Categories = Categories::bit({index});",
            constant(name)
        );
    }
    let names = bits
        .iter()
        .map(|name| format!("{name:?}"))
        .collect::<Vec<_>>()
        .join(", ");
    let _ = writeln!(
        out,
        "\n/// The names of the bits, in their order.\npub(crate) const NAMES: &[&str] = &[{names}];"
    );
    out
}

fn elements(
    namespace: &str,
    title: &str,
    table: &BTreeMap<String, Element>,
    bits: &[String],
) -> String {
    let mut uses = String::new();
    if namespace == "Html" {
        uses.push_str("use super::bits;\nuse crate::attribute::{Attribute, Kind};\nuse crate::datatype::Datatype;\nuse crate::order;\n");
        uses.push_str("use crate::element::{Categories, Content, Element, Inside, Namespace, TextKind};\nuse crate::sorted::prefix;\n");
    } else {
        uses.push_str("use super::bits;\nuse crate::element::{Categories, Content, Element, Namespace, TextKind};\nuse crate::sorted::prefix;\n");
    }
    let mut out = head(&format!("The elements of {title}."), &uses);
    let _ = writeln!(
        out,
        "\n/// Sorted by name.\n#[rustfmt::skip]\npub(crate) static ELEMENTS: &[Element] = &["
    );
    for (name, element) in table {
        row(namespace, name, element, bits, &mut out);
    }
    out.push_str("];\n");
    out
}

fn row(namespace: &str, name: &str, element: &Element, bits: &[String], out: &mut String) {
    let attributes = match namespace {
        "Html" => format!("&{}", rows(&element.attributes)),
        "Svg" => "super::attributes::SVG".to_owned(),
        _ => "super::attributes::MATHML".to_owned(),
    };
    // An element that some content model names is a category of its own.
    let mut own = element.categories.clone();
    own.extend(bits.iter().find(|bit| *bit == name).cloned());
    let inside = element.inside.iter().map(|row| {
        let order = row.order.as_ref();
        let order = order.map_or("None".to_owned(), |name| format!("Some(&order::{name})"));
        let (parent, allowed) = (&row.parent, set(&row.allowed));
        format!("Inside {{ parent: {parent:?}, allowed: {allowed}, order: {order} }}")
    });
    let order = if element.ordered {
        format!("Some(&order::{})", constant(name))
    } else {
        "None".to_owned()
    };
    let required = element.required.iter().map(|group| list(group));
    let _ = writeln!(
        out,
        "Element {{ prefix: prefix({name:?}), name: {name:?}, namespace: Namespace::{namespace}, text: TextKind::{}, categories: {}, conditional: {}, \
         content: Content {{ allowed: {}, transparent: {}, text: {}, any: {}, inside: &[{}], order: {order} }}, forbidden: {}, \
         parents: {}, within: {:?}, required: &[{}], attributes: {attributes}, obsolete: {:?}, summary: {:?}, link: {:?} }},",
        element.text,
        set(&own),
        set(&element.conditional),
        set(&element.allowed),
        element.transparent,
        element.text_allowed,
        element.any,
        inside.collect::<Vec<_>>().join(", "),
        set(&element.forbidden),
        list(&element.parents),
        element.within,
        required.collect::<Vec<_>>().join(", "),
        element.obsolete,
        element.summary,
        element.link,
    );
}

/// A set of categories.
fn set(names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("bits::{}", constant(name)))
        .collect();
    match names.as_slice() {
        [] => "Categories::NONE".to_owned(),
        [one] => one.clone(),
        many => format!("Categories::of(&[{}])", many.join(", ")),
    }
}

fn list(names: &[String]) -> String {
    format!(
        "&[{}]",
        names
            .iter()
            .map(|name| format!("{name:?}"))
            .collect::<Vec<_>>()
            .join(", ")
    )
}

fn rows(table: &BTreeMap<String, Attribute>) -> String {
    let mut out = "[".to_owned();
    if !table.is_empty() {
        out.push('\n');
    }
    for (name, row) in table {
        let _ = writeln!(
            out,
            "    Attribute {{ prefix: prefix({name:?}), name: {name:?}, kind: Kind::{}, keywords: {}, datatype: Datatype::{}, obsolete: {:?}, summary: {:?} }},",
            row.kind,
            list(&row.keywords),
            row.datatype,
            row.obsolete,
            row.summary
        );
    }
    out.push(']');
    out
}
