//! Control structures and bindings.

use super::Emitter;
use super::tokens::{Out, at};
use crate::ast::{Label, Rust};
use crate::lower::{Head, Op};
use proc_macro2::{Ident, Span};

impl Emitter {
    pub(crate) fn control(&self, out: &mut Out, op: &Op) {
        match op {
            Op::Let { rust, otherwise } => {
                out.extend(rust.tokens.iter().cloned());
                if let Some(otherwise) = otherwise {
                    out.ident("else", self.site);
                    self.block(out, otherwise, self.site);
                }
                self.semicolon(out);
            }
            Op::If { arms, otherwise } => self.conditional(out, arms, otherwise.as_deref()),
            Op::Match {
                span,
                value,
                arms,
                body,
            } => self.choice(out, *span, value, arms, *body),
            Op::Loop {
                label,
                head,
                body,
                span,
            } => self.repeat(out, label.as_ref(), head, body, *span),
            Op::Jump {
                keyword,
                label,
                value,
                close,
            } => self.jump(out, keyword, label.as_ref(), value.as_ref(), close),
            _ => {}
        }
    }

    /// `match (&(expr),) { (value1,) => { … } }`: what the values borrow lives as long as they do.
    pub(crate) fn with(&self, out: &mut Out, values: &[(usize, Rust)], ops: &[Op]) {
        let (mut given, mut names) = (Out::default(), Out::default());
        for (variable, rust) in values {
            given.punct("&", at(rust.span));
            self.rust(&mut given, rust);
            self.comma(&mut given);
            names.ident(&format!("value{variable}"), self.site);
            self.comma(&mut names);
        }
        out.ident("match", self.site);
        out.parens(given, self.site);
        let mut arm = Out::default();
        arm.parens(names, self.site);
        arm.punct("=>", self.site);
        self.block(&mut arm, ops, self.site);
        out.braces(arm, self.site);
    }

    fn conditional(&self, out: &mut Out, arms: &[(Span, Rust, Vec<Op>)], otherwise: Option<&[Op]>) {
        for (index, (span, condition, ops)) in arms.iter().enumerate() {
            if index > 0 {
                out.ident("else", self.site);
            }
            out.ident("if", at(*span));
            self.bare(out, condition);
            self.block(out, ops, self.site);
        }
        if let Some(ops) = otherwise {
            out.ident("else", self.site);
            self.block(out, ops, self.site);
        }
    }

    fn choice(
        &self,
        out: &mut Out,
        span: Span,
        value: &Rust,
        arms: &[(Rust, Vec<Op>)],
        body: Span,
    ) {
        out.ident("match", at(span));
        self.bare(out, value);
        let mut inner = Out::default();
        for (pattern, ops) in arms {
            inner.extend(pattern.tokens.iter().cloned());
            inner.punct("=>", self.site);
            self.block(&mut inner, ops, self.site);
        }
        out.braces(inner, at(body));
    }

    fn repeat(&self, out: &mut Out, label: Option<&Label>, head: &Head, body: &[Op], span: Span) {
        let mut inner = Out::default();
        if let Head::ForAwait { pattern, .. } = head {
            inner.ident("let", self.site);
            inner.extend(pattern.tokens.iter().cloned());
            inner.punct("=", self.site);
            inner.ident("item", self.site);
            self.semicolon(&mut inner);
        }
        self.hand_over(&mut inner);
        self.ops(&mut inner, body);
        if self.waits
            && matches!(head, Head::ForAwait { .. } | Head::While(_))
            && !matches!(body.last(), Some(Op::Jump { .. }))
        {
            self.publish(&mut inner);
        }
        let mut structure = Out::default();
        if let Some(label) = label {
            structure.extend(label.tokens.iter().cloned());
            structure.punct(":", self.site);
        }
        match head {
            Head::For { pattern, iterator } => {
                structure.ident("for", at(span));
                structure.extend(pattern.tokens.iter().cloned());
                structure.ident("in", self.site);
                self.bare(&mut structure, iterator);
            }
            Head::ForAwait { .. } => self.next_of_stream(&mut structure, span),
            Head::While(condition) => {
                structure.ident("while", at(span));
                self.bare(&mut structure, condition);
            }
            Head::Loop => structure.ident("loop", at(span)),
        }
        structure.braces(inner, self.site);
        let Head::ForAwait { stream, .. } = head else {
            out.extend(structure.finish());
            return;
        };
        let mut pinned = Out::default();
        pinned.ident("let", self.site);
        pinned.ident("mut", self.site);
        pinned.ident("stream", self.site);
        pinned.punct("=", self.site);
        self.private(&mut pinned, "pin");
        pinned.punct("!", self.site);
        let mut argument = Out::default();
        self.bare(&mut argument, stream);
        pinned.parens(argument, at(stream.span));
        self.semicolon(&mut pinned);
        pinned.extend(structure.finish());
        out.braces(pinned, self.site);
    }

    /// `while let Some(item) = next(&mut stream).await`
    fn next_of_stream(&self, out: &mut Out, span: Span) {
        out.ident("while", at(span));
        out.ident("let", self.site);
        self.private(out, "Some");
        let mut item = Out::default();
        item.ident("item", self.site);
        out.parens(item, self.site);
        out.punct("=", self.site);
        self.private(out, "next");
        let mut argument = Out::default();
        argument.punct("&", self.site);
        argument.ident("mut", self.site);
        argument.ident("stream", self.site);
        out.parens(argument, self.site);
        self.wait(out);
    }

    /// At the head of each turn of a loop that may wait: `if h.__is_full() { h.flush().await; }`
    fn hand_over(&self, out: &mut Out) {
        if !self.waits {
            return;
        }
        out.ident("if", self.site);
        self.operation(out, "__is_full", Out::default());
        let mut inner = Out::default();
        self.operation(&mut inner, "flush", Out::default());
        self.wait(&mut inner);
        self.semicolon(&mut inner);
        out.braces(inner, self.site);
    }

    /// `.await`
    pub(crate) fn wait(&self, out: &mut Out) {
        out.punct(".", self.site);
        out.ident("await", self.site);
    }

    /// The value of a jump is evaluated before the tags are closed.
    fn jump(
        &self,
        out: &mut Out,
        keyword: &Ident,
        label: Option<&Label>,
        value: Option<&Rust>,
        close: &str,
    ) {
        let mut result = Out::default();
        if let Some(value) = value {
            if close.is_empty() {
                self.bare(&mut result, value);
            } else {
                out.ident("let", self.site);
                out.ident("result", self.site);
                out.punct("=", self.site);
                self.bare(out, value);
                self.semicolon(out);
                result.ident("result", self.site);
            }
        }
        self.lit(out, close);
        out.push(keyword.clone());
        if let Some(label) = label {
            out.extend(label.tokens.iter().cloned());
        }
        out.extend(result.finish());
        self.semicolon(out);
    }
}
