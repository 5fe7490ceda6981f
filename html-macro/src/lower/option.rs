//! The options of a select in a bound form.

use super::Lowerer;
use super::block::Block;
use super::filled::Filled;
use super::form::has;
use super::hoist::Hoisted;
use super::ir::{Arg, Op, Typed};
use crate::ast::{Element, Node};
use crate::form::mark;
use proc_macro2::Span;

impl Lowerer<'_> {
    /// An option of a select in a bound form.
    pub(crate) fn option(&mut self, mut element: Element, block: &mut Block) {
        let Some(select) = self.select.clone() else {
            return;
        };
        let selected = has(&element.attributes, "selected");
        let filled = |value: Arg| Filled {
            typed: Some(Typed { value, ..select }),
            marks: if selected { mark::CHECKED } else { 0 },
            limits: None,
            is_option: true,
        };
        let mut values = Hoisted::new();
        if has(&element.attributes, "value") {
            let value = self.kept(&mut element.attributes, "value", "", &mut values);
            values.append(&mut self.hoist(&mut element.attributes));
            self.filled = Some(filled(value));
            self.whole(element, values, block);
            return;
        }
        values.append(&mut self.hoist(&mut element.attributes));
        if let Some(text) = crate::form::option_text(&element.children) {
            self.filled = Some(filled(Arg::Literal(text, Span::call_site())));
            self.whole(element, values, block);
            return;
        }
        // Its text is its value: it is written before the tag that depends on it.
        self.refuse_aside(&element);
        let variable = self.variable();
        let mut aside = Block::default();
        let children = element.children;
        let waits = std::mem::replace(&mut self.waits, false);
        let mut close = Block::default();
        self.inside("option", &mut close, |lowerer, _| {
            lowerer.scope(children, &mut aside);
        });
        self.waits = waits;
        block.control(Op::Aside {
            variable,
            ops: aside.finish(),
        });
        self.filled = Some(filled(Arg::Aside(variable)));
        self.tag("option", element.attributes, values, block);
        block.value(|pre| Op::Content {
            pre,
            variable,
            post: String::new(),
        });
        block.lit("</option>");
    }

    /// What leaves or waits can't be written aside.
    fn refuse_aside(&mut self, element: &Element) {
        let waits = super::waits(&element.children, &[]);
        if waits || leaves(&element.children) {
            self.errors.push(
                element.name.span,
                "the text of this option is its value, and it can't be known before it is written",
                "give the option a `value`",
            );
        }
    }
}

/// Whether markup holds a jump.
fn leaves(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Jump(_) => true,
        Node::Fragment(nodes) => leaves(nodes),
        Node::If(choice) => {
            choice.arms.iter().any(|(_, _, body)| leaves(body))
                || choice.otherwise.as_ref().is_some_and(|body| leaves(body))
        }
        Node::Match(choice) => choice.arms.iter().any(|(_, body)| leaves(body)),
        Node::Loop(repeat) => leaves(&repeat.body),
        Node::Let(binding) => binding.otherwise.is_some(),
        _ => false,
    })
}
