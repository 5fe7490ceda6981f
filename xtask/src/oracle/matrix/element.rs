//! An element as a probe needs it: complete by itself, and where it may stand.

use crate::oracle::probe::{Frame, Syntax};
use crate::spec::Tables;
use std::fmt::Write as _;

/// Elements whose tags a document has anyway.
pub(super) const OUTER: [&str; 3] = ["html", "head", "body"];

/// The current elements of HTML that can be written into a body or a head.
pub(super) fn current(tables: &Tables) -> impl Iterator<Item = &str> {
    tables
        .html
        .iter()
        .filter(|(name, row)| row.obsolete.is_none() && !OUTER.contains(&name.as_str()))
        .map(|(name, _)| name.as_str())
}

pub(super) fn is_void(tables: &Tables, name: &str) -> bool {
    tables.html.get(name).is_some_and(|row| row.text == "Void")
}

/// The start tag with the attributes that the element can't be without.
pub(super) fn start(tables: &Tables, syntax: Syntax, name: &str, attributes: &str) -> String {
    let slash = if syntax == Syntax::Xml && is_void(tables, name) {
        "/"
    } else {
        ""
    };
    format!(
        "<{name}{}{attributes}{slash}>",
        given(tables, name, attributes)
    )
}

/// The end tag; nothing for a void element.
pub(super) fn end(tables: &Tables, name: &str) -> String {
    if is_void(tables, name) {
        String::new()
    } else {
        format!("</{name}>")
    }
}

/// What ends an element around one of that name. A table has cells where its columns are asked about.
pub(super) fn end_around(tables: &Tables, outer: &str, name: &str) -> String {
    let cells = outer == "table" && matches!(name, "col" | "colgroup");
    let cells = if cells { "<tr><td>x</td></tr>" } else { "" };
    format!("{cells}{}", end(tables, outer))
}

/// What the element needs to be complete, as far as it isn't among its attributes.
fn given(tables: &Tables, name: &str, attributes: &str) -> String {
    let fixed: &[(&str, &str)] = match name {
        "img" => &[("src", "x"), ("alt", "x")],
        "area" => &[("href", "x"), ("alt", "x")],
        "link" => &[("rel", "stylesheet"), ("href", "x")],
        "meta" => &[("name", "x"), ("content", "x")],
        // Otherwise its content would have to be a date.
        "time" => &[("datetime", "2020-01-01")],
        "option" => &[("label", "x"), ("value", "x")],
        "iframe" => &[("src", "x")],
        "source" => &[("srcset", "x")],
        _ => &[],
    };
    let mut out = String::new();
    let has = |attribute: &str| attributes.contains(&format!(" {attribute}="));
    for (attribute, value) in fixed.iter().filter(|(attribute, _)| !has(attribute)) {
        let _ = write!(out, " {attribute}=\"{value}\"");
    }
    let required = tables
        .html
        .get(name)
        .into_iter()
        .flat_map(|row| &row.required);
    for group in required.filter(|_| fixed.is_empty()) {
        let attribute = group.first().map_or("", String::as_str);
        let value = match attribute {
            "dir" => "ltr",
            "value" => "1",
            _ => "x",
        };
        if !group.iter().any(|one| has(one)) {
            let _ = write!(out, " {attribute}=\"{value}\"");
        }
    }
    out
}

/// The elements around one of that name, outermost first, below `body` or `head`.
pub(super) fn around(name: &str) -> &'static [&'static str] {
    match name {
        "li" => &["ul"],
        "dt" | "dd" => &["dl"],
        "figcaption" => &["figure"],
        "legend" => &["fieldset"],
        "summary" => &["details"],
        "caption" | "colgroup" | "thead" | "tbody" | "tfoot" => &["table"],
        "col" => &["table", "colgroup"],
        "tr" => &["table", "tbody"],
        "td" | "th" => &["table", "tbody", "tr"],
        "option" | "optgroup" => &["select"],
        "rt" | "rp" => &["ruby"],
        "source" => &["picture"],
        "track" => &["video"],
        "area" => &["map"],
        "selectedcontent" => &["select", "button"],
        _ => &[],
    }
}

/// Whether the element stands in the head.
pub(super) fn is_in_head(name: &str) -> bool {
    matches!(name, "base" | "link" | "meta" | "style" | "title")
}

/// A document that lacks only an element of that name.
pub(super) fn frame(tables: &Tables, syntax: Syntax, name: &str) -> Frame {
    let mut frame = Frame::new(syntax, is_in_head(name));
    for outer in around(name) {
        let attributes = if *outer == "map" { " name=\"m\"" } else { "" };
        frame = frame.around(
            &start(tables, syntax, outer, attributes),
            &end_around(tables, outer, name),
        );
    }
    frame
}
