//! Forms, their controls, and the options of a select.

use super::Lowerer;
use super::block::Block;
use super::element::may_begin_with_newline;
use super::filled::Filled;
use super::hoist::Hoisted;
use super::ir::{Arg, Op, Typed};
use super::value::as_text;
use crate::ast::{Attribute, Element, Name, Node, Part, Value};
use crate::form::mark;
use proc_macro2::Span;

impl Lowerer<'_> {
    /// A form. One that is bound stands in a block of its own, where its state has a name.
    pub(crate) fn form(&mut self, form: usize, mut element: Element, block: &mut Block) {
        let values = self.hoist(&mut element.attributes);
        let select = self.select.take();
        let state = self.forms.get_mut(form).and_then(|form| form.bind.take());
        match state {
            None => self.whole(element, values, block),
            Some(state) => {
                self.jumps(&state);
                if state.facts.waits || state.facts.may_wait {
                    self.publish(block);
                }
                self.bound.push(form);
                let mut inner = Block::default();
                self.whole(element, values, &mut inner);
                self.bound.pop();
                block.control(Op::Bind {
                    form,
                    state,
                    ops: inner.finish(),
                });
            }
        }
        self.select = select;
    }

    /// A control with a literal name.
    pub(crate) fn control_element(
        &mut self,
        form: usize,
        control: usize,
        mut element: Element,
        block: &mut Block,
    ) {
        let bound = self.bound.contains(&form);
        let Some((plan, known)) = self
            .forms
            .get(form)
            .and_then(|plan| Some((plan, plan.controls.get(control)?)))
        else {
            return;
        };
        let limits = plan.target.is_some().then_some((form, control));
        let (name, of, marks) = (known.name.clone(), known.of.clone(), known.marks);
        if (!bound && limits.is_none()) || of == "button" {
            let values = self.hoist(&mut element.attributes);
            self.whole(element, values, block);
            return;
        }
        let mut values = Hoisted::new();
        let mut typed = None;
        if bound {
            let of = if of == "?" {
                self.kept(&mut element.attributes, "type", "text", &mut values)
            } else {
                Arg::Literal(of.clone(), Span::call_site())
            };
            let chooses = matches!(&of, Arg::Literal(of, _) if of == "checkbox" || of == "radio");
            let value = if chooses || !matches!(of, Arg::Literal(..)) {
                self.kept(&mut element.attributes, "value", "on", &mut values)
            } else {
                Arg::Literal(String::new(), Span::call_site())
            };
            typed = Some(Typed {
                form,
                name,
                of,
                value,
            });
        }
        values.append(&mut self.hoist(&mut element.attributes));
        let select = self.select.take();
        if of == "select" {
            self.select.clone_from(&typed);
        }
        self.filled = Some(Filled {
            typed: typed.clone(),
            marks,
            limits,
            is_option: false,
        });
        match typed.filter(|_| of == "textarea") {
            Some(typed) => self.textarea(element, values, typed, block),
            None => self.whole(element, values, block),
        }
        self.select = select;
    }

    /// What was typed stands in the place of the content.
    fn textarea(&mut self, element: Element, values: Hoisted, typed: Typed, block: &mut Block) {
        self.tag("textarea", element.attributes, values, block);
        let children = element.children;
        self.inside("textarea", block, |lowerer, block| {
            let mut written = Block::default();
            if may_begin_with_newline(&children) {
                written.lit("\n");
            }
            lowerer.scope(children, &mut written);
            block.control(Op::Typed {
                operation: "typed_text",
                written: None,
                typed,
                otherwise: written.finish(),
            });
        });
    }

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

    /// An attribute whose value is used twice: it is evaluated before the tag.
    fn kept(
        &mut self,
        attributes: &mut [Attribute],
        name: &str,
        absent: &str,
        values: &mut Hoisted,
    ) -> Arg {
        let value = attributes.iter_mut().find_map(|attribute| match attribute {
            Attribute::Named {
                name: Name { text, .. },
                value,
            } if text == name => Some(value),
            _ => None,
        });
        match value {
            Some(Value::Rust(rust)) => {
                self.keep(rust, values);
                Arg::Ref(rust.clone())
            }
            Some(Value::Text(text) | Value::Number(text, _)) => {
                for part in &mut text.parts {
                    if let Part::Hole { value, .. } = part {
                        self.keep(value, values);
                    }
                }
                as_text(text.clone())
            }
            Some(Value::Bare) => Arg::Literal(String::new(), Span::call_site()),
            Some(Value::List(_) | Value::Wrong) | None => {
                Arg::Literal(absent.to_owned(), Span::call_site())
            }
        }
    }
}

fn has(attributes: &[Attribute], wanted: &str) -> bool {
    attributes.iter().any(|attribute| match attribute {
        Attribute::Named { name, .. } => name.text == wanted,
        Attribute::If(choice) => choice
            .arms
            .iter()
            .map(|(_, _, list)| list)
            .chain(choice.otherwise.as_ref())
            .any(|list| has(list, wanted)),
        Attribute::Computed { .. } | Attribute::Spread(_) => false,
    })
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
