//! The state of lowering: what surrounds the node at hand.

use super::block::Block;
use super::filled::Filled;
use super::ir::{Arg, Op, Typed, Value};
use super::script::Script;
use crate::ast::{Node, Rust};
use crate::error::Errors;
use crate::form::Form;
use html_spec::attribute::Options;
use html_spec::element::Namespace;
use proc_macro2::TokenTree;

/// Turns nodes into operations.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says another thing about the surroundings, and they are independent"
)]
pub(crate) struct Lowerer<'e> {
    pub(crate) errors: &'e mut Errors,
    pub(crate) options: Options,
    /// Whether the code around may wait.
    pub(crate) waits: bool,
    /// Parameters of the surrounding component that hold children.
    pub(crate) slots: Vec<String>,
    /// Whether the surrounding component is `async`, so that its slots may wait.
    pub(crate) component_waits: bool,
    /// The sink's variable, where the user named it: an expression that uses it can't be borrowed around it.
    pub(crate) sink: Option<String>,
    pub(crate) namespace: Namespace,
    /// The context of text here.
    pub(crate) text: html_spec::context::Context,
    /// The closing tags of the open elements, outermost first, within the innermost closure.
    pub(crate) open: Vec<String>,
    /// The loops around, within the innermost closure: label, and how many elements were open.
    pub(crate) loops: Vec<(Option<String>, usize)>,
    /// Whether the innermost closure is that of a component's children.
    pub(crate) closure: bool,
    /// Numbers the variables of the expansion.
    pub(crate) variables: usize,
    /// Whether something was written into the element of plain text around.
    pub(crate) raw_written: bool,
    /// The script around, read up to here.
    pub(crate) script: Script,
    /// The path to the crate `html`.
    pub(crate) krate: Vec<TokenTree>,
    /// The numbers of the forms around that are bound.
    pub(crate) bound: Vec<usize>,
    /// The forms of the call.
    pub(crate) forms: &'e mut [Form],
    /// The tag at hand, if it is a control whose tag says more than is written.
    pub(crate) filled: Option<Filled>,
    /// The select around, if its form is bound.
    pub(crate) select: Option<Typed>,
}

impl<'e> Lowerer<'e> {
    pub(crate) fn new(
        errors: &'e mut Errors,
        options: Options,
        waits: bool,
        slots: Vec<String>,
        sink: Option<String>,
        krate: Vec<TokenTree>,
        forms: &'e mut [Form],
    ) -> Self {
        Self {
            errors,
            options,
            waits,
            component_waits: waits,
            slots,
            sink,
            namespace: Namespace::Html,
            text: html_spec::context::Context::Text,
            open: Vec::new(),
            loops: Vec::new(),
            closure: false,
            variables: 0,
            raw_written: false,
            script: Script::new(),
            krate,
            bound: Vec::new(),
            forms,
            filled: None,
            select: None,
        }
    }

    /// Lowers a run of nodes. A `let` in it lives to the end of the run.
    pub(crate) fn nodes(&mut self, nodes: Vec<Node>) -> Vec<Op> {
        let mut block = Block::default();
        for node in nodes {
            self.node(node, &mut block);
        }
        block.finish()
    }

    /// Adds an operation with a value. Markup before a value that waits is written, and made visible, first;
    /// so is markup before a value that uses the sink itself.
    pub(crate) fn put(
        &mut self,
        block: &mut Block,
        operation: &'static str,
        name: Option<String>,
        value: Arg,
    ) {
        self.jumps_in_arg(&value);
        if self.text != html_spec::context::Context::Text {
            self.question_in_raw(&value);
        }
        self.prepare(block, &value);
        block.value(|pre| {
            Op::Value(Value {
                operation,
                pre,
                name,
                computed: None,
                arg: value,
                post: String::new(),
            })
        });
    }

    /// What must happen before a value is evaluated.
    pub(crate) fn prepare(&mut self, block: &mut Block, value: &Arg) {
        let wait = |rust: &Rust| rust.facts.waits || rust.facts.may_wait;
        let waits = match value {
            Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) | Arg::Format { rust, .. } => {
                wait(rust)
            }
            Arg::Text { values, .. } => values.iter().any(wait),
            Arg::Literal(..) | Arg::Aside(_) => false,
        };
        if waits {
            self.publish(block);
        }
    }

    /// Makes what is written so far visible, because the code is about to wait.
    pub(crate) fn publish(&mut self, block: &mut Block) {
        if self.waits {
            block.control(Op::Publish);
        }
    }

    /// A number for a variable of the expansion.
    pub(crate) fn variable(&mut self) -> usize {
        self.variables += 1;
        self.variables
    }
}
