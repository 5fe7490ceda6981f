//! Quoted values with holes: what may stand between an attribute's quotes, by its context.

use super::Lowerer;
use super::block::Block;
use super::ir::Arg;
use super::script::Script;
use crate::ast::{Name, Part, Text};
use html_spec::context::{self, Context};

impl Lowerer<'_> {
    /// What stands between the quotes of `name="…{hole}…"`.
    pub(crate) fn quoted(&mut self, context: Context, name: &Name, text: Text, block: &mut Block) {
        match context {
            Context::Url => self.url(name, text, block),
            Context::Srcset | Context::UrlList => self.url_list(name, text, block),
            Context::Refresh => self.errors.push(
                name.span,
                "a hole in the text of a redirect could choose where it leads",
                "write `content={Redirect::after(seconds).to(url)}`",
            ),
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
                        Part::Hole { value, spec: None } => {
                            self.put(block, "plain", None, Arg::Ref(value));
                        }
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
        // Up to the first of `/`, `?` and `#` a colon ends the scheme; with a hole before it, data would choose it.
        let (mut empty, mut scheme_open, mut hole) = (true, true, false);
        for part in text.parts {
            match part {
                Part::Static(text) => {
                    let stop = text.find([':', '/', '?', '#']);
                    if scheme_open
                        && hole
                        && stop.is_some_and(|at| text.as_bytes().get(at) == Some(&b':'))
                    {
                        self.errors.push(
                            name.span,
                            format!("a hole in `{}` would choose the scheme of the URL", name.text),
                            format!(
                                "write the scheme as text, or the whole URL as one value: `{}={{url}}`",
                                name.text
                            ),
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
                        None if empty => self.put(block, "url_start", None, Arg::Ref(value)),
                        None => self.put(block, "url_part", None, Arg::Ref(value)),
                    }
                    hole = true;
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
                        None => self.put(block, "url_part", None, Arg::Ref(value)),
                    }
                }
            }
        }
    }

    /// Style sheets and scripts in attributes: only values that can't change what the code means.
    fn code(&mut self, operation: &'static str, name: &Name, text: Text, block: &mut Block) {
        let mut script = Script::new();
        for part in text.parts {
            if let Part::Static(text) = &part {
                script.read(text);
            }
            let quoted = operation == "js" && !script.in_code();
            let operation = if quoted { "js_quoted" } else { operation };
            script.value();
            match part {
                Part::Static(text) => context::escape(Context::Attribute, &text, block.pending()),
                Part::Hole { value, spec: None } => {
                    self.put(block, operation, None, Arg::Ref(value));
                }
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
}
