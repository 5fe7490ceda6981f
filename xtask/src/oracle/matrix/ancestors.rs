//! Each element somewhere in each other: what an ancestor forbids, and what a transparent element passes on.

use super::element::{current, end, frame, is_void, start};
use crate::oracle::probe::{Matrix, Probe, Syntax};
use crate::spec::Tables;

/// Further start tags to ask about.
const VARIANTS: &str = include_str!("ancestors.txt");

/// What stands between the two: phrasing, flow, and what passes on what stands around it.
const BETWEEN: [(&str, &str); 4] = [
    ("span", "<span>"),
    ("div", "<div>"),
    ("ins", "<ins>"),
    ("x-custom", "<x-custom>"),
];

/// Elements whose content is text, or whose children have an order of their own.
const CLOSED: [&str; 13] = [
    "script",
    "style",
    "title",
    "textarea",
    "iframe",
    "noscript",
    "table",
    "picture",
    "hgroup",
    "select",
    "ruby",
    "details",
    "selectedcontent",
];

/// Ancestor, something between, descendant; as XML, so that each stays where it is written.
pub(super) fn ancestors(tables: &Tables) -> Matrix {
    let variants = VARIANTS
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let named = current(tables).filter(|name| *name != "noscript");
    let children: Vec<(String, String, &str)> = named
        .map(|name| {
            let tag = start(tables, Syntax::Xml, name, "");
            (name.to_owned(), tag, name)
        })
        .chain(variants.map(|tag| {
            let name = tag.split(' ').next().unwrap_or(tag);
            let slash = if is_void(tables, name) { "/" } else { "" };
            (tag.to_owned(), format!("<{}{slash}>", whole(tag)), name)
        }))
        .collect();
    let mut probes: Vec<Probe> = Vec::new();
    for ancestor in current(tables) {
        if is_void(tables, ancestor) || CLOSED.contains(&ancestor) {
            continue;
        }
        let row = &tables.html[ancestor];
        let holds = |kind: &str| row.transparent || row.allowed.contains(kind);
        for (between, tag) in BETWEEN {
            // In what stands wrongly itself, the Nu HTML Checker looks no further.
            if !holds("flow") && (between == "div" || !holds("phrasing")) {
                continue;
            }
            let frame = frame(tables, Syntax::Xml, ancestor)
                .around(
                    &start(tables, Syntax::Xml, ancestor, ""),
                    &end(tables, ancestor),
                )
                .around(tag, &format!("</{between}>"));
            for (shown, question, name) in &children {
                let close = if is_void(tables, name) {
                    String::new()
                } else {
                    format!("</{name}>")
                };
                let name = format!("{ancestor} > {between} > {shown}");
                probes.push(frame.probe(name, &format!("{question}{close}"), ""));
            }
        }
    }
    Matrix {
        name: "ancestors",
        syntax: Syntax::Xml,
        probes,
    }
}

/// A start tag in which each attribute has a value.
fn whole(tag: &str) -> String {
    tag.split(' ')
        .enumerate()
        .map(|(index, word)| match (index, word.contains('=')) {
            (0, _) => word.to_owned(),
            (_, true) => format!(" {word}"),
            (_, false) => format!(" {word}=\"\""),
        })
        .collect()
}
