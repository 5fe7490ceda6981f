//! Emits a component: the function, its name as a type, and the builder of its props.
//!
//! The parts are put together as source text with marks for what is the user's, because text is easier to read than
//! tokens; `@n` stands for the n-th run of the user's tokens.

use super::body::{self, Surroundings};
use super::option::{self, Options};
use super::prop::{self, Kind, Prop};
use super::signature::{self, Generic, Signature};
use super::types::mentions;
use crate::error::Errors;
use crate::parse::SURROUNDING;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// Expands `#[component]`.
pub(crate) fn component(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = option::options(arguments, &mut errors);
    let expansion = match signature::signature(input.clone(), &mut errors) {
        Some(signature) => Builder::new(signature, options, &mut errors).emit(),
        None => input,
    };
    // Errors of an item stand in an item.
    let mut out: Vec<TokenTree> = expansion.into_iter().collect();
    for error in errors.into_statements() {
        out.push(error);
    }
    out.into_iter().collect()
}

struct Builder {
    signature: Signature,
    options: Options,
    sink: Ident,
    props: Vec<Prop>,
    /// The runs of the user's tokens that the source text refers to.
    runs: Vec<Vec<TokenTree>>,
}

impl Builder {
    fn new(mut signature: Signature, options: Options, errors: &mut Errors) -> Self {
        let parameters = std::mem::take(&mut signature.parameters);
        let (sink, props) = prop::props(parameters, signature.waits, &options.krate, errors);
        let sink = sink.map_or_else(|| Ident::new(SURROUNDING, Span::call_site()), |sink| sink.name);
        Self { signature, options, sink, props, runs: Vec::new() }
    }

    /// A mark for a run of tokens.
    fn run(&mut self, tokens: Vec<TokenTree>) -> String {
        self.runs.push(tokens);
        format!("@ {} ", self.runs.len() - 1)
    }

    fn ident(&mut self, ident: &Ident) -> String {
        self.run(vec![ident.clone().into()])
    }

    fn emit(mut self) -> TokenStream {
        let mut source = self.function();
        source.push_str(&self.builder());
        for index in 0..self.props.len() {
            source.push_str(&self.setter(index));
        }
        source.push_str(&self.call());
        let stream: TokenStream = source.parse().unwrap_or_default();
        fill(stream, &self.runs)
    }

    /// The function as written, with the sink as its first parameter.
    fn function(&mut self) -> String {
        let surroundings = Surroundings {
            sink: self.sink.clone(),
            waits: self.signature.waits,
            slots: self.props.iter().filter(|prop| matches!(prop.kind, Kind::Slot)).map(|prop| prop.name.clone()).collect(),
        };
        let body = body::rewrite(&self.signature.body, &surroundings);
        let attributes = std::mem::take(&mut self.signature.attributes);
        let (attributes, visibility) = (self.run(attributes), self.run(self.signature.visibility.clone()));
        let waits = if self.signature.waits { "async" } else { "" };
        let (name, sink, krate) = (self.ident(&self.signature.name.clone()), self.ident(&self.sink.clone()), self.krate());
        let generics = self.generics(|_| true);
        let mut parameters = String::new();
        for index in 0..self.props.len() {
            let Some(prop) = self.props.get(index) else { continue };
            let (pattern, of) = (prop.pattern.clone(), prop.of.clone());
            parameters.push_str(&format!(", {}: {}", self.run(pattern), self.run(of)));
        }
        let result = self.result();
        let predicates = self.predicates(|_| true);
        let body = self.run(vec![body.into()]);
        format!(
            "{attributes} #[allow(non_snake_case, clippy::too_many_arguments)] {visibility} {waits} fn {name} <{generics}> ({sink}: &mut {krate}::Html {parameters}) -> {result} \
             where {predicates} {body}\n"
        )
    }

    fn krate(&mut self) -> String {
        self.run(self.options.krate.clone())
    }

    fn result(&mut self) -> String {
        if self.signature.result.is_empty() { "()".to_owned() } else { self.run(self.signature.result.clone()) }
    }

    /// The generics of the function that `wanted` picks.
    fn generics(&mut self, wanted: impl Fn(&Generic) -> bool) -> String {
        let tokens: Vec<_> = self.signature.generics.iter().filter(|generic| wanted(generic)).map(|generic| generic.tokens.clone()).collect();
        tokens.into_iter().map(|tokens| format!("{}, ", self.run(tokens))).collect()
    }

    fn predicates(&mut self, wanted: impl Fn(&[TokenTree]) -> bool) -> String {
        let list: Vec<_> = self.signature.predicates.iter().filter(|predicate| wanted(predicate)).cloned().collect();
        list.into_iter().map(|tokens| format!("{}, ", self.run(tokens))).collect()
    }

    fn builder_name(&self) -> String {
        format!("{}Props", self.signature.name)
    }

    /// Props that are set by name: all but the further attributes.
    fn indices(&self) -> Vec<usize> {
        (0..self.props.len()).filter(|index| self.props.get(*index).is_some_and(|prop| !matches!(prop.kind, Kind::Rest))).collect()
    }

    fn has_rest(&self) -> bool {
        self.props.iter().any(|prop| matches!(prop.kind, Kind::Rest))
    }

    /// `S0, S1, …` with `put` at one place.
    fn states(&self, at: usize, put: &str) -> String {
        self.indices().into_iter().map(|index| if index == at { format!("{put}, ") } else { format!("S{index}, ") }).collect()
    }

    /// The component as a type, and its builder.
    fn builder(&mut self) -> String {
        let (visibility, krate, name) = (self.run(self.signature.visibility.clone()), self.krate(), self.ident(&self.signature.name.clone()));
        let builder = self.builder_name();
        let states = self.states(usize::MAX, "");
        let unset: String = self.indices().iter().map(|_| format!("{krate}::__private::Unset, ")).collect();
        let values = unset.clone();
        let (rest_type, rest_value) =
            if self.has_rest() { (format!("{krate}::Attrs, "), format!("{krate}::Attrs::new(), ")) } else { (String::new(), String::new()) };
        let mut source = format!(
            "#[doc(hidden)] {visibility} enum {name} {{}}\n\
             #[doc(hidden)] #[allow(missing_debug_implementations, dead_code, unnameable_types)] {visibility} struct {builder} <{states}> ({states} {rest_type});\n\
             #[allow(dead_code)] impl {name} {{ #[doc(hidden)] #[inline] {visibility} fn props() -> {builder} <{unset}> {{ {builder} ({values} {rest_value}) }} }}\n"
        );
        if self.has_rest() {
            let at = self.indices().len();
            source.push_str(&format!(
                "impl <{states}> {krate}::__private::Pass for {builder} <{states}> {{ fn attributes(&mut self) -> &mut {krate}::Attrs {{ &mut self.{at} }} }}\n"
            ));
        }
        source
    }

    /// The method that sets a prop.
    fn setter(&mut self, index: usize) -> String {
        let Some(prop) = self.props.get(index) else { return String::new() };
        if matches!(prop.kind, Kind::Rest) {
            return String::new();
        }
        let of = prop.named.tokens.clone();
        let (types, lifetime) = (prop.named.types.clone(), prop.named.lifetime.clone());
        let (name, maybe, into) = (prop.name.clone(), matches!(prop.kind, Kind::Maybe), prop.into);
        let required = matches!(prop.kind, Kind::Required);
        let krate = self.krate();
        let visibility = self.run(self.signature.visibility.clone());
        let builder = self.builder_name();

        let used = |generic: &Generic| mentions(&of, &generic.name) || types.iter().any(|(_, bound)| mentions(bound, &generic.name));
        let unused: Vec<String> =
            self.signature.generics.iter().filter(|generic| !used(generic)).map(|generic| generic.name.clone()).collect();
        let any_used = unused.len() < self.signature.generics.len();
        let lifetimes = lifetime.map(|name| format!("'{name}, ")).unwrap_or_default();
        let generics = self.generics(|generic| used(generic));
        let predicates = if any_used {
            self.predicates(|predicate| !unused.iter().any(|name| mentions(predicate, name)))
        } else {
            String::new()
        };
        let mut own = String::new();
        for (name, bound) in types.clone() {
            let (name, bound) = (self.ident(&name), self.run(bound));
            own.push_str(&format!("{name}: {bound}, "));
        }
        let of = self.run(of);
        let (taken, value) = if maybe || into {
            own.push_str(&format!("V: {krate}::__private::Into<{of}>, "));
            ("V".to_owned(), format!("{krate}::__private::Into::into(value)"))
        } else {
            (of.clone(), "value".to_owned())
        };
        let others: String = self.indices().into_iter().filter(|other| *other != index).map(|other| format!("S{other}, ")).collect();
        let before = self.states(index, &format!("{krate}::__private::Unset"));
        let after = self.states(index, &format!("{krate}::__private::Set<{of}>"));
        let mut fields: String = (0..self.indices().len()).map(|at| {
            if self.indices().get(at) == Some(&index) { format!("{krate}::__private::Set({value}), ") } else { format!("self.{at}, ") }
        }).collect();
        if self.has_rest() {
            fields.push_str(&format!("self.{}, ", self.indices().len()));
        }
        let method = self.ident(&name);
        let mut source = format!(
            "#[allow(dead_code)] impl <{others}> {builder} <{before}> {{ #[doc(hidden)] #[inline] {visibility} fn {method} <{lifetimes} {generics} {own}> (self, value: {taken}) \
             -> {builder} <{after}> where {predicates} {{ {builder} ({fields}) }} }}\n"
        );
        if required {
            source.push_str(&self.demand(index));
        }
        source
    }

    /// The trait that says by name which prop is missing.
    fn demand(&mut self, index: usize) -> String {
        let Some(prop) = self.props.get(index) else { return String::new() };
        let (component, name) = (self.signature.name.to_string(), prop.name.to_string());
        let name = name.strip_prefix("r#").unwrap_or(&name).to_owned();
        let (visibility, krate) = (self.run(self.signature.visibility.clone()), self.krate());
        let demand = demand_name(&component, &name);
        format!(
            "#[doc(hidden)] #[allow(non_camel_case_types, missing_docs, dead_code)] \
             #[diagnostic::on_unimplemented(message = \"missing prop `{name}` of `{component}`\", label = \"`{name}` is missing here\", \
             note = \"write `<{component} {name}={{{{value}}}}>`\")] \
             {visibility} trait {demand} <T> {{ fn take(self) -> T; }}\n\
             impl <T> {demand} <T> for {krate}::__private::Set<T> {{ #[inline] fn take(self) -> T {{ self.0 }} }}\n"
        )
    }

    /// The method that calls the function with what was set.
    fn call(&mut self) -> String {
        let (visibility, krate, name) = (self.run(self.signature.visibility.clone()), self.krate(), self.ident(&self.signature.name.clone()));
        let (builder, component) = (self.builder_name(), self.signature.name.to_string());
        let states = self.states(usize::MAX, "");
        let (mut lifetimes, mut types, mut demands, mut arguments) = (String::new(), String::new(), String::new(), String::new());
        let (lifetime_generics, generics) = (self.generics(|generic| generic.lifetime), self.generics(|generic| !generic.lifetime));
        lifetimes.push_str(&lifetime_generics);
        let mut field = 0;
        for index in 0..self.props.len() {
            let Some(prop) = self.props.get(index) else { continue };
            if matches!(prop.kind, Kind::Rest) {
                arguments.push_str(&format!(", self.{}", self.indices().len()));
                continue;
            }
            let prop_name = prop.name.to_string();
            let prop_name = prop_name.strip_prefix("r#").unwrap_or(&prop_name).to_owned();
            let (of, own, lifetime) = (prop.named.tokens.clone(), prop.named.types.clone(), prop.named.lifetime.clone());
            enum Take { Demand, Default(Option<Vec<TokenTree>>), Maybe, Slot }
            let take = match &prop.kind {
                Kind::Required => Take::Demand,
                Kind::Optional(default) => Take::Default(default.clone()),
                Kind::Maybe => Take::Maybe,
                Kind::Slot | Kind::Rest => Take::Slot,
            };
            if let Some(lifetime) = lifetime {
                lifetimes.push_str(&format!("'{lifetime}, "));
            }
            let slot = matches!(take, Take::Slot);
            for (name, bound) in own {
                let (name, bound) = (self.ident(&name), self.run(bound));
                types.push_str(&format!("{name}: {bound}, "));
            }
            let of = self.run(of);
            let optional = format!("{krate}::__private::Optional");
            match take {
                Take::Demand => {
                    let demand = demand_name(&component, &prop_name);
                    demands.push_str(&format!("S{index}: {demand} <{of}>, "));
                    arguments.push_str(&format!(", {demand}::take(self.{field})"));
                }
                Take::Default(default) => {
                    let default = match default {
                        Some(tokens) => self.run(tokens),
                        None => format!("{krate}::__private::Default::default()"),
                    };
                    demands.push_str(&format!("S{index}: {optional} <{of}>, "));
                    arguments.push_str(&format!(", {optional}::or(self.{field}, || {default})"));
                }
                Take::Maybe => {
                    demands.push_str(&format!("S{index}: {optional} <{of}>, "));
                    arguments.push_str(&format!(", {optional}::or(self.{field}, || {krate}::__private::None)"));
                }
                Take::Slot => {
                    demands.push_str(&format!("S{index}: {krate}::__private::OptionalChildren <Children = {of}>, "));
                    arguments.push_str(&format!(", {krate}::__private::OptionalChildren::take(self.{field})"));
                }
            }
            let _ = slot;
            field += 1;
        }
        let result = self.result();
        let predicates = self.predicates(|_| true);
        let (asynchronous, result, body) = match (self.signature.waits, self.options.boxed) {
            (false, _) => ("", format!("{krate}::__private::Done<{result}>"), format!("{krate}::__private::Done({name} (sink {arguments}))")),
            (true, false) => ("async", result, format!("{name} (sink {arguments}) .await")),
            (true, true) => (
                "",
                format!("{krate}::__private::Boxed<'sink, {result}>"),
                format!("{krate}::__private::boxed({name} (sink {arguments}))"),
            ),
        };
        let (sink_lifetime, outlives) = if self.signature.waits && self.options.boxed {
            let outlives = lifetimes.split(',').map(str::trim).filter(|name| name.starts_with('\'')).map(|name| format!("{name}: 'sink, ")).collect();
            ("'sink", outlives)
        } else {
            ("", String::new())
        };
        let sink_generic = if sink_lifetime.is_empty() { "" } else { "'sink, " };
        format!(
            "#[allow(dead_code, clippy::unused_async)] impl <{states}> {builder} <{states}> {{ #[doc(hidden)] #[inline] \
             {visibility} {asynchronous} fn call <{sink_generic} {lifetimes} {generics} {types}> (self, sink: & {sink_lifetime} mut {krate}::Html) -> {result} \
             where {demands} {outlives} {predicates} {{ {body} }} }}\n"
        )
    }
}

/// The name of the trait that demands a prop.
fn demand_name(component: &str, prop: &str) -> String {
    format!("{component}_needs_{prop}")
}

/// Puts the user's tokens where their marks are; all else belongs to the expansion.
fn fill(stream: TokenStream, runs: &[Vec<TokenTree>]) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = stream.into_iter().peekable();
    while let Some(mut token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '@' => {
                let number = tokens.next().map(|number| number.to_string()).unwrap_or_default();
                let run = number.parse::<usize>().ok().and_then(|number| runs.get(number));
                out.extend(run.into_iter().flatten().cloned());
            }
            TokenTree::Group(group) => {
                let mut new = Group::new(group.delimiter(), fill(group.stream(), runs));
                new.set_span(Span::mixed_site());
                if group.delimiter() == Delimiter::None {
                    new = group.clone();
                }
                out.push(new.into());
            }
            _ => {
                token.set_span(Span::mixed_site());
                out.push(token);
            }
        }
    }
    out.into_iter().collect()
}
