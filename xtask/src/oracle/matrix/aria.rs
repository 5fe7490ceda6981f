//! Roles and properties of ARIA, on `div`s and on the elements that have a meaning of their own.

use super::element::{end, end_around, start};
use crate::oracle::probe::{Frame, Matrix, Probe, Syntax};
use crate::spec::Tables;

/// Roles and properties with a value that passes; a blank line stands between the two lists.
const LISTS: &str = include_str!("aria.txt");

/// Start tags that ARIA in HTML tells apart; the elements around them before a colon.
const HOSTS: &str = include_str!("hosts.txt");

fn lists() -> (Vec<&'static str>, Vec<(&'static str, &'static str)>) {
    let (roles, properties) = LISTS.split_once("\n\n").unwrap_or((LISTS, ""));
    let properties = properties
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .collect();
    (roles.split_whitespace().collect(), properties)
}

/// Each property on each role.
pub(in crate::oracle) fn properties() -> Matrix {
    let (roles, properties) = lists();
    let frame = Frame::new(Syntax::Html, false);
    let mut probes = Vec::new();
    for role in roles {
        let mut tags = vec![format!("<div role=\"{role}\">")];
        for (name, value) in &properties {
            tags.push(format!("<div role=\"{role}\" {name}=\"{value}\">"));
        }
        for tag in tags {
            probes.push(frame.probe(tag.clone(), &tag, "x</div>"));
        }
    }
    Matrix {
        name: "role-property",
        syntax: Syntax::Html,
        probes,
    }
}

/// Each role on each host.
pub(in crate::oracle) fn roles(tables: &Tables) -> Matrix {
    let (roles, _) = lists();
    let attributes: Vec<String> = roles
        .iter()
        .map(|role| format!(" role=\"{role}\""))
        .collect();
    Matrix {
        name: "host-role",
        syntax: Syntax::Html,
        probes: on_hosts(tables, &attributes),
    }
}

/// Each property on each host without a role.
pub(in crate::oracle) fn hosts(tables: &Tables) -> Matrix {
    let (_, properties) = lists();
    let attributes: Vec<String> = properties
        .iter()
        .map(|(name, value)| format!(" {name}=\"{value}\""))
        .collect();
    Matrix {
        name: "host-property",
        syntax: Syntax::Html,
        probes: on_hosts(tables, &attributes),
    }
}

fn on_hosts(tables: &Tables, attributes: &[String]) -> Vec<Probe> {
    let mut probes = Vec::new();
    for line in HOSTS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (around, tag) = line.split_once(": ").unwrap_or(("", line));
        let mut frame = Frame::new(Syntax::Html, around == "head");
        let element = tag.split(' ').next().unwrap_or(tag);
        for name in around.split_whitespace().filter(|name| *name != "head") {
            frame = frame.around(
                &start(tables, Syntax::Html, name, ""),
                &end_around(tables, name, element),
            );
        }
        for attribute in attributes {
            let question = format!("<{tag}{attribute}>");
            let name = format!("{line}{attribute}");
            probes.push(frame.probe(name, &question, &end(tables, element)));
        }
    }
    probes
}
