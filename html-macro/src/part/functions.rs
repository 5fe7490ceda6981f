//! What a component says of itself: whether it can stand somewhere, and where its slots stand then.

use super::model::{Base, Near, Outline, Spot};
use super::place::Words;
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::fmt::Write;

/// `impl Name { const fn __fits(place) -> Option<Misfit>; const fn __place(slot, place) -> Place }`
pub(crate) fn functions(
    name: &Ident,
    visibility: &[TokenTree],
    krate: &[TokenTree],
    outline: &Outline,
) -> TokenStream {
    let mut words = Words::new(outline, Some("place"), krate);
    let fits = fits(&mut words, &name.to_string());
    let slots = slots(&mut words, &name.to_string());
    let part = words.part.clone();
    let visibility = words.source.run(visibility);
    let of = words.source.ident(name);
    words.source.add(format_args!(
        "#[allow(dead_code, unused_variables, deprecated)] impl {of} {{ \
         #[doc(hidden)] {visibility} const fn __fits(place: {part}::Place) -> ::core::option::Option<{part}::Misfit> {{ {fits} }} \
         #[doc(hidden)] {visibility} const fn __place(slot: &str, place: {part}::Place) -> {part}::Place {{ {slots} }} }}\n"
    ));
    words.source.tokens()
}

fn fits(words: &mut Words<'_>, name: &str) -> String {
    let outline = words.outline;
    let none = "::core::option::Option::None";
    let mut questions = Vec::new();
    if !outline.own.is_empty() {
        questions.push(format!("place.refuses({})", words.part(name, &outline.own)));
    }
    for (number, call) in outline.calls.iter().enumerate() {
        let path = words.source.run(&call.path);
        let place = words.place(&call.at);
        questions.push(format!("{path}::__fits({place}.deeper())"));
        for given in &call.given {
            // Elsewhere the markup's own call has asked already.
            if reaches_around(outline, &call.at) && !given.written.roots.is_empty() {
                let place = words.slot(number, &given.slot);
                questions.push(format!(
                    "({place}).refuses({})",
                    words.part(name, &given.written)
                ));
            }
        }
    }
    if questions.is_empty() {
        return none.to_owned();
    }
    let mut body = format!("if place.is_too_deep() {{ return {none}; }} ");
    let last = questions.pop().unwrap_or_default();
    for question in questions {
        let _ = write!(
            body,
            "let found = {question}; if found.is_some() {{ return found; }} "
        );
    }
    body + &last
}

fn slots(words: &mut Words<'_>, name: &str) -> String {
    let outline = words.outline;
    let part = words.part.clone();
    if outline.slots.is_empty() {
        return format!("{part}::Place::UNKNOWN");
    }
    let mut body = format!(
        "let mut found = {part}::Place::UNKNOWN; if place.is_too_deep() {{ return found; }} "
    );
    for spot in &outline.slots {
        let slot = &spot.slot;
        let mut place = words.place(&spot.at);
        if matches!(spot.at.near, Near::Element { .. }) {
            let _ = write!(place, ".of({name:?}, {slot:?})");
        }
        let _ = write!(
            body,
            "if {part}::is_same(slot, {slot:?}) {{ found = found.and({place}); }} "
        );
    }
    body + "found"
}

/// Whether what is around the component decides about the place.
fn reaches_around(outline: &Outline, spot: &Spot) -> bool {
    if spot.near != Near::Base {
        return false;
    }
    match &spot.base {
        Base::Around => true,
        Base::Template => false,
        Base::Slot(number, _) => outline
            .calls
            .get(*number)
            .is_some_and(|call| reaches_around(outline, &call.at)),
    }
}
