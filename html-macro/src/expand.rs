//! The chain for one call: parse → check → lower → emit, with all mistakes at the end.

use crate::check;
use crate::emit::{Emitter, Names, Out, Target};
use crate::error::Errors;
use crate::form;
use crate::lower::{Lowerer, Op, waits};
use crate::parse::{self, Sink};
use crate::part::demands;
use html_spec::attribute::Options;
use proc_macro2::{Delimiter, Ident, Span, TokenStream};

/// The vendors' prefixes that the features of the crate opt into.
const OPTIONS: Options = Options {
    htmx: cfg!(feature = "htmx"),
    alpine: cfg!(feature = "alpine"),
    vue: cfg!(feature = "vue"),
};

/// Expands `html! { … }` and `html!(h, …)`.
pub(crate) fn html(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut call = parse::call(input, true, &mut errors);
    let parsed = errors.is_empty();
    let mut forms = form::find(&mut call.nodes, call.page.as_deref(), &mut errors);
    let mut names = Names::default();
    let outline = check::check(&call.nodes, OPTIONS, &mut names, &mut errors);
    let asynchronous = call.waits || waits(&call.nodes, &[]);
    let (target, place) = match call.sink {
        Sink::Surrounding(ident) | Sink::Variable(ident) => (Target::Variable(ident), None),
        Sink::Place(tokens) => (Target::Own, Some(tokens)),
    };
    let named = match &target {
        Target::Variable(ident) => Some(ident.to_string()),
        Target::Own => None,
    };
    let ops = Lowerer::new(
        &mut errors,
        OPTIONS,
        asynchronous,
        call.slots,
        named,
        call.krate.clone(),
        &mut forms,
    )
    .nodes(call.nodes);
    let mut emitter = Emitter::new(call.krate, target, asynchronous);
    emitter.layouts = call.layouts;
    let mut out = Out::default();
    names.emit(&emitter.krate, &mut out);
    emitter.agreements(&mut out, &forms, parsed);
    if let Some(outline) = outline {
        demands(&outline, &emitter.krate, &mut out);
    }
    if let Some(place) = place {
        emitter.bind_place(&mut out, place);
    }
    emitter.ops(&mut out, &ops);
    if !matches!(ops.last(), Some(Op::Jump { .. })) {
        emitter.publish(&mut out);
    }
    block(out, errors)
}

/// Expands `fragment! { … }`.
pub(crate) fn fragment(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let mut call = parse::call(input, false, &mut errors);
    let parsed = errors.is_empty();
    let mut forms = form::find(&mut call.nodes, call.page.as_deref(), &mut errors);
    let mut names = Names::default();
    let outline = check::check(&call.nodes, OPTIONS, &mut names, &mut errors);
    let asynchronous = waits(&call.nodes, &[]);
    let ops = Lowerer::new(
        &mut errors,
        OPTIONS,
        asynchronous,
        Vec::new(),
        None,
        call.krate.clone(),
        &mut forms,
    )
    .nodes(call.nodes);
    // A fragment is not streamed, so its loops hand nothing over.
    let emitter = Emitter::new(call.krate, Target::Own, false);
    let mut out = Out::default();
    names.emit(&emitter.krate, &mut out);
    emitter.agreements(&mut out, &forms, parsed);
    if let Some(outline) = outline {
        demands(&outline, &emitter.krate, &mut out);
    }
    match &ops[..] {
        [] => emitter.fixed(&mut out, ""),
        [Op::Lit(markup)] => emitter.fixed(&mut out, markup),
        _ => emitter.fragment(&mut out, &ops),
    }
    // The value comes last, so the mistakes come first.
    let mut body = Out::default();
    body.extend(errors.into_statements());
    body.extend(out.finish());
    braces(body)
}

/// The expansion as one block, with the mistakes behind it.
fn block(mut out: Out, errors: Errors) -> TokenStream {
    out.extend(errors.into_statements());
    braces(out)
}

fn braces(body: Out) -> TokenStream {
    let mut whole = Out::default();
    whole.group(Delimiter::Brace, body, Span::mixed_site());
    whole.finish()
}

impl Emitter {
    /// `let sink: &mut Html = &mut (place);`
    fn bind_place(&self, out: &mut Out, place: Vec<proc_macro2::TokenTree>) {
        out.ident("let", self.site);
        out.ident("sink", self.site);
        out.punct(":", self.site);
        out.punct("&", self.site);
        out.ident("mut", self.site);
        self.private(out, "Html");
        out.punct("=", self.site);
        out.punct("&", self.site);
        out.ident("mut", self.site);
        let mut inner = Out::default();
        inner.extend(place);
        out.parens(inner, self.site);
        self.semicolon(out);
    }

    /// `fixed("…")`: markup in which nothing is computed needs no sink.
    fn fixed(&self, out: &mut Out, markup: &str) {
        self.private(out, "fixed");
        let mut argument = Out::default();
        argument.string(markup, self.site);
        out.parens(argument, self.site);
    }

    /// `static HINT: Hint = Hint::new(); let mut fragment = HINT.start(); { let sink = &mut fragment; … } HINT.finish(fragment)`
    fn fragment(&self, out: &mut Out, ops: &[Op]) {
        out.ident("static", self.site);
        out.ident("HINT", self.site);
        out.punct(":", self.site);
        self.private(out, "Hint");
        out.punct("=", self.site);
        self.private(out, "Hint");
        out.punct("::", self.site);
        out.ident("new", self.site);
        out.parens(Out::default(), self.site);
        self.semicolon(out);
        out.ident("let", self.site);
        out.ident("mut", self.site);
        out.ident("fragment", self.site);
        out.punct("=", self.site);
        self.hint(out, "start", Out::default());
        self.semicolon(out);
        let mut body = Out::default();
        body.ident("let", self.site);
        body.ident("sink", self.site);
        body.punct("=", self.site);
        body.punct("&", self.site);
        body.ident("mut", self.site);
        body.ident("fragment", self.site);
        self.semicolon(&mut body);
        self.ops(&mut body, ops);
        out.braces(body, self.site);
        let mut argument = Out::default();
        argument.push(Ident::new("fragment", self.site));
        self.hint(out, "finish", argument);
    }

    fn hint(&self, out: &mut Out, method: &str, arguments: Out) {
        out.ident("HINT", self.site);
        out.punct(".", self.site);
        out.ident(method, self.site);
        out.parens(arguments, self.site);
    }
}
