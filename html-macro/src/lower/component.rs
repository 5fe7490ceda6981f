//! Calls of components: attributes become props, children and slots become closures.

use super::block::Block;
use super::ir::{Add, Arg, Call, Op, Prop, Slot};
use super::value::{add, as_text};
use super::{Lowerer, waits};
use crate::ast::{Attribute, Component, Name, Node, Rust, Value};
use html_spec::context::Context;
use html_spec::element::Namespace;

impl Lowerer<'_> {
    pub(crate) fn component(&mut self, component: Component, block: &mut Block) {
        if self.text != Context::Text {
            self.errors.push(
                component.name.span,
                format!(
                    "the component `{}` stands where only text may stand",
                    component.name.text
                ),
                "put it outside, or print the text as a value",
            );
            return;
        }
        let mut slots = Vec::new();
        if !component.children.is_empty() {
            let name = Name {
                text: "children".to_owned(),
                span: component.name.span,
            };
            slots.push(self.closure(name, component.children));
        }
        for slot in component.slots {
            slots.push(self.closure(slot.name, slot.children));
        }
        let mut props = Vec::new();
        for attribute in component.attributes {
            self.prop(attribute, &mut props);
        }
        self.twice(&props);
        let waits = component.waits || self.waits || slots.iter().any(|slot| slot.waits);
        let prop_waits = props.iter().any(prop_waits);
        if waits || prop_waits {
            self.publish(block);
        }
        block.control(Op::Call(Call {
            name: component.name,
            path: component.path,
            props,
            slots,
            waits,
            question: component.question,
        }));
    }

    /// `{children}` in the body of a component.
    pub(crate) fn slot(&mut self, rust: Rust, block: &mut Block) {
        block.control(Op::Slot {
            rust,
            waits: self.waits,
        });
    }

    /// Children as a closure: jumps can't leave it, and it waits only if something in it says so.
    fn closure(&mut self, name: Name, nodes: Vec<Node>) -> Slot {
        let waits = waits(&nodes, &self.async_slots());
        let question = waits::questions(&nodes);
        let open = std::mem::take(&mut self.open);
        let loops = std::mem::take(&mut self.loops);
        let outer = (self.closure, self.waits, self.namespace);
        self.closure = true;
        self.waits = waits;
        // A component may put its children anywhere.
        self.namespace = Namespace::Html;
        let ops = self.nodes(nodes);
        (self.closure, self.waits, self.namespace) = outer;
        self.open = open;
        self.loops = loops;
        Slot {
            name,
            ops,
            waits,
            question,
        }
    }

    /// The slots of the surrounding component wait if the component does.
    fn async_slots(&self) -> Vec<String> {
        if self.component_waits {
            self.slots.clone()
        } else {
            Vec::new()
        }
    }

    /// A prop is set once; classes add up.
    fn twice(&mut self, props: &[Prop]) {
        let mut seen: Vec<&str> = Vec::new();
        for prop in props {
            let (Prop::Set { name, .. } | Prop::Flag(name) | Prop::Pass { name, .. }) = prop else {
                continue;
            };
            if name.text != "class" && seen.contains(&name.text.as_str()) {
                self.errors.push(
                    name.span,
                    format!("`{}` is given twice", name.text),
                    "give it once",
                );
            }
            seen.push(&name.text);
        }
    }

    fn prop(&mut self, attribute: Attribute, props: &mut Vec<Prop>) {
        match attribute {
            Attribute::Named { name, value } => {
                let identifier = is_identifier(&name.text);
                match value {
                    Value::Wrong => {}
                    Value::Bare if identifier => props.push(Prop::Flag(name)),
                    Value::Bare => props.push(Prop::Pass { name, value: None }),
                    Value::Text(text) => props.push(prop(name, as_text(text), identifier)),
                    Value::Rust(rust) | Value::Number(_, rust) => {
                        props.push(prop(name, Arg::Ref(rust), identifier));
                    }
                    Value::List(items) => props.push(Prop::List {
                        name,
                        adds: items.into_iter().map(add).collect(),
                    }),
                }
            }
            Attribute::Spread(rust) => props.push(Prop::Spread(rust)),
            Attribute::Computed { name, .. } => self.errors.push(
                name.span,
                "a component has no attributes with computed names",
                "collect them: `{..Attrs::new().set(name, value)}`",
            ),
            Attribute::If(choice) => {
                let span = choice
                    .arms
                    .first()
                    .map_or_else(proc_macro2::Span::call_site, |(span, ..)| *span);
                self.errors.push(
                    span,
                    "`if` among the props of a component",
                    "give an `Option`: `name={condition.then_some(value)}`",
                );
            }
        }
    }
}

fn prop(name: Name, value: Arg, identifier: bool) -> Prop {
    if identifier {
        Prop::Set { name, value }
    } else {
        Prop::Pass {
            name,
            value: Some(value),
        }
    }
}

fn is_identifier(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn prop_waits(prop: &Prop) -> bool {
    let arg = |value: &Arg| match value {
        Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) | Arg::Format { rust, .. } => {
            rust.facts.waits
        }
        Arg::Text { values, .. } => values.iter().any(|rust| rust.facts.waits),
        Arg::Literal(..) | Arg::Aside(_) => false,
    };
    match prop {
        Prop::Set { value, .. } => arg(value),
        Prop::Pass { value, .. } => value.as_ref().is_some_and(arg),
        Prop::Flag(_) => false,
        Prop::List { adds, .. } => adds.iter().any(|add| match add {
            Add::Token(value) => arg(value),
            Add::Spread(_) => false,
            Add::If {
                condition, then, ..
            } => condition.facts.waits || arg(then),
        }),
        Prop::Spread(rust) => rust.facts.waits,
    }
}
