//! The values of a select's options, as far as they are literal.

use super::control::{Known, Tag};
use super::plan::{Control, mark};
use crate::ast::{Element, Node};
use crate::lower::literal;

/// Notes an option of a select. `first` says whether nothing stands before it.
pub(crate) fn option(element: &Element, first: bool, select: &mut Control) {
    let value = match Tag::new(element).attribute("value").0 {
        Known::Literal(value) => value,
        Known::Unknown => return,
        Known::Absent => match text(&element.children) {
            Some(text) => text,
            None => return,
        },
    };
    if first && value.is_empty() {
        select.marks |= mark::PLACEHOLDER;
    }
    select.values.push(value);
}

/// The literal text of an option, without white space around it, and with one space for each run of it inside
/// (HTML Standard, [the `text` of an option](https://html.spec.whatwg.org/#dom-option-text)).
pub(crate) fn text(nodes: &[Node]) -> Option<String> {
    let mut whole = String::new();
    for node in nodes {
        match node {
            Node::Text(part) => whole.push_str(&literal(part)?),
            Node::Comment(_) => {}
            _ => return None,
        }
    }
    Some(whole.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}
