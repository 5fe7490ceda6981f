//! Children and slots as closures, which keep aside the error of a `?` inside them.

use super::Emitter;
use super::emitter::Target;
use super::tokens::{Out, at};
use crate::lower::Slot;
use proc_macro2::Ident;

impl Emitter {
    /// `sync(|h: &mut Html| { … })`, `wait(async |h: &mut Html| { … })`
    pub(crate) fn closure(&self, out: &mut Out, slot: &Slot, index: usize) {
        let mut body = Out::default();
        let inner = Emitter {
            layouts: self.layouts,
            krate: self.krate.clone(),
            target: match &self.target {
                Target::Variable(ident) => {
                    Target::Variable(Ident::new(&ident.to_string(), ident.span()))
                }
                Target::Own => Target::Own,
            },
            waits: slot.waits,
            site: self.site,
        };
        inner.ops(&mut body, &slot.ops);
        if slot.question {
            body = self.fallible(body, slot.waits, &failure(index));
        }
        let mut closure = Out::default();
        if slot.waits {
            closure.ident("async", self.site);
        }
        closure.punct("|", self.site);
        self.sink(&mut closure);
        closure.punct(":", self.site);
        closure.punct("&", self.site);
        closure.ident("mut", self.site);
        self.private(&mut closure, "Html");
        closure.punct("|", self.site);
        closure.braces(body, self.site);
        self.private(out, if slot.waits { "wait" } else { "sync" });
        out.parens(closure, at(slot.name.span));
    }

    /// Runs `body` as a function that may fail and keeps its error aside.
    fn fallible(&self, mut body: Out, waits: bool, failure: &str) -> Out {
        self.private(&mut body, "Ok");
        let mut unit = Out::default();
        unit.parens(Out::default(), self.site);
        body.parens(unit, self.site);
        let mut out = Out::default();
        // let result: Result<(), _> = (|| { … Ok(()) })();   or   async { … Ok(()) }.await;
        out.ident("let", self.site);
        out.ident("result", self.site);
        out.punct(":", self.site);
        self.private(&mut out, "Result");
        out.punct("<", self.site);
        out.parens(Out::default(), self.site);
        self.comma(&mut out);
        out.ident("_", self.site);
        out.punct(">", self.site);
        out.punct("=", self.site);
        if waits {
            out.ident("async", self.site);
            out.braces(body, self.site);
            self.wait(&mut out);
        } else {
            let mut function = Out::default();
            function.punct("||", self.site);
            function.braces(body, self.site);
            out.parens(function, self.site);
            out.parens(Out::default(), self.site);
        }
        self.semicolon(&mut out);
        // if let Err(error) = result { failure = Some(error); }
        out.ident("if", self.site);
        out.ident("let", self.site);
        self.pattern(&mut out, "Err", "error");
        out.punct("=", self.site);
        out.ident("result", self.site);
        let mut keep = Out::default();
        keep.ident(failure, self.site);
        keep.punct("=", self.site);
        self.pattern(&mut keep, "Some", "error");
        self.semicolon(&mut keep);
        out.braces(keep, self.site);
        out
    }
}

/// The variable that keeps the error of a slot.
pub(crate) fn failure(index: usize) -> String {
    format!("failure{index}")
}
