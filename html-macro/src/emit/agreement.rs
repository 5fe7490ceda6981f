//! What the compiler is to compare: each form with what its page takes, in constants whose errors stand on the user's tokens.

use super::Emitter;
use super::form::texts;
use super::tokens::{Out, at};
use crate::form::{Control, Form, Target};
use proc_macro2::{Delimiter, Span};

impl Emitter {
    /// The constants of all forms that have a target. `parsed` is false where mistakes hide parts of the markup.
    pub(crate) fn agreements(&self, out: &mut Out, forms: &[Form], parsed: bool) {
        for (number, form) in forms.iter().enumerate() {
            if let Some(target) = &form.target {
                self.agreement(out, number, form, target, parsed);
            }
        }
    }

    fn agreement(&self, out: &mut Out, number: usize, form: &Form, target: &Target, parsed: bool) {
        let (sent, controls, limits) = (
            format!("__FORM{number}"),
            format!("__CONTROLS{number}"),
            format!("__WRITTEN{number}"),
        );
        self.sent(out, &sent, form, target);
        let call = |out: &mut Out, function: &str, span: Span, further: &dyn Fn(&mut Out)| {
            out.ident("const", self.site);
            out.ident("_", self.site);
            out.punct(":", self.site);
            out.parens(Out::default(), self.site);
            out.punct("=", self.site);
            // The error stands at the call: all of it is where the user's token is.
            let span = at(span);
            self.private_at(out, function, span);
            let mut inner = Out::default();
            inner.punct("&", self.site);
            inner.ident(&sent, self.site);
            further(&mut inner);
            out.parens(inner, span);
            self.semicolon(out);
        };
        call(out, "agree_method", form.method_span, &|_| ());
        if form.controls.is_empty() {
            if form.complete && parsed && !form.diverted {
                call(out, "agree_complete", form.span, &|inner| {
                    self.comma(inner);
                    inner.punct("&", self.site);
                    inner.group(Delimiter::Bracket, Out::default(), self.site);
                });
            }
            return;
        }
        self.controls(out, &controls, &form.controls);
        self.limits(
            out,
            [&sent, &controls, &limits],
            number,
            form.controls.len(),
        );
        // Of what is sent elsewhere nothing is known.
        if form.diverted {
            return;
        }
        for (index, control) in form.controls.iter().enumerate() {
            call(out, "agree", control.span, &|inner| {
                self.comma(inner);
                inner.punct("&", self.site);
                inner.ident(&controls, self.site);
                let mut place = Out::default();
                place.count(index, self.site);
                inner.group(Delimiter::Bracket, place, self.site);
            });
        }
        if form.complete && parsed {
            call(out, "agree_complete", form.span, &|inner| {
                self.comma(inner);
                inner.ident(&controls, self.site);
            });
        }
    }

    /// `const __FORM1: Sent = { const __Page: NotAPage = NotAPage; { use path::*; Probe(__Page).sent("post", "") } };`:
    /// a page has a `__Page`, which hides the one around; a module that has a function `url` has none.
    fn sent(&self, out: &mut Out, name: &str, form: &Form, target: &Target) {
        let mut body = Out::default();
        self.allow(&mut body, "non_upper_case_globals");
        let mut value = Out::default();
        self.private(&mut value, "NotAPage");
        self.constant(
            &mut body,
            "__Page",
            |out| self.private(out, "NotAPage"),
            value,
        );
        let mut inner = Out::default();
        self.allow(&mut inner, "unused_imports");
        inner.ident("use", self.site);
        inner.extend(target.path.iter().cloned());
        inner.punct("::", self.site);
        inner.punct("*", self.site);
        self.semicolon(&mut inner);
        self.private(&mut inner, "Probe");
        let mut page = Out::default();
        page.ident("__Page", self.site);
        inner.parens(page, self.site);
        inner.punct(".", self.site);
        inner.ident(if target.own { "here" } else { "sent" }, self.site);
        let mut arguments = Out::default();
        arguments.string(&form.method, self.site);
        self.comma(&mut arguments);
        arguments.string(&form.encoding, self.site);
        inner.parens(arguments, self.site);
        body.braces(inner, self.site);
        let mut value = Out::default();
        value.braces(body, self.site);
        self.constant(out, name, |out| self.private(out, "Sent"), value);
    }

    /// `const __CONTROLS1: &[Control] = &[control("name", "text", 16, &[]), …];`
    fn controls(&self, out: &mut Out, name: &str, controls: &[Control]) {
        let mut list = Out::default();
        for control in controls {
            self.private(&mut list, "control");
            let mut inner = Out::default();
            inner.string(&control.name, self.site);
            self.comma(&mut inner);
            inner.string(&control.of, self.site);
            self.comma(&mut inner);
            inner.number(control.marks, self.site);
            self.comma(&mut inner);
            inner.punct("&", self.site);
            let mut values = Out::default();
            for value in &control.values {
                values.string(value, self.site);
                self.comma(&mut values);
            }
            inner.group(Delimiter::Bracket, values, self.site);
            list.parens(inner, self.site);
            self.comma(&mut list);
        }
        let mut value = Out::default();
        value.punct("&", self.site);
        value.group(Delimiter::Bracket, list, self.site);
        let of = |out: &mut Out| {
            out.punct("&", self.site);
            let mut inner = Out::default();
            self.private(&mut inner, "Control");
            out.group(Delimiter::Bracket, inner, self.site);
        };
        self.constant(out, name, of, value);
    }

    /// `const __WRITTEN1: &Limits<{ limits_length(…) }, 3> = &Limits::new(…);`, and its texts as `__LIMITS1`.
    fn limits(
        &self,
        out: &mut Out,
        [sent, controls, limits]: [&str; 3],
        number: usize,
        count: usize,
    ) {
        let arguments = || {
            let mut inner = Out::default();
            inner.punct("&", self.site);
            inner.ident(sent, self.site);
            self.comma(&mut inner);
            inner.ident(controls, self.site);
            inner
        };
        let of = |out: &mut Out| {
            out.punct("&", self.site);
            self.private(out, "Limits");
            out.punct("<", self.site);
            let mut length = Out::default();
            self.private(&mut length, "limits_length");
            length.parens(arguments(), self.site);
            out.braces(length, self.site);
            self.comma(out);
            out.count(count, self.site);
            out.punct(">", self.site);
        };
        let mut value = Out::default();
        value.punct("&", self.site);
        self.private(&mut value, "Limits");
        value.punct("::", self.site);
        value.ident("new", self.site);
        value.parens(arguments(), self.site);
        self.constant(out, limits, of, value);
        let of = |out: &mut Out| {
            let mut inner = Out::default();
            self.private(&mut inner, "LimitText");
            self.semicolon(&mut inner);
            inner.count(count, self.site);
            out.group(Delimiter::Bracket, inner, self.site);
        };
        let mut value = Out::default();
        value.ident(limits, self.site);
        value.punct(".", self.site);
        value.ident("texts", self.site);
        value.parens(Out::default(), self.site);
        self.constant(out, &texts(number), of, value);
    }

    /// `const NAME: of = value;`
    fn constant(&self, out: &mut Out, name: &str, of: impl FnOnce(&mut Out), value: Out) {
        out.ident("const", self.site);
        out.ident(name, self.site);
        out.punct(":", self.site);
        of(out);
        out.punct("=", self.site);
        out.extend(value.finish());
        self.semicolon(out);
    }

    /// `#[allow(lint)]`
    fn allow(&self, out: &mut Out, lint: &str) {
        out.punct("#", self.site);
        let (mut list, mut allow) = (Out::default(), Out::default());
        list.ident(lint, self.site);
        allow.ident("allow", self.site);
        allow.parens(list, self.site);
        out.group(Delimiter::Bracket, allow, self.site);
    }
}
