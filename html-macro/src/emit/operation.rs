//! Operations that print values.

use super::Emitter;
use super::tokens::{Out, at};
use crate::ast::Rust;
use crate::lower::{Add, Arg, Tokens, Value};

impl Emitter {
    /// `h.__text("pre", &(value), "post");`
    pub(crate) fn value(&self, out: &mut Out, value: &Value) {
        let name = format!("__{}", value.operation);
        let mut inner = Out::default();
        inner.string(&value.pre, self.site);
        self.comma(&mut inner);
        if let Some(name) = &value.name {
            inner.string(name, self.site);
            self.comma(&mut inner);
        }
        if let Some(computed) = &value.computed {
            inner.punct("&", at(computed.span));
            self.rust(&mut inner, computed);
            self.comma(&mut inner);
        }
        if let Arg::First(_) = &value.arg {
            // `match &(value) { value => h.__text("", value, "post") }`: the sink is free while the value is evaluated.
            inner.ident("value", self.site);
            self.comma(&mut inner);
            inner.string(&value.post, self.site);
            out.ident("match", self.site);
            self.arg(out, &value.arg);
            let mut arm = Out::default();
            arm.ident("value", self.site);
            arm.punct("=>", self.site);
            self.operation(&mut arm, &name, inner);
            out.braces(arm, self.site);
            return;
        }
        self.arg(&mut inner, &value.arg);
        self.comma(&mut inner);
        inner.string(&value.post, self.site);
        self.operation(out, &name, inner);
        self.semicolon(out);
    }

    /// `{ let mut list = h.__tokens("pre", " class=\""); list.add(&(x)); … list.end("post"); }`
    pub(crate) fn tokens(&self, out: &mut Out, tokens: &Tokens) {
        let mut body = Out::default();
        body.ident("let", self.site);
        body.ident("mut", self.site);
        body.ident("list", self.site);
        body.punct("=", self.site);
        let mut inner = Out::default();
        inner.string(&tokens.pre, self.site);
        self.comma(&mut inner);
        inner.string(&tokens.name, self.site);
        self.operation(&mut body, "__tokens", inner);
        self.semicolon(&mut body);
        for add in &tokens.adds {
            match add {
                Add::Token(arg) => self.add(&mut body, arg),
                Add::Spread(variable) => {
                    self.list(&mut body, "spread", |inner| self.kept(inner, *variable));
                }
                Add::If {
                    condition,
                    then,
                    otherwise,
                } => {
                    self.condition(&mut body, condition);
                    let mut inner = Out::default();
                    self.add(&mut inner, then);
                    body.braces(inner, self.site);
                    if let Some(otherwise) = otherwise {
                        body.ident("else", self.site);
                        let mut inner = Out::default();
                        self.add(&mut inner, otherwise);
                        body.braces(inner, self.site);
                    }
                }
            }
        }
        self.list(&mut body, "end", |inner| {
            inner.string(&tokens.post, self.site);
        });
        out.braces(body, self.site);
    }

    /// `if (condition)`
    pub(crate) fn condition(&self, out: &mut Out, condition: &Rust) {
        out.ident("if", self.site);
        self.rust(out, condition);
    }

    fn add(&self, out: &mut Out, arg: &Arg) {
        self.list(out, "add", |inner| self.arg(inner, arg));
    }

    fn list(&self, out: &mut Out, method: &str, arguments: impl FnOnce(&mut Out)) {
        out.ident("list", self.site);
        out.punct(".", self.site);
        out.ident(method, self.site);
        let mut inner = Out::default();
        arguments(&mut inner);
        out.parens(inner, self.site);
        self.semicolon(out);
    }

    /// `h.__spread("pre", spread1, &["id"], "post");`
    pub(crate) fn spread(
        &self,
        out: &mut Out,
        pre: &str,
        variable: usize,
        skip: &[String],
        post: &str,
    ) {
        let mut inner = Out::default();
        inner.string(pre, self.site);
        self.comma(&mut inner);
        self.kept(&mut inner, variable);
        self.comma(&mut inner);
        // The element's own classes are written before.
        inner.string("", self.site);
        self.comma(&mut inner);
        inner.punct("&", self.site);
        let mut names = Out::default();
        for name in skip {
            names.string(name, self.site);
            self.comma(&mut names);
        }
        inner.group(proc_macro2::Delimiter::Bracket, names, self.site);
        self.comma(&mut inner);
        inner.string(post, self.site);
        self.operation(out, "__spread", inner);
        self.semicolon(out);
    }

    /// Whether a kept spread has the attribute.
    pub(crate) fn overrides(&self, out: &mut Out, variable: usize, name: &str) {
        self.private(out, "overrides");
        let mut inner = Out::default();
        self.kept(&mut inner, variable);
        self.comma(&mut inner);
        inner.string(name, self.site);
        out.parens(inner, self.site);
    }

    /// The variable of a kept spread.
    pub(crate) fn kept(&self, out: &mut Out, variable: usize) {
        out.ident(&format!("spread{variable}"), self.site);
    }
}
