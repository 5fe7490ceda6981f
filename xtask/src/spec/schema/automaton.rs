//! Content as an automaton: what may come next, and whether it may end.

use super::pattern::Pattern;
use std::collections::{BTreeMap, BTreeSet};

/// What may come in the content of an element, state by state; the first is where it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Automaton {
    pub(super) states: Vec<State>,
}

/// A state.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct State {
    /// The content may end here.
    pub(super) end: bool,
    /// The names that lead to each other state.
    pub(super) next: BTreeMap<usize, BTreeSet<String>>,
}

/// The automaton of a content.
pub(super) fn automaton(content: &Pattern) -> Automaton {
    let mut parts = BTreeSet::new();
    content.parts(&mut parts);
    let mut patterns = vec![content.clone()];
    let mut states = Vec::new();
    while let Some(pattern) = patterns.get(states.len()).cloned() {
        let mut state = State {
            end: pattern.may_end(),
            next: BTreeMap::new(),
        };
        for part in &parts {
            let after = pattern.after(part);
            if after == Pattern::Never {
                continue;
            }
            let index = patterns.iter().position(|other| *other == after);
            let index = index.unwrap_or_else(|| {
                patterns.push(after);
                patterns.len() - 1
            });
            let name = match part {
                Pattern::Child(name) => name.clone(),
                _ => "#text".to_owned(),
            };
            state.next.entry(index).or_default().insert(name);
        }
        states.push(state);
    }
    Automaton { states }
}
