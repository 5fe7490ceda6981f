//! Quoted values with holes, and lists: what stands inside an attribute's quotes.

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
    /// What stands between the quotes of `name="…{hole}…"`.
    pub(crate) fn quoted(&mut self, context: Context, name: &Name, text: Text, block: &mut Block) {
        match context {
            Context::Url => self.url(name, text, block),
            Context::Srcset | Context::UrlList => self.url_list(name, text, block),
            Context::Refresh => self.refresh(name, text, block),
            Context::Style => self.code("css", name, text, block),
            Context::Event => self.code("js", name, text, block),
            Context::Srcdoc => self.errors.push(
                name.span,
                "a hole in a `srcdoc` literal could hold markup",
                "write `srcdoc={fragment}` with a `Fragment`",
            ),
            Context::Boolean => self.errors.push(
                name.span,
                format!("`{}` is present or not: it takes no text", name.text),
                format!("write `{}={{condition}}`", name.text),
            ),
            _ => {
                for part in text.parts {
                    match part {
                        Part::Static(text) => {
                            context::escape(Context::Attribute, &text, block.pending());
                        }
                        Part::Hole { value, spec: None } => self.put(
                            block,
                            "plain",
                            None,
                            Arg::Ref {
                                rust: value,
                                block: false,
                            },
                        ),
                        Part::Hole {
                            value,
                            spec: Some(spec),
                        } => self.put(block, "fmt", None, Arg::Format { rust: value, spec }),
                    }
                }
            }
        }
    }

    /// A URL: the hole at its start may be a whole URL and is checked; the others are percent-encoded.
    fn url(&mut self, name: &Name, text: Text, block: &mut Block) {
        // Nothing written yet; a hole at the start and nothing else; past what could be the scheme.
        let (mut empty, mut scheme_open) = (true, false);
        for part in text.parts {
            match part {
                Part::Static(text) => {
                    let stop = text.find([':', '/', '?', '#']);
                    if scheme_open && stop.is_some_and(|at| text.as_bytes().get(at) == Some(&b':'))
                    {
                        self.errors.push(
                            name.span,
                            format!("a hole in `{}` would choose the scheme of the URL", name.text),
                            format!("write the scheme as text, or the whole URL as one value: `{}={{url}}`", name.text),
                        );
                    }
                    scheme_open = scheme_open && stop.is_none();
                    empty = false;
                    context::escape(Context::Attribute, &text, block.pending());
                }
                Part::Hole { value, spec } => {
                    match spec {
                        Some(spec) => self.put(
                            block,
                            "url_part_fmt",
                            None,
                            Arg::Format { rust: value, spec },
                        ),
                        None if empty => self.put(
                            block,
                            "url_start",
                            None,
                            Arg::Ref {
                                rust: value,
                                block: false,
                            },
                        ),
                        None => self.put(
                            block,
                            "url_part",
                            None,
                            Arg::Ref {
                                rust: value,
                                block: false,
                            },
                        ),
                    }
                    scheme_open = scheme_open || empty;
                    empty = false;
                }
            }
        }
    }

    /// Several URLs: a hole may stand inside one, not at its start, where its value could hold several.
    fn url_list(&mut self, name: &Name, text: Text, block: &mut Block) {
        let mut before = ' ';
        for part in text.parts {
            match part {
                Part::Static(text) => {
                    before = text.chars().last().unwrap_or(before);
                    context::escape(Context::Attribute, &text, block.pending());
                }
                Part::Hole { value, spec } => {
                    if before.is_ascii_whitespace() || before == ',' {
                        self.errors.push(
                            name.span,
                            format!("a hole at the start of a URL in `{}`", name.text),
                            format!(
                                "write the whole list as one value: `{}={{list}}`",
                                name.text
                            ),
                        );
                    }
                    before = 'x';
                    match spec {
                        Some(spec) => self.put(
                            block,
                            "url_part_fmt",
                            None,
                            Arg::Format { rust: value, spec },
                        ),
                        None => self.put(
                            block,
                            "url_part",
                            None,
                            Arg::Ref {
                                rust: value,
                                block: false,
                            },
                        ),
                    }
                }
            }
        }
    }

    /// `5; url={u}` of a redirecting `meta`.
    fn refresh(&mut self, name: &Name, text: Text, block: &mut Block) {
        let mut written = String::new();
        for part in text.parts {
            match part {
                Part::Static(text) => {
                    written.push_str(&text);
                    context::escape(Context::Attribute, &text, block.pending());
                }
                Part::Hole { value, spec: None } => {
                    let lower = written.to_ascii_lowercase();
                    let in_url = lower
                        .split_once("url=")
                        .map(|(_, url)| url.trim_start_matches(['\'', '"', ' ']).is_empty());
                    let operation = match in_url {
                        Some(true) => "url_start",
                        Some(false) => "url_part",
                        None => {
                            self.errors.push(
                                name.span,
                                "a hole in `content` of a redirect stands before `url=`",
                                "write `content={Redirect::to(seconds, url)}`, or the seconds as text",
                            );
                            continue;
                        }
                    };
                    written.push('x');
                    self.put(
                        block,
                        operation,
                        None,
                        Arg::Ref {
                            rust: value,
                            block: false,
                        },
                    );
                }
                Part::Hole {
                    value,
                    spec: Some(_),
                } => {
                    self.errors.push(
                        value.span,
                        "a format spec in the URL of a redirect",
                        "write `content={Redirect::to(seconds, url)}`",
                    );
                }
            }
        }
    }

    /// Style sheets and scripts in attributes: only values that can't change what the code means.
    fn code(&mut self, operation: &'static str, name: &Name, text: Text, block: &mut Block) {
        for part in text.parts {
            match part {
                Part::Static(text) => context::escape(Context::Attribute, &text, block.pending()),
                Part::Hole { value, spec: None } => self.put(
                    block,
                    operation,
                    None,
                    Arg::Ref {
                        rust: value,
                        block: false,
                    },
                ),
                Part::Hole {
                    value,
                    spec: Some(_),
                } => self.errors.push(
                    value.span,
                    format!("a format spec in `{}`", name.text),
                    "print a number as it is, or build the whole value",
                ),
            }
        }
    }

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
                let value = Arg::Ref { rust, block: false };
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
        ItemValue::Rust(rust) => Arg::Ref { rust, block: false },
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
        Arg::Ref { rust, .. }
        | Arg::First { rust, .. }
        | Arg::Plain(rust)
        | Arg::Format { rust, .. } => rust.facts.waits,
        Arg::Text { values, .. } => values.iter().any(|rust| rust.facts.waits),
        Arg::Literal(..) => false,
    }
}
