//! What a schema says about one element, and how its content goes on from state to state.

use super::Value;
use crate::element::{Element, Namespace};
use crate::generated::schema::{
    MATHML, MATHML_ATTRIBUTES, MATHML_VALUES, SVG, SVG_ATTRIBUTES, SVG_VALUES,
};
use alloc::vec::Vec;

/// An element.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) name: &'static str,
    /// A bit for each attribute of the vocabulary.
    pub(crate) attributes: &'static [u64],
    /// The attributes that it must have.
    pub(crate) required: &'static [&'static str],
    pub(crate) model: &'static Model,
}

/// What an attribute may be.
#[derive(Debug)]
pub(crate) struct Values {
    pub(crate) name: &'static str,
    /// Elements, none for all that are left, and what the attribute may be on them.
    pub(crate) rows: &'static [(&'static [&'static str], &'static [Value])],
}

/// The content of an element, as the states that it may be in; the first is the one in which it begins.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) states: &'static [State],
}

/// A state of the content.
#[derive(Debug)]
pub(crate) struct State {
    /// The content may end here.
    pub(crate) end: bool,
    /// The names that lead on, with the number of the state they lead to.
    pub(crate) next: &'static [(&'static [&'static str], u8)],
}

/// What the schema of its vocabulary says about an element; nothing for HTML.
pub(crate) fn schema(element: &Element) -> Option<&'static Schema> {
    let table = match element.namespace {
        Namespace::Html => return None,
        Namespace::Svg => SVG,
        Namespace::MathMl => MATHML,
    };
    let index = table.binary_search_by(|row| row.name.cmp(element.name));
    table.get(index.ok()?)
}

/// What an attribute of an element may be; nothing if it may be any text.
pub(crate) fn values(element: &Element, attribute: &str) -> Option<&'static [Value]> {
    let table = match element.namespace {
        Namespace::Html => return None,
        Namespace::Svg => SVG_VALUES,
        Namespace::MathMl => MATHML_VALUES,
    };
    let index = table.binary_search_by(|row| row.name.cmp(attribute));
    let row = table
        .get(index.ok()?)?
        .rows
        .iter()
        .find(|(elements, _)| elements.is_empty() || elements.contains(&element.name));
    row.map(|(_, values)| *values)
}

impl Schema {
    /// Whether the element, of that vocabulary, has an attribute of that name.
    pub(crate) fn has(&self, namespace: Namespace, attribute: &str) -> bool {
        let names = match namespace {
            Namespace::MathMl => MATHML_ATTRIBUTES,
            Namespace::Svg | Namespace::Html => SVG_ATTRIBUTES,
        };
        names.binary_search(&attribute).is_ok_and(|index| {
            self.attributes
                .get(index / 64)
                .is_some_and(|word| word >> (index % 64) & 1 == 1)
        })
    }
}

impl Model {
    /// The states that one of the names leads to from any of those in the set.
    pub(crate) fn after(&self, states: u64, names: &[&str]) -> u64 {
        let mut out = 0;
        for (index, state) in self.states.iter().enumerate() {
            if states >> index & 1 == 0 {
                continue;
            }
            for (set, to) in state.next {
                if names.iter().any(|name| set.binary_search(name).is_ok()) {
                    out |= 1 << to;
                }
            }
        }
        out
    }

    /// The states that may be reached from those in the set, whatever comes.
    pub(crate) fn reached(&self, states: u64) -> u64 {
        let mut out = states;
        loop {
            let mut more = out;
            for (index, state) in self.states.iter().enumerate() {
                if out >> index & 1 == 1 {
                    for (_, to) in state.next {
                        more |= 1 << to;
                    }
                }
            }
            if more == out {
                return out;
            }
            out = more;
        }
    }

    /// Whether the content may end in one of the states.
    pub(crate) fn may_end(&self, states: u64) -> bool {
        let ending = |(index, state): (usize, &State)| state.end && states >> index & 1 == 1;
        self.states.iter().enumerate().any(ending)
    }

    /// All that may come in one of the states, sorted.
    pub(crate) fn next(&self, states: u64) -> Vec<&'static str> {
        let mut names = Vec::new();
        for (index, state) in self.states.iter().enumerate() {
            if states >> index & 1 == 1 {
                names.extend(state.next.iter().flat_map(|(set, _)| *set));
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }
}
