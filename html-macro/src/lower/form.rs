//! Forms and their controls.

use super::Lowerer;
use super::block::Block;
use super::element::may_begin_with_newline;
use super::filled::Filled;
use super::hoist::Hoisted;
use super::ir::{Arg, Op, Typed};
use super::value::as_text;
use crate::ast::{Attribute, Element, Name, Part, Value};
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

    /// A control with a literal name, or one whose name is a value.
    pub(crate) fn control_element(
        &mut self,
        form: usize,
        control: usize,
        is_named: bool,
        mut element: Element,
        block: &mut Block,
    ) {
        let bound = self.bound.contains(&form);
        let Some((plan, known)) = self.forms.get(form).and_then(|plan| {
            let list = if is_named {
                &plan.named
            } else {
                &plan.controls
            };
            Some((plan, list.get(control)?))
        }) else {
            return;
        };
        // The limits of one whose name is a value are looked up when it is written.
        let limits = (plan.target.is_some() && !is_named).then_some((form, control));
        let (name, of, marks) = (known.name.clone(), known.of.clone(), known.marks);
        if (!bound && limits.is_none()) || of == "button" {
            let values = self.hoist(&mut element.attributes);
            self.whole(element, values, block);
            return;
        }
        let mut values = Hoisted::new();
        let mut typed = None;
        if bound {
            let name = if is_named && matches!(of.as_str(), "select" | "textarea") {
                named(&element.attributes)
            } else if is_named {
                self.kept(&mut element.attributes, "name", "", &mut values)
            } else {
                Arg::Literal(name, Span::call_site())
            };
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

    /// An attribute whose value is used twice: it is evaluated before the tag.
    pub(crate) fn kept(
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

/// The name that a control has by a value.
fn named(attributes: &[Attribute]) -> Arg {
    let value = attributes.iter().find_map(|attribute| match attribute {
        Attribute::Named {
            name,
            value: Value::Rust(rust),
        } if name.text == "name" => Some(rust.clone()),
        _ => None,
    });
    value.map_or_else(|| Arg::Literal(String::new(), Span::call_site()), Arg::Ref)
}

pub(crate) fn has(attributes: &[Attribute], wanted: &str) -> bool {
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
