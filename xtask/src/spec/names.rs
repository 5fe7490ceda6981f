//! Writes the documented names of `html`: `html/src/names`, one unit struct for each name, for editors to show.

use super::model::{Attribute, Element, Tables};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const FOLDER: &str = "html/src/names";

/// The files, by their path in the workspace.
pub(crate) fn files(tables: &Tables) -> Vec<(String, String)> {
    let mut attributes: BTreeMap<&str, Vec<(&str, &Attribute)>> = BTreeMap::new();
    let shared = [
        (" in general", &tables.global),
        ("", &tables.aria),
        (" in SVG", &tables.svg_attributes),
        (" in MathML", &tables.mathml_attributes),
    ];
    let owned = tables
        .html
        .iter()
        .map(|(owner, element)| (owner.as_str(), &element.attributes));
    for (owner, table) in shared.into_iter().chain(owned) {
        for (name, row) in table {
            attributes.entry(name).or_default().push((owner, row));
        }
    }
    let mut rows = head("The attributes of HTML, SVG and MathML.");
    for (name, owners) in attributes {
        attribute(name, &owners, &mut rows);
    }
    vec![
        (format!("{FOLDER}/mod.rs"), MAP.to_owned()),
        (
            format!("{FOLDER}/elements.rs"),
            elements("The elements of HTML.", &tables.html),
        ),
        (
            format!("{FOLDER}/svg.rs"),
            elements("The elements of SVG.", &tables.svg),
        ),
        (
            format!("{FOLDER}/mathml.rs"),
            elements("The elements of MathML.", &tables.mathml),
        ),
        (format!("{FOLDER}/attributes.rs"), rows),
    ]
}

const MAP: &str = "\
//! The names of HTML, SVG and MathML, so that editors can say what each is for. Made by `cargo xtask spec`.
//!
//! Nothing here is meant to be used by hand: `html!` refers to the names that its markup holds.

pub mod attributes;
pub mod elements;
pub mod mathml;
pub mod svg;
";

fn head(what: &str) -> String {
    format!(
        "//! {what} Made by `cargo xtask spec`; not to be edited.\n\
         #![expect(non_camel_case_types, missing_debug_implementations, reason = \"names as the standards write them, never values\")]\n"
    )
}

fn elements(what: &str, table: &BTreeMap<String, Element>) -> String {
    let mut out = head(what);
    for (name, element) in table {
        let _ = write!(out, "\n/// `<{name}>` {}\n", element.summary);
        if let Some(instead) = &element.obsolete {
            let _ = write!(out, "///\n/// **Obsolete**: use {instead} instead.\n");
        }
        let _ = write!(
            out,
            "///\n/// <{}>\npub struct {};\n",
            element.link,
            identifier(name)
        );
    }
    out
}

/// One item for all attributes of that name; where they differ, it says what each does.
fn attribute(name: &str, owners: &[(&str, &Attribute)], out: &mut String) {
    let mut meanings: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (owner, row) in owners {
        meanings.entry(&row.summary).or_default().push(owner);
    }
    // SVG's and MathML's lines only repeat the name.
    if meanings.len() > 1 {
        meanings.retain(|summary, _| !summary.ends_with(&format!("attribute `{name}`.")));
    }
    let _ = write!(out, "\n/// `{name}=` ");
    if let [summary] = meanings.keys().collect::<Vec<_>>().as_slice() {
        let _ = writeln!(out, "{summary}");
    } else {
        let _ = writeln!(out, "depends on the element:\n///");
        for (summary, owners) in &meanings {
            let owners: Vec<String> = owners
                .iter()
                .map(|owner| {
                    if owner.starts_with(' ') {
                        owner.trim().to_owned()
                    } else {
                        format!("`{owner}`")
                    }
                })
                .collect();
            let _ = writeln!(out, "/// - {}: {summary}", owners.join(", "));
        }
    }
    if let [(_, first), rest @ ..] = owners
        && rest.iter().all(|(_, row)| row.keywords == first.keywords)
        && !first.keywords.is_empty()
    {
        let words: Vec<String> = first
            .keywords
            .iter()
            .map(|word| format!("`{word:?}`"))
            .collect();
        let _ = writeln!(out, "///\n/// One of {}.", words.join(", "));
    }
    let _ = writeln!(out, "pub struct {};", identifier(name));
}

/// The name as an identifier: other characters become `_`, keywords are raw. `html_spec::names` says the same.
fn identifier(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if KEYWORDS.contains(&name) {
        format!("r#{plain}")
    } else {
        plain
    }
}

/// The keywords of Rust 2024 that can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];
