//! The method that calls the function with what was set.

use super::builder::{Builder, Marks, demand};
use super::prop::Kind;
use std::fmt::Write;

/// What the props add to the head of the method, and what they pass to the function.
#[derive(Debug, Default)]
struct Parts {
    lifetimes: String,
    types: String,
    demands: String,
    arguments: String,
}

impl Builder {
    pub(crate) fn call(&mut self) {
        let Marks {
            visibility,
            krate,
            name,
            builder,
        } = self.marks();
        let states = self.states(usize::MAX, "");
        let mut parts = Parts {
            lifetimes: self.generics(|generic| generic.lifetime),
            ..Parts::default()
        };
        let generics = self.generics(|generic| !generic.lifetime);
        for place in self.order.clone() {
            match place {
                Some(index) => self.argument(index, &krate, &mut parts),
                None => {
                    let _ = write!(parts.arguments, ", self.{}", self.props.len());
                }
            }
        }
        let predicates = self.predicates(|_| true);
        let result = self.result();
        let Parts {
            lifetimes,
            types,
            demands,
            arguments,
        } = parts;
        let boxed = self.signature.waits && self.options.boxed;
        let (waits, result, body) = if boxed {
            let body = format!("{krate}::__private::boxed({name} (sink {arguments}))");
            (
                "",
                format!("{krate}::__private::Boxed<'sink, {result}>"),
                body,
            )
        } else if self.signature.waits {
            ("async", result, format!("{name} (sink {arguments}) .await"))
        } else {
            (
                "",
                format!("{krate}::__private::Done<{result}>"),
                format!("{krate}::__private::Done({name} (sink {arguments}))"),
            )
        };
        let (sink_generic, sink, mut outlives) = if boxed {
            ("'sink, ", "'sink", String::new())
        } else {
            ("", "", String::new())
        };
        if boxed {
            for lifetime in lifetimes
                .split(',')
                .map(str::trim)
                .filter(|lifetime| lifetime.starts_with('\''))
            {
                let _ = write!(outlives, "{lifetime}: 'sink, ");
            }
        }
        self.source.add(format_args!(
            "#[allow(dead_code, clippy::unused_async)] impl <{states}> {builder} <{states}> {{ #[doc(hidden)] #[inline] \
             {visibility} {waits} fn call <{sink_generic} {lifetimes} {generics} {types}> (self, sink: & {sink} mut {krate}::Html) -> {result} \
             where {demands} {outlives} {predicates} {{ {body} }} }}\n"
        ));
    }

    /// What one prop adds.
    fn argument(&mut self, index: usize, krate: &str, parts: &mut Parts) {
        let Some(prop) = self.props.get(index) else {
            return;
        };
        if let Some(lifetime) = &prop.named.lifetime {
            let _ = write!(parts.lifetimes, "'{lifetime}, ");
        }
        for (name, bound) in &prop.named.types {
            let (name, bound) = (self.source.ident(name), self.source.run(bound));
            let _ = write!(parts.types, "{name}: {bound}, ");
        }
        let of = self.source.run(&prop.named.tokens);
        let private = format!("{krate}::__private");
        let default = match &prop.kind {
            Kind::Required => {
                let demand = demand(&self.signature.name, &prop.name);
                let _ = write!(parts.demands, "S{index}: {demand} <{of}>, ");
                let _ = write!(parts.arguments, ", {demand}::take(self.{index})");
                return;
            }
            Kind::Slot | Kind::Rest => {
                let _ = write!(
                    parts.demands,
                    "S{index}: {private}::OptionalChildren <Children = {of}>, "
                );
                let _ = write!(
                    parts.arguments,
                    ", {private}::OptionalChildren::take(self.{index})"
                );
                return;
            }
            Kind::Optional(Some(tokens)) => self.source.run(tokens),
            Kind::Optional(None) => format!("{private}::Default::default()"),
            Kind::Maybe => format!("{private}::None"),
        };
        let _ = write!(parts.demands, "S{index}: {private}::Optional <{of}>, ");
        let _ = write!(
            parts.arguments,
            ", {private}::Optional::or(self.{index}, || {default})"
        );
    }
}
