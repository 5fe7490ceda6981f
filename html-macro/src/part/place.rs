//! A place as a constant expression.

use super::model::{Base, Item, Near, Outline, Spot, Written};
use crate::component::Source;
use proc_macro2::{Span, TokenTree};
use std::fmt::Write;

/// Writes expressions about an outline.
#[derive(Debug)]
pub(super) struct Words<'a> {
    pub(super) outline: &'a Outline,
    /// The place of the whole, as an expression.
    pub(super) around: String,
    /// `::html::__private::part`
    pub(super) part: String,
    pub(super) source: Source,
}

impl<'a> Words<'a> {
    /// `around` names the place of the whole, if it is known.
    pub(super) fn new(outline: &'a Outline, around: Option<&str>, krate: &[TokenTree]) -> Self {
        let mut source = Source::default();
        let part = format!("{}::__private::part", source.run(krate));
        Self {
            outline,
            around: around.map_or_else(|| format!("{part}::Place::UNKNOWN"), str::to_owned),
            part,
            source,
        }
    }

    /// The place as an expression.
    pub(super) fn place(&mut self, spot: &Spot) -> String {
        let part = self.part.clone();
        let mut place = match &spot.base {
            Base::Around => self.around.clone(),
            Base::Template => format!("{part}::Place::UNKNOWN"),
            Base::Slot(number, slot) => self.slot(*number, slot),
        };
        // Writing to a string can't fail.
        let _ = match &spot.near {
            Near::Base => Ok(()),
            Near::Anything => write!(place, ".anywhere()"),
            Near::Element {
                parent,
                holds,
                allowed,
                text,
            } => write!(
                place,
                ".inside(({parent:?}, {holds:?}), (::core::file!(), {}), {allowed}, {text})",
                line(spot.span)
            ),
        };
        for (name, at, categories) in &spot.bans {
            let line = line(*at);
            let _ = write!(
                place,
                ".ban({name:?}, (::core::file!(), {line}), {categories})"
            );
        }
        place
    }

    /// Where the component of a call puts a slot, as an expression.
    pub(super) fn slot(&mut self, number: usize, slot: &str) -> String {
        let Some(call) = self.outline.calls.get(number) else {
            return format!("{}::Place::UNKNOWN", self.part);
        };
        let path = self.source.run(&call.path);
        let place = self.place(&call.at);
        format!("{path}::__place({slot:?}, {place}.deeper())")
    }

    /// What is written, as a `Part` of that name.
    pub(super) fn part(&self, name: &str, written: &Written) -> String {
        let part = &self.part;
        let list = |items: &[Item], of: &str| {
            let mut list = String::new();
            for item in items {
                let _ = write!(
                    list,
                    "{part}::{of} {{ name: {:?}, line: {}, categories: {} }}, ",
                    item.name,
                    line(item.span),
                    item.categories
                );
            }
            list
        };
        format!(
            "&{part}::Part {{ name: {name:?}, file: ::core::file!(), roots: &[{}], inner: &[{}] }}",
            list(&written.roots, "Root"),
            list(&written.inner, "Inner")
        )
    }
}

/// The line of the user's token; 0 outside of the compiler.
fn line(span: Span) -> usize {
    if proc_macro::is_available() {
        span.unwrap().start().line()
    } else {
        0
    }
}
