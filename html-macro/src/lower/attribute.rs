//! Attributes of elements: literal, expression, list, spread, conditional, with a computed name.

use super::Lowerer;
use super::block::Block;
use super::ir::{Arg, Op, Value};
use super::value::{as_text, literal};
use crate::ast::{self, Attribute, If, Name};
use html_spec::context::{self, Context};
use html_spec::element::Element;

/// What an element's attributes have in common.
#[derive(Debug)]
struct Tag {
    element: Option<&'static Element>,
    /// The literal `http-equiv`, which decides what `content` means.
    http_equiv: Option<String>,
    /// The kept spread, and whether it has been written already.
    spread: Option<(usize, bool)>,
    /// The names that the element itself writes behind the spread: they win.
    behind: Vec<String>,
}

impl Lowerer<'_> {
    pub(crate) fn attributes(
        &mut self,
        element: Option<&'static Element>,
        attributes: Vec<Attribute>,
        block: &mut Block,
    ) {
        let mut tag = Tag {
            element,
            http_equiv: http_equiv(&attributes),
            spread: None,
            behind: Vec::new(),
        };
        let spreads = attributes
            .iter()
            .filter(|attribute| matches!(attribute, Attribute::Spread(_)))
            .count();
        if spreads > 0 {
            self.with_spread(attributes, &mut tag, block);
            return;
        }
        for attribute in attributes {
            self.attribute(attribute, &mut tag, block);
        }
    }

    /// A spread overrides what stands before it and yields to what stands behind it; classes are merged.
    fn with_spread(&mut self, attributes: Vec<Attribute>, tag: &mut Tag, block: &mut Block) {
        let mut seen = false;
        let has_class = attributes.iter().any(
            |attribute| matches!(attribute, Attribute::Named { name, .. } if name.text == "class"),
        );
        for attribute in &attributes {
            match attribute {
                Attribute::Spread(rust) if seen => self.errors.push(
                    rust.span,
                    "a tag takes one spread",
                    "merge them before: `{..first.merge(&second)}`",
                ),
                Attribute::Spread(_) => seen = true,
                _ if seen => names(attribute, &mut tag.behind),
                _ => {}
            }
        }
        if has_class {
            tag.behind.push("class".to_owned());
        }
        // The value is needed by the attributes before it, so it is evaluated first.
        let mut spreads = Vec::new();
        let mut rest = Vec::new();
        for attribute in attributes {
            match attribute {
                Attribute::Spread(rust) => {
                    self.jumps(&rust);
                    if rust.facts.waits || rust.facts.may_wait {
                        self.publish(block);
                    }
                    let variable = self.variable();
                    if spreads.is_empty() {
                        tag.spread = Some((variable, false));
                    }
                    block.control(Op::Keep {
                        variable,
                        value: rust,
                    });
                    spreads.push(variable);
                    rest.push(Err(variable));
                }
                other => rest.push(Ok(other)),
            }
        }
        for attribute in rest {
            match attribute {
                Ok(attribute) => self.attribute(attribute, tag, block),
                Err(variable) => {
                    let skip = tag.behind.clone();
                    block.value(|pre| Op::Spread {
                        pre,
                        variable,
                        skip,
                        post: String::new(),
                    });
                    tag.spread = tag.spread.map(|(first, _)| (first, true));
                }
            }
        }
    }

    fn attribute(&mut self, attribute: Attribute, tag: &mut Tag, block: &mut Block) {
        match attribute {
            Attribute::Named { name, value } => {
                // A spread never prints code, so that it can't take the place of any.
                let value = self.described(&name, value);
                let code =
                    name.text == "style" || name.text == "srcdoc" || name.text.starts_with("on");
                if let (Some((variable, false)), false) = (tag.spread, name.text == "class" || code)
                {
                    let mut inner = Block::default();
                    let written = name.text.clone();
                    self.named(&name, value, tag, &mut inner);
                    block.control(Op::Unless {
                        variable,
                        name: written,
                        ops: inner.finish(),
                    });
                } else {
                    self.named(&name, value, tag, block);
                }
            }
            Attribute::Computed { name, value } => self.computed(name, value, block),
            Attribute::Spread(rust) => {
                let variable = self.variable();
                block.control(Op::Keep {
                    variable,
                    value: rust,
                });
                block.value(|pre| Op::Spread {
                    pre,
                    variable,
                    skip: Vec::new(),
                    post: String::new(),
                });
            }
            Attribute::If(choice) => self.conditional_attributes(choice, tag, block),
        }
    }

    fn conditional_attributes(
        &mut self,
        choice: If<Vec<Attribute>>,
        tag: &mut Tag,
        block: &mut Block,
    ) {
        let mut arms = Vec::new();
        for (span, condition, list) in choice.arms {
            self.jumps(&condition);
            let ops = self.attribute_block(list, tag);
            arms.push((span, condition, ops));
        }
        let otherwise = choice.otherwise.map(|list| self.attribute_block(list, tag));
        block.control(Op::If { arms, otherwise });
    }

    fn attribute_block(&mut self, list: Vec<Attribute>, tag: &mut Tag) -> Vec<Op> {
        let mut block = Block::default();
        for attribute in list {
            self.attribute(attribute, tag, &mut block);
        }
        block.finish()
    }

    fn named(&mut self, name: &Name, value: ast::Value, tag: &mut Tag, block: &mut Block) {
        let Some((operation, written, typed)) = self.typed_instead(&name.text) else {
            self.plain(name, value, tag, block);
            return;
        };
        let mut otherwise = Block::default();
        self.plain(name, value, tag, &mut otherwise);
        block.control(Op::Typed {
            operation,
            written,
            typed,
            otherwise: otherwise.finish(),
        });
    }

    fn plain(&mut self, name: &Name, value: ast::Value, tag: &mut Tag, block: &mut Block) {
        let context = context::attribute(
            tag.element,
            &name.text,
            tag.http_equiv.as_deref(),
            &self.options,
        );
        let spread = if name.text == "class" {
            tag.spread.map(|(variable, _)| variable)
        } else {
            None
        };
        match value {
            ast::Value::Bare => {
                block.lit(" ");
                block.lit(&name.text);
            }
            ast::Value::Wrong => {}
            ast::Value::Text(text) | ast::Value::Number(text, _) if spread.is_none() => {
                let static_text = literal(&text);
                block.lit(" ");
                block.lit(&name.text);
                block.lit("=\"");
                match static_text {
                    Some(text) => context::escape(Context::Attribute, &text, block.pending()),
                    None => self.quoted(context, name, text, block),
                }
                block.lit("\"");
            }
            ast::Value::Text(text) | ast::Value::Number(text, _) => {
                let item = ast::Item {
                    value: ast::ItemValue::Text(text),
                    condition: None,
                    otherwise: None,
                };
                self.list(name, vec![item], spread, block);
            }
            ast::Value::Rust(rust) if spread.is_some() => {
                let item = ast::Item {
                    value: ast::ItemValue::Rust(rust),
                    condition: None,
                    otherwise: None,
                };
                self.list(name, vec![item], spread, block);
            }
            ast::Value::Rust(rust) => self.expression(context, name, rust, tag.element, block),
            ast::Value::List(items) => {
                if context == Context::Tokens || context == Context::Attribute {
                    self.list(name, items, spread, block);
                } else {
                    self.errors.push(
                        name.span,
                        format!("`{}` takes one value, not a list", name.text),
                        format!("write `{}={{value}}`", name.text),
                    );
                }
            }
        }
    }

    /// `name={expr}`: the context decides what the value may be and how it is dropped.
    fn expression(
        &mut self,
        context: Context,
        name: &Name,
        rust: ast::Rust,
        element: Option<&'static Element>,
        block: &mut Block,
    ) {
        let image = element.is_some_and(|element| is_image(element.name, &name.text));
        let operation = match context {
            Context::Boolean => {
                let bare = Some(format!(" {}", name.text));
                self.put(block, "bool", bare, Arg::Plain(rust));
                return;
            }
            Context::Tokens => {
                let item = ast::Item {
                    value: ast::ItemValue::Rust(rust),
                    condition: None,
                    otherwise: None,
                };
                self.list(name, vec![item], None, block);
                return;
            }
            Context::Word => "word",
            Context::Url if image => "image_url",
            Context::Url => "url",
            Context::UrlList => "urls",
            Context::Srcset => "srcset",
            Context::Style => "style",
            Context::Event => "event",
            Context::Srcdoc => "srcdoc",
            Context::Refresh => "refresh",
            _ => "attr",
        };
        let written = Some(format!(" {}=\"", name.text));
        self.put(block, operation, written, Arg::Ref(rust));
    }

    /// `{name}={value}`: the name is checked at run time, so the value is plain text.
    fn computed(&mut self, name: ast::Rust, value: ast::Value, block: &mut Block) {
        self.jumps(&name);
        let value = match value {
            ast::Value::Rust(rust) => Arg::Ref(rust),
            ast::Value::Text(text) | ast::Value::Number(text, _) => as_text(text),
            ast::Value::Wrong => return,
            ast::Value::Bare | ast::Value::List(_) => {
                self.errors.push(
                    name.span,
                    "an attribute with a computed name takes one value",
                    "write `{name}={value}` or `{name}=\"text\"`",
                );
                return;
            }
        };
        self.jumps_in_arg(&value);
        self.prepare(block, &value);
        block.value(|pre| {
            Op::Value(Value {
                operation: "name_attr",
                pre,
                name: None,
                computed: Some(name),
                arg: value,
                post: String::new(),
            })
        });
    }
}

/// Positions where an image is loaded, so that `data:` images may stand there.
fn is_image(element: &str, attribute: &str) -> bool {
    matches!(
        (element, attribute),
        ("img" | "input", "src")
            | ("video", "poster")
            | ("image" | "feImage", "href" | "xlink:href")
    )
}

/// The names that an attribute may write, but `class`, which is merged.
fn names(attribute: &Attribute, found: &mut Vec<String>) {
    match attribute {
        Attribute::Named { name, .. } if name.text != "class" => found.push(name.text.clone()),
        Attribute::If(choice) => {
            let lists = choice
                .arms
                .iter()
                .map(|(_, _, list)| list)
                .chain(choice.otherwise.as_ref());
            lists
                .flatten()
                .for_each(|attribute| names(attribute, found));
        }
        _ => {}
    }
}

/// The literal `http-equiv`. Where it depends on a condition or comes as a list, it counts as the redirect that it may be.
fn http_equiv(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match attribute {
        Attribute::Named { name, value } if name.text == "http-equiv" => match value {
            ast::Value::Text(text) => literal(text),
            _ => Some("refresh".to_owned()),
        },
        Attribute::If(choice) => {
            let mut inside = choice
                .arms
                .iter()
                .map(|(_, _, list)| list)
                .chain(choice.otherwise.as_ref());
            inside
                .find_map(|list| http_equiv(list))
                .map(|_| "refresh".to_owned())
        }
        _ => None,
    })
}
