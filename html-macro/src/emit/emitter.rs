//! The state of emission, and the operations that are statements of their own.

use super::tokens::{Out, at};
use crate::ast::Rust;
use crate::lower::{Arg, Op};
use proc_macro2::{Ident, Span, TokenTree};

/// How the expansion names the sink.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// A variable.
    Variable(Ident),
    /// A variable of the expansion's own.
    Own,
}

/// Turns operations into tokens.
#[derive(Debug)]
pub(crate) struct Emitter {
    /// The path to the crate `html`.
    pub(crate) krate: Vec<TokenTree>,
    pub(crate) target: Target,
    /// Whether loops hand over what is full.
    pub(crate) waits: bool,
    /// Whether the components are layouts, not all of which can fail.
    pub(crate) layouts: bool,
    pub(crate) site: Span,
}

impl Emitter {
    pub(crate) fn new(krate: Vec<TokenTree>, target: Target, waits: bool) -> Self {
        Self {
            krate,
            target,
            waits,
            layouts: false,
            site: Span::mixed_site(),
        }
    }

    /// `path::__private::name`
    pub(crate) fn private(&self, out: &mut Out, name: &str) {
        out.extend(self.krate.iter().cloned());
        out.punct("::", self.site);
        out.ident("__private", self.site);
        out.punct("::", self.site);
        out.ident(name, self.site);
    }

    /// The same, where an error about it belongs: at the user's token.
    pub(crate) fn private_at(&self, out: &mut Out, name: &str, span: Span) {
        let mut path = Out::default();
        self.private(&mut path, name);
        out.extend(path.finish().into_iter().map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        }));
    }

    /// The sink's variable.
    pub(crate) fn sink(&self, out: &mut Out) {
        match &self.target {
            Target::Variable(ident) => out.push(ident.clone()),
            Target::Own => out.ident("sink", self.site),
        }
    }

    /// `h.__operation(arguments)`
    pub(crate) fn operation(&self, out: &mut Out, name: &str, arguments: Out) {
        self.sink(out);
        out.punct(".", self.site);
        out.ident(name, self.site);
        out.parens(arguments, self.site);
    }

    pub(crate) fn comma(&self, out: &mut Out) {
        out.punct(",", self.site);
    }

    pub(crate) fn semicolon(&self, out: &mut Out) {
        out.punct(";", self.site);
    }

    /// The user's Rust, in parentheses that stand at its last token: what is missing is reported there.
    pub(crate) fn rust(&self, out: &mut Out, rust: &Rust) {
        let mut inner = Out::default();
        self.bare(&mut inner, rust);
        out.parens(inner, at(rust.span));
    }

    /// The user's Rust as it is; something that passes every type check where there is none.
    pub(crate) fn bare(&self, out: &mut Out, rust: &Rust) {
        if rust.tokens.is_empty() {
            self.private(out, "missing");
            out.parens(Out::default(), at(rust.span));
        } else {
            out.extend(rust.tokens.iter().cloned());
        }
    }

    /// An argument of an operation that takes a reference.
    pub(crate) fn arg(&self, out: &mut Out, arg: &Arg) {
        match arg {
            Arg::Ref(rust) | Arg::First(rust) => {
                let first = rust.tokens.first().map_or(rust.span, TokenTree::span);
                out.punct("&", at(first));
                if rust.block {
                    let mut inner = Out::default();
                    self.bare(&mut inner, rust);
                    out.braces(inner, at(rust.span));
                } else {
                    self.rust(out, rust);
                }
            }
            Arg::Plain(rust) => self.rust(out, rust),
            Arg::Format { rust, spec } => self.format(
                out,
                "format_args",
                &format!("{{:{spec}}}"),
                std::slice::from_ref(rust),
                rust.span,
            ),
            Arg::Text {
                format,
                values,
                span,
            } => {
                out.punct("&", at(*span));
                self.format(out, "format_args", format, values, *span);
            }
            Arg::Literal(text, span) => out.string(text, at(*span)),
            Arg::Aside(variable) => {
                out.punct("&", self.site);
                out.ident(&format!("content{variable}"), self.site);
            }
        }
    }

    /// `format_args!("…", (value), …)`
    pub(crate) fn format(
        &self,
        out: &mut Out,
        name: &str,
        format: &str,
        values: &[Rust],
        span: Span,
    ) {
        self.private(out, name);
        out.punct("!", at(span));
        let mut inner = Out::default();
        // Widths such as `{x:w$}` name variables of the user's.
        let own = if format.contains('$') { span } else { at(span) };
        inner.string(format, own);
        for value in values {
            self.comma(&mut inner);
            self.rust(&mut inner, value);
        }
        out.parens(inner, at(span));
    }

    pub(crate) fn ops(&self, out: &mut Out, ops: &[Op]) {
        for op in ops {
            self.op(out, op);
        }
    }

    fn op(&self, out: &mut Out, op: &Op) {
        match op {
            Op::Lit(markup) => self.lit(out, markup),
            Op::Value(value) => self.value(out, value),
            Op::Tokens(tokens) => self.tokens(out, tokens),
            Op::Token(arg) => {
                let mut inner = Out::default();
                self.arg(&mut inner, arg);
                self.operation(out, "__token", inner);
                self.semicolon(out);
            }
            Op::Keep { variable, value } => {
                out.ident("let", self.site);
                self.kept(out, *variable);
                out.punct("=", self.site);
                out.punct("&", at(value.span));
                self.rust(out, value);
                self.semicolon(out);
            }
            Op::Spread {
                pre,
                variable,
                skip,
                post,
            } => self.spread(out, pre, *variable, skip, post),
            Op::SpreadClass { variable } => {
                let mut inner = Out::default();
                self.kept(&mut inner, *variable);
                self.operation(out, "__spread_class", inner);
                self.semicolon(out);
            }
            Op::Unless {
                variable,
                name,
                ops,
            } => {
                out.ident("if", self.site);
                out.punct("!", self.site);
                self.overrides(out, *variable, name);
                self.block(out, ops, self.site);
            }
            Op::With { values, ops } => self.with(out, values, ops),
            Op::Statements(rust) => {
                let mut inner = Out::default();
                inner.extend(rust.tokens.iter().cloned());
                out.braces(inner, at(rust.span));
            }
            Op::Scope(ops) => self.block(out, ops, self.site),
            Op::Publish => self.publish(out),
            Op::Call(call) => self.call(out, call),
            Op::Slot { rust, waits } => self.slot(out, rust, *waits),
            Op::Bind { form, state, ops } => self.bind(out, *form, state, ops),
            Op::Control(control) => self.control_op(out, control),
            Op::Typed {
                operation,
                written,
                typed,
                otherwise,
            } => self.typed(out, operation, *written, typed, otherwise),
            Op::Aside { variable, ops } => self.aside(out, *variable, ops),
            Op::Content {
                pre,
                variable,
                post,
            } => self.content(out, pre, *variable, post),
            _ => self.control(out, op),
        }
    }

    pub(crate) fn block(&self, out: &mut Out, ops: &[Op], span: Span) {
        let mut inner = Out::default();
        self.ops(&mut inner, ops);
        out.braces(inner, span);
    }

    pub(crate) fn lit(&self, out: &mut Out, markup: &str) {
        if markup.is_empty() {
            return;
        }
        let mut inner = Out::default();
        inner.string(markup, self.site);
        self.operation(out, "__lit", inner);
        self.semicolon(out);
    }

    pub(crate) fn publish(&self, out: &mut Out) {
        self.operation(out, "__publish", Out::default());
        self.semicolon(out);
    }
}
