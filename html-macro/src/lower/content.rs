//! Content: text, splices, comments.

use super::Lowerer;
use super::block::Block;
use super::ir::{Arg, Op};
use super::waits;
use crate::ast::{Comment, Node, Part, Splice};
use html_spec::context::{self, Context};

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
