//! The function as written, with the sink as its first parameter.

use super::body::{self, Surroundings};
use super::builder::{Builder, Marks};
use super::prop::Kind;
use std::fmt::Write;

impl Builder {
    pub(crate) fn function(&mut self) {
        let surroundings = Surroundings {
            sink: self.sink.clone(),
            waits: self.signature.waits,
            slots: self
                .props
                .iter()
                .filter(|prop| matches!(prop.kind, Kind::Slot))
                .map(|prop| prop.name.clone())
                .collect(),
            page: None,
        };
        let body = body::rewrite(&self.signature.body, &surroundings);
        let Marks {
            visibility,
            krate,
            name,
            ..
        } = self.marks();
        let attributes = self.source.run(&self.signature.attributes);
        let waits = if self.signature.waits { "async" } else { "" };
        let sink = self.source.ident(&self.sink);
        let generics = self.generics(|_| true);
        let mut parameters = String::new();
        for place in &self.order {
            let prop = place.map_or(self.rest.as_ref(), |index| self.props.get(index));
            let Some(prop) = prop else { continue };
            let (pattern, of) = (self.source.run(&prop.pattern), self.source.run(&prop.of));
            // Writing to a string can't fail.
            let _ = write!(parameters, ", {pattern}: {of}");
        }
        let result = self.result();
        let predicates = self.predicates(|_| true);
        let body = self.source.run(&[body.into()]);
        // The bound that the user wrote is used, although a wider one takes its place.
        for prop in self.props.iter().filter(|prop| !prop.written.is_empty()) {
            let written = self.source.run(&prop.written);
            self.source.add(format_args!("const _: () = {{ #[allow(dead_code, clippy::needless_pass_by_value)] fn children(_: {written}) {{}} }};\n"));
        }
        self.source.add(format_args!(
            "{attributes} #[allow(non_snake_case, clippy::too_many_arguments)] \
             {visibility} {waits} fn {name} <{generics}> ({sink}: &mut {krate}::Html {parameters}) -> {result} where {predicates} {body}\n"
        ));
    }
}
