//! Calls of components: `Card::props().title("x").children(sync(|h| { … })).call(h)`.

use super::Emitter;
use super::closure::failure;
use super::tokens::{Out, at};
use crate::ast::Rust;
use crate::lower::{Add, Arg, Call, Prop};
use proc_macro2::Ident;

impl Emitter {
    pub(crate) fn call(&self, out: &mut Out, call: &Call) {
        let span = call.name.span;
        let mut chain = Out::default();
        chain.extend(call.path.iter().cloned());
        chain.punct("::", at(span));
        chain.ident("props", at(span));
        chain.parens(Out::default(), at(span));
        for prop in &call.props {
            self.prop(&mut chain, prop);
        }
        for (index, slot) in call.slots.iter().enumerate() {
            self.method(&mut chain, &slot.name.text, slot.name.span, |inner| {
                self.closure(inner, slot, index);
            });
        }
        let attributes = self.passed_on(call);
        let mut before = None;
        if let Some(attributes) = attributes {
            // match Card::props()… { props => … pass_all(props, &Attrs::new()…) … }
            before = Some(std::mem::take(&mut chain));
            self.private(&mut chain, "pass_all");
            let mut inner = Out::default();
            inner.ident("props", span);
            self.comma(&mut inner);
            inner.punct("&", self.site);
            inner.extend(attributes.finish());
            chain.parens(inner, at(span));
        }
        self.method(&mut chain, "call", at(span), |inner| self.sink(inner));

        let mut statement = Out::default();
        let wrapper = match (call.waits, call.question.is_some()) {
            (false, false) => "done",
            (false, true) => "try_done",
            (true, false) => "finish",
            (true, true) => "try_finish",
        };
        // match Card::props()….call(h) { call => done(call), }: errors about the call as a whole point at its name, and
        // what its props borrow lives until it is done.
        let mut done = Out::default();
        self.private(&mut done, wrapper);
        let mut argument = Out::default();
        argument.ident("call", span);
        done.parens(argument, at(span));
        if call.waits {
            self.wait(&mut done);
        }
        if let Some(question) = call.question {
            if self.layouts {
                let outcome = std::mem::take(&mut done);
                self.private(&mut done, "outcome");
                done.parens(outcome, at(span));
            }
            done.punct("?", question);
        }
        statement.ident("match", self.site);
        statement.extend(chain.finish());
        let mut arm = Out::default();
        arm.ident("call", span);
        arm.punct("=>", self.site);
        arm.extend(done.finish());
        statement.braces(arm, self.site);
        if let Some(before) = before {
            let mut inner = Out::default();
            inner.ident("props", span);
            inner.punct("=>", self.site);
            inner.extend(std::mem::take(&mut statement).finish());
            statement.ident("match", self.site);
            statement.extend(before.finish());
            statement.braces(inner, self.site);
        }
        self.semicolon(&mut statement);
        let failures = call
            .slots
            .iter()
            .enumerate()
            .filter(|(_, slot)| slot.question)
            .map(|(index, _)| failure(index));
        let failures: Vec<String> = failures.collect();
        if failures.is_empty() {
            out.extend(statement.finish());
            return;
        }
        // A `?` inside children keeps its error aside; it leaves the function around once the component is done.
        let mut body = Out::default();
        for failure in &failures {
            body.ident("let", self.site);
            body.ident("mut", self.site);
            body.ident(failure, self.site);
            body.punct("=", self.site);
            self.private(&mut body, "None");
            self.semicolon(&mut body);
        }
        body.extend(statement.finish());
        for failure in &failures {
            body.ident("if", self.site);
            body.ident("let", self.site);
            self.pattern(&mut body, "Some", "error");
            body.punct("=", self.site);
            body.ident(failure, self.site);
            let mut inner = Out::default();
            inner.ident("return", self.site);
            self.pattern(&mut inner, "Err", "error");
            self.semicolon(&mut inner);
            body.braces(inner, self.site);
        }
        out.braces(body, self.site);
    }

    fn method(
        &self,
        out: &mut Out,
        name: &str,
        span: proc_macro2::Span,
        arguments: impl FnOnce(&mut Out),
    ) {
        out.punct(".", self.site);
        out.push(identifier(name, span));
        let mut inner = Out::default();
        arguments(&mut inner);
        // Up to here the chain stands at the component's name, for errors about it.
        out.parens(inner, span);
    }

    /// `Some(name)` and the like.
    pub(crate) fn pattern(&self, out: &mut Out, variant: &str, name: &str) {
        self.private(out, variant);
        let mut inner = Out::default();
        inner.ident(name, self.site);
        out.parens(inner, self.site);
    }

    fn prop(&self, chain: &mut Out, prop: &Prop) {
        match prop {
            Prop::Set { name, value } => self.method(chain, &name.text, name.span, |inner| {
                self.prop_value(inner, value);
            }),
            Prop::Flag(name) => self.method(chain, &name.text, name.span, |inner| {
                inner.ident("true", at(name.span));
            }),
            Prop::List { name, adds } => {
                for add in adds {
                    self.method(chain, &name.text, name.span, |inner| {
                        self.list_value(inner, add);
                    });
                }
            }
            Prop::Pass { .. } | Prop::Spread(_) => {}
        }
    }

    /// What is no prop goes to the root of the component: `Attrs::new().set("data-x", &(x))`.
    fn passed_on(&self, call: &Call) -> Option<Out> {
        let mut attributes = Out::default();
        let mut any = false;
        for prop in &call.props {
            if !matches!(prop, Prop::Pass { .. } | Prop::Spread(_)) {
                continue;
            }
            if !std::mem::replace(&mut any, true) {
                attributes.extend(self.krate.iter().cloned());
                for word in ["Attrs", "new"] {
                    attributes.punct("::", self.site);
                    attributes.ident(word, self.site);
                }
                attributes.parens(Out::default(), self.site);
            }
            match prop {
                Prop::Pass {
                    name,
                    value: Some(value),
                } => {
                    attributes.punct(".", self.site);
                    attributes.ident("set", self.site);
                    let mut inner = Out::default();
                    inner.string(&name.text, at(name.span));
                    self.comma(&mut inner);
                    self.arg(&mut inner, value);
                    attributes.parens(inner, self.site);
                }
                Prop::Pass { name, value: None } => {
                    attributes.punct(".", self.site);
                    attributes.ident("flag", self.site);
                    let mut inner = Out::default();
                    inner.string(&name.text, at(name.span));
                    attributes.parens(inner, self.site);
                }
                Prop::Spread(rust) => {
                    let mut inner = std::mem::take(&mut attributes);
                    self.comma(&mut inner);
                    inner.punct("&", at(rust.span));
                    self.rust(&mut inner, rust);
                    self.private(&mut attributes, "merged");
                    attributes.parens(inner, self.site);
                }
                _ => {}
            }
        }
        any.then_some(attributes)
    }

    /// A prop is moved in, so that it may be of any type; a text with holes is a `&str`.
    fn prop_value(&self, out: &mut Out, value: &Arg) {
        match value {
            Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) => {
                self.bare(out, rust);
            }
            Arg::Text {
                format,
                values,
                span,
            } => {
                out.punct("&", at(*span));
                out.punct("*", at(*span));
                self.format(out, "format", format, values, *span);
            }
            Arg::Format { .. } | Arg::Literal(..) | Arg::Aside(_) => self.arg(out, value),
        }
    }

    /// A token of a list, `None` where its condition fails.
    fn list_value(&self, out: &mut Out, add: &Add) {
        match add {
            Add::Token(value) => self.prop_value(out, value),
            Add::Spread(variable) => self.kept(out, *variable),
            Add::If {
                condition,
                then,
                otherwise,
            } => {
                self.condition(out, condition);
                let (mut yes, mut no) = (Out::default(), Out::default());
                let mut some = Out::default();
                self.prop_value(&mut some, then);
                self.private(&mut yes, "Some");
                yes.parens(some, self.site);
                match otherwise {
                    Some(value) => {
                        let mut some = Out::default();
                        self.prop_value(&mut some, value);
                        self.private(&mut no, "Some");
                        no.parens(some, self.site);
                    }
                    None => self.private(&mut no, "None"),
                }
                out.braces(yes, self.site);
                out.ident("else", self.site);
                out.braces(no, self.site);
            }
        }
    }

    /// `{children}` in the body of a component.
    pub(crate) fn slot(&self, out: &mut Out, rust: &Rust, waits: bool) {
        self.private(out, if waits { "show" } else { "show_sync" });
        let mut inner = Out::default();
        self.bare(&mut inner, rust);
        self.comma(&mut inner);
        self.sink(&mut inner);
        out.parens(inner, at(rust.span));
        if waits {
            self.wait(out);
        }
        self.semicolon(out);
    }
}

/// An identifier as a method's name, raw where it is a keyword (`type`, `for`).
fn identifier(name: &str, span: proc_macro2::Span) -> Ident {
    if html_spec::names::is_keyword(name) {
        Ident::new_raw(name, span)
    } else {
        Ident::new(name, span)
    }
}
