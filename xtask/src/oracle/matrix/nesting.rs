//! Each element in each other: once as it is written, once as a parser reads it.

use super::element::{current, end, frame, is_void, start};
use crate::oracle::probe::{Frame, Matrix, Probe, Syntax};
use crate::spec::Tables;

/// Elements that a parser reads as text, so that nothing can be in them.
const RAW: [&str; 5] = ["script", "style", "title", "textarea", "iframe"];

/// Elements where XML keeps them, even where a parser of HTML would move them.
pub(super) fn written(tables: &Tables) -> Matrix {
    Matrix {
        name: "nesting",
        syntax: Syntax::Xml,
        probes: probes(tables, Syntax::Xml),
    }
}

/// The same as HTML.
pub(super) fn parsed(tables: &Tables) -> Matrix {
    Matrix {
        name: "nesting-parsed",
        syntax: Syntax::Html,
        probes: probes(tables, Syntax::Html),
    }
}

fn probes(tables: &Tables, syntax: Syntax) -> Vec<Probe> {
    let mut probes = Vec::new();
    for parent in current(tables).chain(["body", "head"]) {
        if is_void(tables, parent) || RAW.contains(&parent) {
            continue;
        }
        // XML has no `noscript`.
        if syntax == Syntax::Xml && parent == "noscript" {
            continue;
        }
        let frame = match parent {
            "body" => Frame::new(syntax, false),
            "head" => Frame::new(syntax, true),
            _ => frame(tables, syntax, parent)
                .around(&start(tables, syntax, parent, ""), &end(tables, parent)),
        };
        probes.push(frame.probe(format!("{parent} > text"), "text", ""));
        for child in current(tables) {
            if syntax == Syntax::Xml && child == "noscript" {
                continue;
            }
            let question = start(tables, syntax, child, "");
            let name = format!("{parent} > {child}");
            probes.push(frame.probe(name, &question, &end(tables, child)));
        }
        for child in ["svg", "math", "x-custom"] {
            let question = match (syntax, child) {
                (Syntax::Xml, "svg") => "<svg xmlns=\"http://www.w3.org/2000/svg\">".to_owned(),
                (Syntax::Xml, "math") => {
                    "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">".to_owned()
                }
                _ => format!("<{child}>"),
            };
            let name = format!("{parent} > {child}");
            probes.push(frame.probe(name, &question, &format!("</{child}>")));
        }
    }
    probes
}
