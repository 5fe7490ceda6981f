//! Elements: the start tag, what stands inside, the closing tag.

use super::block::Block;
use super::hoist::Hoisted;
use super::ir::Op;
use super::script::Script;
use super::{Lowerer, place};
use crate::ast::{Attribute, Element, Node, Part};
use crate::form::Role;
use html_spec::context::{self, Context};
use html_spec::element::TextKind;

impl Lowerer<'_> {
    pub(crate) fn element(&mut self, mut element: Element, block: &mut Block) {
        match element.role {
            Role::Form(form) => self.form(form, element, block),
            Role::Control(form, control) => {
                self.control_element(form, control, false, element, block);
            }
            Role::Named(form, control) => self.control_element(form, control, true, element, block),
            Role::None if self.select.is_some() && element.name.text == "option" => {
                self.option(element, block);
            }
            Role::None => {
                let values = self.hoist(&mut element.attributes);
                self.whole(element, values, block);
            }
        }
    }

    /// An element, whose tag uses these values.
    pub(crate) fn whole(&mut self, element: Element, values: Hoisted, block: &mut Block) {
        let known = place::resolve(self.namespace, &element.name.text);
        let void = known.is_some_and(|known| known.text == TextKind::Void);
        let name = element.name.text;
        self.tag(&name, element.attributes, values, block);
        if !void {
            let children = element.children;
            self.inside(&name, block, |lowerer, block| {
                // A parser drops a newline right behind these start tags, so one more is written where the content may
                // begin with one.
                if matches!(name.as_str(), "pre" | "textarea" | "listing")
                    && may_begin_with_newline(&children)
                {
                    block.lit("\n");
                }
                lowerer.scope(children, block);
            });
        }
    }

    /// The start tag, with values that are evaluated before it.
    pub(crate) fn tag(
        &mut self,
        name: &str,
        attributes: Vec<Attribute>,
        values: Hoisted,
        block: &mut Block,
    ) {
        let known = place::resolve(self.namespace, name);
        // A jump out of a value would leave the tag half written: none may leave it.
        self.open.push(format!("</{name}>"));
        // A tag stands in content, whatever stands in it.
        let text = std::mem::replace(&mut self.text, Context::Text);
        if values.is_empty() {
            self.start_tag(known, name, attributes, block);
        } else {
            let mut tag = Block::default();
            self.start_tag(known, name, attributes, &mut tag);
            if values
                .iter()
                .any(|(_, rust)| rust.facts.waits || rust.facts.may_wait)
            {
                self.publish(block);
            }
            for (_, rust) in &values {
                self.jumps(rust);
            }
            block.control(Op::With {
                values,
                ops: tag.finish(),
            });
        }
        self.text = text;
        self.open.pop();
    }

    /// What stands between the tags, and the closing tag.
    pub(crate) fn inside(
        &mut self,
        name: &str,
        block: &mut Block,
        content: impl FnOnce(&mut Self, &mut Block),
    ) {
        let known = place::resolve(self.namespace, name);
        let inside = place::inside(self.namespace, known);
        self.script = Script::new();
        self.raw_written = false;
        let namespace = std::mem::replace(&mut self.namespace, inside);
        let text = std::mem::replace(&mut self.text, context::text(known));
        self.open.push(format!("</{name}>"));
        content(self, block);
        let close = self.open.pop().unwrap_or_default();
        self.text = text;
        self.namespace = namespace;
        block.lit(&close);
    }

    /// `<name attributes>`
    fn start_tag(
        &mut self,
        known: Option<&'static html_spec::element::Element>,
        name: &str,
        attributes: Vec<Attribute>,
        block: &mut Block,
    ) {
        block.lit("<");
        block.lit(name);
        self.attributes(known, attributes, block);
        self.fill(block);
        block.lit(">");
    }
}

/// Whether what stands first could print a newline first.
pub(crate) fn may_begin_with_newline(nodes: &[Node]) -> bool {
    match nodes.first() {
        Some(Node::Text(text)) => match text.parts.first() {
            Some(Part::Static(text)) => text.starts_with('\n'),
            None => may_begin_with_newline(nodes.get(1..).unwrap_or_default()),
            Some(Part::Hole { .. }) => true,
        },
        None | Some(Node::Element(_) | Node::Comment(_)) => false,
        Some(Node::Fragment(inner)) => may_begin_with_newline(inner),
        Some(_) => true,
    }
}
