//! Bound forms: the name of their state, and the operations of their controls.

use super::Emitter;
use super::emitter::Target;
use super::tokens::{Out, at};
use crate::ast::Rust;
use crate::lower::{Arg, Control, Op, Typed};

impl Emitter {
    /// `match &(state) { bound1 => { let bound1: State<'_> = bound1; … } }`: the state is evaluated once, and lives as long as
    /// the form is written. What it can't be is said once, at the user's expression.
    pub(crate) fn bind(&self, out: &mut Out, form: usize, state: &Rust, ops: &[Op]) {
        out.ident("match", self.site);
        self.arg(out, &Arg::Ref(state.clone()));
        let mut body = Out::default();
        body.ident("let", self.site);
        body.ident(&bound(form), self.site);
        body.punct(":", self.site);
        self.private(&mut body, "State");
        body.punct("<", self.site);
        body.lifetime("_", self.site);
        body.punct(">", self.site);
        body.punct("=", self.site);
        body.ident(&bound(form), at(state.span));
        self.semicolon(&mut body);
        self.ops(&mut body, ops);
        let mut arm = Out::default();
        arm.ident(&bound(form), self.site);
        arm.punct("=>", self.site);
        arm.braces(body, self.site);
        out.braces(arm, self.site);
    }

    /// `h.__control("pre", (bound1, "name", "text", "on"), 16, LIMITS, "post");`, or `h.__limits("pre", LIMITS, "post");`
    pub(crate) fn control_op(&self, out: &mut Out, control: &Control) {
        let mut inner = Out::default();
        inner.string(&control.pre, self.site);
        self.comma(&mut inner);
        let operation = if let Some(typed) = &control.typed {
            self.control_of(&mut inner, typed);
            self.comma(&mut inner);
            inner.number(control.marks, self.site);
            self.comma(&mut inner);
            "__control"
        } else {
            "__limits"
        };
        match control.limits {
            Some((form, index)) => {
                inner.ident(&texts(form), self.site);
                let mut place = Out::default();
                place.count(index, self.site);
                inner.group(proc_macro2::Delimiter::Bracket, place, self.site);
            }
            None => self.private(&mut inner, "None"),
        }
        self.comma(&mut inner);
        inner.string(&control.post, self.site);
        self.operation(out, operation, inner);
        self.semicolon(out);
    }

    /// `if !h.__typed_value((bound1, "name", "text", "")) { … }`
    pub(crate) fn typed(
        &self,
        out: &mut Out,
        operation: &str,
        written: Option<&str>,
        typed: &Typed,
        otherwise: &[Op],
    ) {
        if !otherwise.is_empty() {
            out.ident("if", self.site);
            out.punct("!", self.site);
        }
        let mut inner = Out::default();
        if let Some(written) = written {
            inner.string(written, self.site);
            self.comma(&mut inner);
        }
        self.control_of(&mut inner, typed);
        self.operation(out, &format!("__{operation}"), inner);
        if otherwise.is_empty() {
            self.semicolon(out);
        } else {
            self.block(out, otherwise, self.site);
        }
    }

    /// `(bound1, "name", "text", "on")`: the state, and which control it is.
    fn control_of(&self, out: &mut Out, typed: &Typed) {
        let mut inner = Out::default();
        inner.ident(&bound(typed.form), self.site);
        self.comma(&mut inner);
        for (at, arg) in [&typed.name, &typed.of, &typed.value]
            .into_iter()
            .enumerate()
        {
            if at > 0 {
                self.comma(&mut inner);
            }
            self.text_of(&mut inner, arg);
        }
        out.parens(inner, self.site);
    }

    /// A value as plain text.
    fn text_of(&self, out: &mut Out, arg: &Arg) {
        let wrapper = match arg {
            Arg::Literal(..) => {
                self.arg(out, arg);
                return;
            }
            Arg::Aside(_) => "option_text",
            _ => "text_of",
        };
        out.punct("&", self.site);
        self.private(out, wrapper);
        let mut inner = Out::default();
        self.arg(&mut inner, arg);
        out.parens(inner, self.site);
    }

    /// `let mut content1 = Html::new(); { let sink = &mut content1; … }`
    pub(crate) fn aside(&self, out: &mut Out, variable: usize, ops: &[Op]) {
        let name = content(variable);
        out.ident("let", self.site);
        out.ident("mut", self.site);
        out.ident(&name, self.site);
        out.punct("=", self.site);
        self.private(out, "Html");
        out.punct("::", self.site);
        out.ident("new", self.site);
        out.parens(Out::default(), self.site);
        self.semicolon(out);
        let inner = Self {
            layouts: self.layouts,
            krate: self.krate.clone(),
            target: Target::Own,
            waits: false,
            site: self.site,
        };
        let mut body = Out::default();
        body.ident("let", self.site);
        body.ident("sink", self.site);
        body.punct("=", self.site);
        body.punct("&", self.site);
        body.ident("mut", self.site);
        body.ident(&name, self.site);
        self.semicolon(&mut body);
        inner.ops(&mut body, ops);
        out.braces(body, self.site);
    }

    /// `h.__content("pre", &content1, "post");`
    pub(crate) fn content(&self, out: &mut Out, pre: &str, variable: usize, post: &str) {
        let mut inner = Out::default();
        inner.string(pre, self.site);
        self.comma(&mut inner);
        inner.punct("&", self.site);
        inner.ident(&content(variable), self.site);
        self.comma(&mut inner);
        inner.string(post, self.site);
        self.operation(out, "__content", inner);
        self.semicolon(out);
    }
}

/// The variable of a form's state.
fn bound(form: usize) -> String {
    format!("bound{form}")
}

/// The variable of markup that is written aside.
fn content(variable: usize) -> String {
    format!("content{variable}")
}

/// The constant that holds the limits of a form's controls.
pub(crate) fn texts(form: usize) -> String {
    format!("__LIMITS{form}")
}
