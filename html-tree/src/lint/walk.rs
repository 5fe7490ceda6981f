//! Feeds a tree to the checker.

use crate::tree::{Attribute, Data, Element, NodeId, Span, Tree};
use html_spec::attribute::Options;
use html_spec::check::{Checker, Finding, Value};
use html_spec::rule;

/// The rules that concern what a program writes, not the document: what must be written so that a parser finds the end of a
/// script (it has found it), and which URLs a site of ours may link to; and characters, which the reader of the text has looked at.
const OF_WRITING: [&str; 4] = [
    rule::RAW_TEXT_END.id,
    rule::FOREIGN_RAW_TEXT.id,
    rule::BLOCKED_URL.id,
    rule::CONTROL_CHARACTER.id,
];

/// What the checker finds in a tree.
pub(super) fn findings(tree: &Tree) -> Vec<Finding<Span>> {
    let mut walk = Walk {
        tree,
        checker: Checker::document(Options::default()),
        name: String::new(),
    };
    walk.all(tree.document());
    let mut findings = walk.checker.finish();
    findings.retain(|found| !OF_WRITING.contains(&found.rule.id));
    findings
}

struct Walk<'a> {
    tree: &'a Tree,
    checker: Checker<Span>,
    /// The name of an attribute with its prefix.
    name: String,
}

impl Walk<'_> {
    /// The nodes below one, without recursion: documents may be as deep as they like.
    fn all(&mut self, root: NodeId) {
        let mut stack = vec![self.tree.children(root)];
        let mut open = Vec::new();
        while let Some(children) = stack.last_mut() {
            let Some(id) = children.next() else {
                stack.pop();
                if let Some(end) = open.pop() {
                    self.checker.close(end);
                }
                continue;
            };
            let at = self.tree.span(id);
            match self.tree.data(id) {
                Data::Document => {}
                Data::Doctype { .. } => self.checker.doctype(at),
                Data::Comment(_) => self.checker.comment(at),
                Data::Text(text) => self.checker.text(text, behind_space(text, at)),
                Data::Element(element) => {
                    self.start(element, at);
                    open.push(element.end);
                    stack.push(self.tree.children(id));
                }
            }
        }
    }

    fn start(&mut self, element: &Element, at: Span) {
        self.checker.open(element.name(), at);
        for attribute in &element.attributes {
            self.attribute(attribute);
        }
        self.checker.attributes_end();
    }

    fn attribute(&mut self, attribute: &Attribute) {
        let name = match attribute.prefix().filter(|prefix| !prefix.is_empty()) {
            Some(prefix) => {
                self.name.clear();
                self.name.push_str(prefix);
                self.name.push(':');
                self.name.push_str(attribute.local_name());
                self.name.as_str()
            }
            None => attribute.local_name(),
        };
        let value = match attribute.value_at {
            Some(at) => Value::Literal(&attribute.value, at),
            None => Value::Bare,
        };
        self.checker.attribute(name, attribute.name_at, value);
    }
}

/// The place of a text behind the space that it begins with.
fn behind_space(text: &str, at: Span) -> Span {
    let space = text.len() - text.trim_ascii_start().len();
    let start = at.start as usize + space;
    if start < at.end as usize {
        Span::new(start, at.end as usize)
    } else {
        at
    }
}
