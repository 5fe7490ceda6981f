//! Lists of tokens, and texts with holes as one value.

use super::Lowerer;
use super::block::Block;
use super::ir::{Add, Arg, Op, Tokens};
use crate::ast::{Item, ItemValue, Name, Part, Text};
use html_spec::context::{self, Context};

/// The text, if it has no holes.
pub(crate) fn literal(text: &Text) -> Option<String> {
    let mut out = String::new();
    for part in &text.parts {
        match part {
            Part::Static(text) => out.push_str(text),
            Part::Hole { .. } => return None,
        }
    }
    Some(out)
}

/// A text with holes as one value.
pub(crate) fn as_text(text: Text) -> Arg {
    if let Some(literal) = literal(&text) {
        return Arg::Literal(literal, text.span);
    }
    let mut format = String::new();
    let mut values = Vec::new();
    for part in text.parts {
        match part {
            Part::Static(text) => format.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Part::Hole { value, spec } => {
                format.push_str("{:");
                format.push_str(&spec.unwrap_or_default());
                format.push('}');
                values.push(value);
            }
        }
    }
    Arg::Text {
        format,
        values,
        span: text.span,
    }
}

impl Lowerer<'_> {
    /// `class=["item", "done" if done]`, with the classes of a spread.
    pub(crate) fn list(
        &mut self,
        name: &Name,
        items: Vec<Item>,
        spread: Option<usize>,
        block: &mut Block,
    ) {
        let mut items = items.into_iter().peekable();
        // A first entry that is always there needs no look at whether any token came.
        let first = items.next_if(|item| item.condition.is_none() && has_static_token(&item.value));
        let Some(Item {
            value: ItemValue::Text(first),
            ..
        }) = first
        else {
            let adds: Vec<Add> = items.map(add).chain(spread.map(Add::Spread)).collect();
            for add in &adds {
                if let Add::If { condition, .. } = add {
                    self.jumps(condition);
                }
            }
            for value in adds.iter().flat_map(args) {
                self.jumps_in_arg(value);
            }
            if adds.iter().flat_map(args).any(arg_waits) {
                self.publish(block);
            }
            let written = format!(" {}=\"", name.text);
            block.value(|pre| {
                Op::Tokens(Tokens {
                    pre,
                    name: written,
                    adds,
                    post: String::new(),
                })
            });
            return;
        };
        block.lit(" ");
        block.lit(&name.text);
        block.lit("=\"");
        self.quoted(Context::Attribute, name, first, block);
        for item in items {
            self.further(item, block);
        }
        if let Some(variable) = spread {
            block.control(Op::SpreadClass { variable });
        }
        block.lit("\"");
    }

    /// An entry behind one that is there.
    fn further(&mut self, item: Item, block: &mut Block) {
        let Some(condition) = item.condition else {
            self.token(item.value, block);
            return;
        };
        self.jumps(&condition);
        let mut then = Block::default();
        self.token(item.value, &mut then);
        let otherwise = item.otherwise.map(|value| {
            let mut other = Block::default();
            self.token(value, &mut other);
            other.finish()
        });
        let span = condition.span;
        block.control(Op::If {
            arms: vec![(span, condition, then.finish())],
            otherwise,
        });
    }

    fn token(&mut self, value: ItemValue, block: &mut Block) {
        match value {
            ItemValue::Text(text) => {
                if let Some(text) = literal(&text) {
                    if !text.trim().is_empty() {
                        block.lit(" ");
                        context::escape(Context::Attribute, text.trim(), block.pending());
                    }
                } else {
                    let value = as_text(text);
                    self.jumps_in_arg(&value);
                    self.prepare(block, &value);
                    block.control(Op::Token(value));
                }
            }
            ItemValue::Rust(rust) => {
                self.jumps(&rust);
                let value = Arg::Ref(rust);
                self.prepare(block, &value);
                block.control(Op::Token(value));
            }
        }
    }
}

/// Whether an entry is text that is not empty, whatever its holes hold.
fn has_static_token(value: &ItemValue) -> bool {
    match value {
        ItemValue::Text(text) => text
            .parts
            .iter()
            .any(|part| matches!(part, Part::Static(text) if !text.trim().is_empty())),
        ItemValue::Rust(_) => false,
    }
}

pub(crate) fn add(item: Item) -> Add {
    let then = item_arg(item.value);
    match item.condition {
        None => Add::Token(then),
        Some(condition) => Add::If {
            condition,
            then,
            otherwise: item.otherwise.map(item_arg),
        },
    }
}

fn item_arg(value: ItemValue) -> Arg {
    match value {
        ItemValue::Text(text) => as_text(text),
        ItemValue::Rust(rust) => Arg::Ref(rust),
    }
}

fn args(add: &Add) -> Vec<&Arg> {
    match add {
        Add::Token(arg) => vec![arg],
        Add::Spread(_) => Vec::new(),
        Add::If {
            then, otherwise, ..
        } => [Some(then), otherwise.as_ref()]
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn arg_waits(arg: &Arg) -> bool {
    match arg {
        Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) | Arg::Format { rust, .. } => {
            rust.facts.waits
        }
        Arg::Text { values, .. } => values.iter().any(|rust| rust.facts.waits),
        Arg::Literal(..) | Arg::Aside(_) => false,
    }
}
