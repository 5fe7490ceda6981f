//! Content: text, splices, comments, elements.

use super::Lowerer;
use super::block::Block;
use super::hoist::Hoisted;
use super::ir::{Arg, Op};
use super::script::Script;
use super::{place, waits};
use crate::ast::{Attribute, Comment, Element, Node, Part, Splice};
use crate::form::Role;
use html_spec::context::{self, Context};
use html_spec::element::TextKind;

impl Lowerer<'_> {
    pub(crate) fn node(&mut self, node: Node, block: &mut Block) {
        match node {
            Node::Element(element) => self.element(element, block),
            Node::Component(component) => self.component(component, block),
            Node::Fragment(nodes) => self.scope(nodes, block),
            Node::Text(text) => self.text(text.parts, block),
            Node::Splice(splice) => self.splice(splice, block),
            Node::Comment(comment) => self.comment(comment, block),
            Node::Doctype(_) => block.lit("<!DOCTYPE html>"),
            Node::If(choice) => self.conditional(choice, block),
            Node::Match(choice) => self.choice(choice, block),
            Node::Loop(repeat) => self.repeat(repeat, block),
            Node::Let(binding) => self.binding(binding, block),
            Node::Jump(jump) => self.jump(jump, block),
        }
    }

    /// Children: a scope of their own if they bind names, part of the run otherwise.
    pub(crate) fn scope(&mut self, nodes: Vec<Node>, block: &mut Block) {
        if nodes.iter().any(|node| matches!(node, Node::Let(_))) {
            let ops = self.nodes(nodes);
            block.control(Op::Scope(ops));
        } else {
            for node in nodes {
                self.node(node, block);
            }
        }
    }

    fn element(&mut self, mut element: Element, block: &mut Block) {
        match element.role {
            Role::Form(form) => self.form(form, element, block),
            Role::Control(form, control) => self.control_element(form, control, element, block),
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

    fn text(&mut self, parts: Vec<Part>, block: &mut Block) {
        for part in parts {
            match part {
                Part::Static(text) => self.static_text(&text, block),
                Part::Hole { value, spec } => match (self.text, spec) {
                    (Context::Script | Context::StyleText, Some(_)) => self.errors.push(
                        value.span,
                        "this brace begins a hole, and `script` and `style` text takes no format spec",
                        "for braces of CSS and JavaScript write a raw string, `r\"p { … }\"`, or double them: `{{` and `}}`",
                    ),
                    (_, Some(spec)) => {
                        self.put(block, "fmt", None, Arg::Format { rust: value, spec });
                    }
                    (_, None) => {
                        let operation = self.operation();
                        self.put(block, operation, None, Arg::Ref(value));
                    }
                },
            }
        }
    }

    /// Text that is known now is escaped now; that of `script` and `style` is written as it is and checked.
    pub(crate) fn static_text(&mut self, text: &str, block: &mut Block) {
        match self.text {
            Context::Script => {
                self.script.read(text);
                block.lit(text);
            }
            Context::StyleText => block.lit(text),
            context => context::escape(context, text, block.pending()),
        }
    }

    /// The operation that prints a value as content here.
    fn operation(&mut self) -> &'static str {
        match self.text {
            Context::Rcdata => "plain",
            Context::Script => {
                let code = self.script.in_code();
                self.script.value();
                if code { "script" } else { "script_quoted" }
            }
            Context::StyleText => "style_text",
            _ => "text",
        }
    }

    fn splice(&mut self, splice: Splice, block: &mut Block) {
        if splice.rust.tokens.is_empty() {
            return;
        }
        if waits::is_slot(&splice.rust, &self.slots) && self.text == Context::Text {
            if self.waits {
                self.publish(block);
            }
            self.slot(splice.rust, block);
            return;
        }
        let uses_sink = self
            .sink
            .as_ref()
            .is_some_and(|sink| crate::scan::mentions(&splice.rust.tokens, sink));
        if uses_sink && self.text != Context::Text {
            self.errors.push(
                splice.span,
                "the sink writes content, but only text may stand here",
                "print the value itself: `{value}`",
            );
            return;
        }
        if splice.statements {
            self.jumps(&splice.rust);
            if splice.rust.facts.waits || splice.rust.facts.may_wait {
                self.publish(block);
            }
            block.control(Op::Statements(splice.rust));
            return;
        }
        let value = if uses_sink {
            // It may write by itself: what stands before it must be written before.
            block.flush();
            Arg::First(splice.rust)
        } else {
            Arg::Ref(splice.rust)
        };
        let operation = self.operation();
        self.put(block, operation, None, value);
    }

    fn comment(&mut self, comment: Comment, block: &mut Block) {
        block.lit("<!--");
        // A value may print nothing: what is left must not end the comment either.
        let (mut with, mut without) = (String::new(), String::new());
        for part in comment.parts {
            match part {
                Part::Static(text) => {
                    with.push_str(&text);
                    without.push_str(&text);
                    block.lit(&text);
                }
                Part::Hole { value, spec } => {
                    with.push('x');
                    let value = match spec {
                        None => Arg::Ref(value),
                        Some(spec) => Arg::Text {
                            format: format!("{{:{spec}}}"),
                            span: value.span,
                            values: vec![value],
                        },
                    };
                    self.put(block, "comment", None, value);
                }
            }
        }
        if ends_comment(&with) || ends_comment(&without) {
            self.errors.push(
                comment.span,
                "this text would end the comment",
                "a comment can't hold `--`, begin with `>` or `->`, or end with `-`, also where its values print nothing",
            );
        }
        block.lit("-->");
    }
}

/// Whether text breaks a comment (Standard, "Comments").
fn ends_comment(text: &str) -> bool {
    text.contains("--") || text.starts_with('>') || text.starts_with("->") || text.ends_with('-')
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
