//! The component as a type, and the builder of its props.

use super::option::Options;
use super::prop::{self, Kind, Prop};
use super::signature::{Generic, Signature};
use super::source::Source;
use crate::error::Errors;
use crate::parse::SURROUNDING;
use crate::part;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// A component in the making.
#[derive(Debug)]
pub(crate) struct Builder {
    pub(crate) signature: Signature,
    pub(crate) options: Options,
    pub(crate) sink: Ident,
    /// Props that are set by name, in the order of the builder's fields.
    pub(crate) props: Vec<Prop>,
    /// The places of all parameters: that of a prop among `props`, or `None` for the further attributes.
    pub(crate) order: Vec<Option<usize>>,
    /// The prop that takes the further attributes.
    pub(crate) rest: Option<Prop>,
    pub(crate) source: Source,
}

/// The marks and names that all parts use.
#[derive(Debug)]
pub(crate) struct Marks {
    pub(crate) visibility: String,
    /// The path to the crate `html`.
    pub(crate) krate: String,
    /// The component's name.
    pub(crate) name: String,
    /// The builder's name.
    pub(crate) builder: String,
}

impl Builder {
    pub(crate) fn new(mut signature: Signature, options: Options, errors: &mut Errors) -> Self {
        let parameters = std::mem::take(&mut signature.parameters);
        let (sink, all) = prop::props(parameters, signature.waits, &options.krate, errors);
        let sink = sink.map_or_else(
            || Ident::new(SURROUNDING, Span::call_site()),
            |sink| sink.name,
        );
        let (mut props, mut order, mut rest) = (Vec::new(), Vec::new(), None);
        for prop in all {
            if matches!(prop.kind, Kind::Rest) {
                if rest.is_some() {
                    errors.push(
                        prop.name.span(),
                        "a component has one `#[rest]`",
                        "remove this one",
                    );
                }
                order.push(None);
                rest = Some(prop);
            } else {
                order.push(Some(props.len()));
                props.push(prop);
            }
        }
        Self {
            signature,
            options,
            sink,
            props,
            order,
            rest,
            source: Source::default(),
        }
    }

    pub(crate) fn emit(mut self) -> TokenStream {
        let part = self.part();
        self.function();
        self.types();
        for index in 0..self.props.len() {
            self.setter(index);
        }
        self.call();
        self.source.tokens().into_iter().chain(part).collect()
    }

    /// What it can say of itself at its calls.
    fn part(&self) -> TokenStream {
        let slots: Vec<String> = self
            .props
            .iter()
            .filter(|prop| matches!(prop.kind, Kind::Slot))
            .map(|prop| prop.name.to_string())
            .collect();
        let outline = part::outline(&self.signature.body, &slots);
        part::functions(
            &self.signature.name,
            &self.signature.visibility,
            &self.options.krate,
            &outline,
        )
    }

    pub(crate) fn marks(&mut self) -> Marks {
        Marks {
            visibility: self.source.run(&self.signature.visibility),
            krate: self.source.run(&self.options.krate),
            name: self.source.ident(&self.signature.name),
            builder: format!("{}Props", self.signature.name),
        }
    }

    /// The generics of the function that `wanted` picks.
    pub(crate) fn generics(&mut self, wanted: impl Fn(&Generic) -> bool) -> String {
        self.source.list(
            self.signature
                .generics
                .iter()
                .filter(|generic| wanted(generic))
                .map(|generic| &generic.tokens),
        )
    }

    /// The predicates of the function that `wanted` picks.
    pub(crate) fn predicates(&mut self, wanted: impl Fn(&[TokenTree]) -> bool) -> String {
        self.source.list(
            self.signature
                .predicates
                .iter()
                .filter(|predicate| wanted(predicate)),
        )
    }

    pub(crate) fn result(&mut self) -> String {
        if self.signature.result.is_empty() {
            "()".to_owned()
        } else {
            self.source.run(&self.signature.result)
        }
    }

    /// `S0, S1, …`: the states of the props, with `put` at one place.
    pub(crate) fn states(&self, place: usize, put: &str) -> String {
        let mut states = String::new();
        for index in 0..self.props.len() {
            if index == place {
                states.push_str(put);
            } else {
                states.push('S');
                states.push_str(&index.to_string());
            }
            states.push_str(", ");
        }
        states
    }

    /// The states of all props but one.
    pub(crate) fn other_states(&self, but: usize) -> String {
        let mut states = String::new();
        for index in (0..self.props.len()).filter(|index| *index != but) {
            states.push('S');
            states.push_str(&index.to_string());
            states.push_str(", ");
        }
        states
    }

    /// The component as a type, its builder with nothing set, and how it takes further attributes.
    fn types(&mut self) {
        let Marks {
            visibility,
            krate,
            name,
            builder,
        } = self.marks();
        let states = self.states(usize::MAX, "");
        let unset = format!("{krate}::__private::Unset, ").repeat(self.props.len());
        let (rest, empty) = match self.rest {
            Some(_) => (
                format!("{krate}::Attrs, "),
                format!("{krate}::Attrs::new(), "),
            ),
            None => (String::new(), String::new()),
        };
        // The component's name is used by its calls alone; what they use is then used, too.
        self.source.add(format_args!(
            "#[doc(hidden)] {visibility} enum {name} {{}}\n\
             #[doc(hidden)] #[allow(missing_debug_implementations, dead_code, unnameable_types)] \
             {visibility} struct {builder} <{states}> ({states} {rest});\n\
             #[allow(dead_code)] impl {name} {{ #[doc(hidden)] #[inline] \
             {visibility} fn props() -> {builder} <{unset}> {{ {builder} ({unset} {empty}) }} }}\n"
        ));
        if self.rest.is_some() {
            let place = self.props.len();
            self.source.add(format_args!(
                "impl <{states}> {krate}::__private::Pass for {builder} <{states}> {{ \
                 fn attributes(&mut self) -> &mut {krate}::Attrs {{ &mut self.{place} }} }}\n"
            ));
        }
    }
}

/// The name of the trait that demands a prop.
pub(crate) fn demand(component: &Ident, prop: &Ident) -> String {
    let prop = prop.to_string();
    format!(
        "{component}_needs_{}",
        prop.strip_prefix("r#").unwrap_or(&prop)
    )
}
