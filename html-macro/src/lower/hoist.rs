//! `?` in a tag: what may leave the function is evaluated before the tag's first byte, so that no tag stays half written.

use super::Lowerer;
use super::ir::Arg;
use crate::ast::{Attribute, ItemValue, Part, Rust, Text, Value};
use proc_macro2::{Ident, Punct, Spacing, Span};

/// Values that are evaluated before a tag: the number of the variable, and the expression.
pub(crate) type Hoisted = Vec<(usize, Rust)>;

impl Lowerer<'_> {
    /// Takes the values with `?` out of the attributes and puts variables in their places.
    pub(crate) fn hoist(&mut self, attributes: &mut [Attribute]) -> Hoisted {
        let mut hoisted = Vec::new();
        for attribute in attributes {
            match attribute {
                Attribute::Named { value, .. } => self.hoist_value(value, &mut hoisted),
                Attribute::Computed { name, value } => {
                    self.take(name, &mut hoisted);
                    self.hoist_value(value, &mut hoisted);
                }
                Attribute::Spread(rust) => self.take(rust, &mut hoisted),
                Attribute::If(choice) => {
                    let bodies = choice
                        .arms
                        .iter_mut()
                        .map(|(_, condition, list)| (Some(condition), list));
                    for (condition, list) in
                        bodies.chain(choice.otherwise.as_mut().map(|list| (None, list)))
                    {
                        if let Some(condition) = condition {
                            self.refuse(condition);
                        }
                        let mut inside = self.hoist(list);
                        for (_, rust) in &inside {
                            self.refuse(rust);
                        }
                        hoisted.append(&mut inside);
                    }
                }
            }
        }
        hoisted
    }

    fn hoist_value(&mut self, value: &mut Value, hoisted: &mut Hoisted) {
        match value {
            Value::Rust(rust) => self.take(rust, hoisted),
            Value::Text(text) => self.hoist_text(text, hoisted),
            Value::List(items) => {
                for item in items {
                    let conditional = item.condition.is_some();
                    if let Some(condition) = &mut item.condition {
                        self.take(condition, hoisted);
                    }
                    for value in [Some(&mut item.value), item.otherwise.as_mut()]
                        .into_iter()
                        .flatten()
                    {
                        let mut inside = Vec::new();
                        match value {
                            ItemValue::Rust(rust) => self.take(rust, &mut inside),
                            ItemValue::Text(text) => self.hoist_text(text, &mut inside),
                        }
                        // What depends on a condition can't be evaluated before it.
                        if conditional {
                            for (_, rust) in &inside {
                                self.refuse(rust);
                            }
                        }
                        hoisted.append(&mut inside);
                    }
                }
            }
            Value::Bare | Value::Number(..) | Value::Wrong => {}
        }
    }

    fn hoist_text(&mut self, text: &mut Text, hoisted: &mut Hoisted) {
        for part in &mut text.parts {
            if let Part::Hole { value, .. } = part {
                self.take(value, hoisted);
            }
        }
    }

    /// Puts `*valueN` in the place of an expression with `?`.
    fn take(&mut self, rust: &mut Rust, hoisted: &mut Hoisted) {
        if rust.facts.question {
            self.keep(rust, hoisted);
        }
    }

    /// The same, whether it holds `?` or not.
    pub(crate) fn keep(&mut self, rust: &mut Rust, hoisted: &mut Hoisted) {
        let variable = self.variable();
        let site = rust.span.resolved_at(Span::mixed_site());
        let mut star = Punct::new('*', Spacing::Alone);
        star.set_span(site);
        let name = Ident::new(&format!("value{variable}"), site);
        let place = Rust::new(vec![star.into(), name.into()], rust.span);
        hoisted.push((variable, std::mem::replace(rust, place)));
    }

    fn refuse(&mut self, rust: &Rust) {
        if rust.facts.question {
            self.errors.push(
                rust.span,
                "this `?` would leave a tag half written",
                "evaluate it before the tag: `let value = …?;`",
            );
        }
    }

    /// In text that ends only with its end tag (a title, a script), a `?` behind something written would leave all that
    /// follows in it.
    pub(crate) fn question_in_raw(&mut self, value: &Arg) {
        let runs: &[Rust] = match value {
            Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) | Arg::Format { rust, .. } => {
                std::slice::from_ref(rust)
            }
            Arg::Text { values, .. } => values,
            Arg::Literal(..) | Arg::Aside(_) => &[],
        };
        if self.raw_written && runs.iter().any(|rust| rust.facts.question) {
            let span = runs.first().map_or_else(Span::call_site, |rust| rust.span);
            self.errors.push(
                span,
                "this `?` would leave an element of plain text open",
                "evaluate it before the tag: `let value = …?;`",
            );
        }
        self.raw_written = true;
    }
}
