//! The methods that set props, and the traits that say by name which one is missing.

use super::builder::{Builder, Marks, demand};
use super::prop::{Kind, Prop};
use super::signature::Generic;
use super::types::mentions;
use std::fmt::Write;

impl Builder {
    /// The method that sets a prop.
    pub(crate) fn setter(&mut self, index: usize) {
        let Marks {
            visibility,
            krate,
            builder,
            ..
        } = self.marks();
        let Some(prop) = self.props.get(index) else {
            return;
        };
        // Only what the type mentions can be inferred from the value.
        let used = |generic: &Generic| uses(prop, &generic.name);
        let generics = self
            .signature
            .generics
            .iter()
            .filter(|generic| used(generic))
            .map(|generic| &generic.tokens);
        let generics = self.source.list(generics);
        let unused: Vec<&str> = self
            .signature
            .generics
            .iter()
            .filter(|generic| !used(generic))
            .map(|generic| generic.name.as_str())
            .collect();
        let predicates = self.signature.predicates.iter().filter(|predicate| {
            !generics.is_empty() && !unused.iter().any(|name| mentions(predicate, name))
        });
        let predicates = self.source.list(predicates);
        let lifetime = prop
            .named
            .lifetime
            .as_ref()
            .map(|name| format!("'{name}, "))
            .unwrap_or_default();
        let mut own = String::new();
        for (name, bound) in &prop.named.types {
            let (name, bound) = (self.source.ident(name), self.source.run(bound));
            let _ = write!(own, "{name}: {bound}, ");
        }
        let of = self.source.run(&prop.named.tokens);
        let (taken, value) = if prop.into || matches!(prop.kind, Kind::Maybe) {
            let _ = write!(own, "V: {krate}::__private::Into<{of}>, ");
            ("V", format!("{krate}::__private::Into::into(value)"))
        } else {
            (of.as_str(), "value".to_owned())
        };
        let method = self.source.ident(&prop.name);
        let required = matches!(prop.kind, Kind::Required);
        let others = self.other_states(index);
        let before = self.states(index, &format!("{krate}::__private::Unset"));
        let after = self.states(index, &format!("{krate}::__private::Set<{of}>"));
        let mut fields = String::new();
        for field in 0..self.props.len() + usize::from(self.rest.is_some()) {
            let _ = if field == index {
                write!(fields, "{krate}::__private::Set({value}), ")
            } else {
                write!(fields, "self.{field}, ")
            };
        }
        self.source.add(format_args!(
            "#[allow(dead_code)] impl <{others}> {builder} <{before}> {{ #[doc(hidden)] #[inline] \
             {visibility} fn {method} <{lifetime} {generics} {own}> (self, value: {taken}) -> {builder} <{after}> \
             where {predicates} {{ {builder} ({fields}) }} }}\n"
        ));
        if required {
            self.demand(index);
        }
    }

    /// The trait that is implemented for what is set, and that says what is missing otherwise.
    fn demand(&mut self, index: usize) {
        let Marks {
            visibility, krate, ..
        } = self.marks();
        let Some(prop) = self.props.get(index) else {
            return;
        };
        let component = &self.signature.name;
        let (demand, name) = (demand(component, &prop.name), prop.name.to_string());
        let name = name.strip_prefix("r#").unwrap_or(&name);
        if !self.options.no_prelude {
            self.source.add(format_args!(
                "#[diagnostic::on_unimplemented(message = \"missing prop `{name}` of `{component}`\", \
                 label = \"`{name}` is missing here\", note = \"write `<{component} {name}={{{{value}}}}>`\")] "
            ));
        }
        self.source.add(format_args!(
            "#[doc(hidden)] #[allow(non_camel_case_types, missing_docs, dead_code)] \
             {visibility} trait {demand} <T> {{ fn take(self) -> T; }}\n\
             impl <T> {demand} <T> for {krate}::__private::Set<T> {{ #[inline] fn take(self) -> T {{ self.0 }} }}\n"
        ));
    }
}

/// Whether the type of a prop mentions a generic of the function.
fn uses(prop: &Prop, generic: &str) -> bool {
    mentions(&prop.named.tokens, generic)
        || prop
            .named
            .types
            .iter()
            .any(|(_, bound)| mentions(bound, generic))
}
