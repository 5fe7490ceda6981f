//! What an order is made of, and how it is run.

use crate::element::Categories;

/// The order of an element's children. A set of states is one bit for each.
#[derive(Debug)]
pub(crate) struct Order {
    /// It begins with the first one.
    pub(crate) states: &'static [State],
    /// The state to begin with instead if the element has an attribute.
    pub(crate) given: Option<(&'static str, u8)>,
    /// The order in words, as what the element holds.
    pub(crate) words: &'static str,
}

/// A state: what may come next, and whether this may be the end.
#[derive(Debug)]
pub(crate) struct State {
    /// The categories that may come, each with the number of the state that follows.
    pub(crate) steps: &'static [(Categories, u8)],
    /// What must still come, in words; nothing if this may be the end.
    pub(crate) needs: Option<&'static str>,
}

impl Order {
    /// The states before the first child.
    pub(crate) const START: u64 = 1;

    /// The states after a child of these categories; none if it can't stand there.
    pub(crate) fn step(&self, from: u64, kinds: Categories) -> u64 {
        let mut to = 0;
        for state in self.among(from) {
            for &(kind, next) in state.steps {
                if kind.intersects(kinds) {
                    to |= 1 << next;
                }
            }
        }
        to
    }

    /// The states after any number of any children.
    pub(crate) fn reachable(&self, from: u64) -> u64 {
        let mut all = from;
        loop {
            let mut more = all;
            for state in self.among(all) {
                for &(_, next) in state.steps {
                    more |= 1 << next;
                }
            }
            if more == all {
                return all;
            }
            all = more;
        }
    }

    /// What is missing if the content ends here.
    pub(crate) fn missing(&self, states: u64) -> Option<&'static str> {
        let mut missing = None;
        for state in self.among(states) {
            missing = Some(state.needs?);
        }
        missing
    }

    fn among(&self, states: u64) -> impl Iterator<Item = &'static State> {
        let all = self.states.iter().enumerate();
        all.filter(move |&(index, _)| states >> index & 1 == 1)
            .map(|(_, state)| state)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        AUDIO, COLGROUP, DETAILS, DL, DL_GROUP, FIELDSET, FIGURE, HEAD, HGROUP, HTML, OPTGROUP,
        Order, PICTURE, RUBY, SELECT, TABLE, VIDEO,
    };
    use crate::element::{Categories, Namespace, element};

    #[test]
    fn every_step_leads_to_a_state_and_every_state_is_reached() {
        for order in [
            &AUDIO, &COLGROUP, &DETAILS, &DL, &DL_GROUP, &FIELDSET, &FIGURE, &HEAD, &HGROUP, &HTML,
            &OPTGROUP, &PICTURE, &RUBY, &SELECT, &TABLE, &VIDEO,
        ] {
            let count = order.states.len();
            assert!(count <= 64, "{}", order.words);
            let all = u64::MAX >> (64 - count);
            let given = order.given.map_or(0, |(_, state)| 1 << state);
            assert_eq!(
                order.reachable(Order::START | given),
                all,
                "{}",
                order.words
            );
            for index in 0..count {
                assert_eq!(order.reachable(1 << index) & !all, 0, "{}", order.words);
            }
        }
    }

    #[test]
    fn a_table_is_read_in_its_order() {
        let kinds =
            |name: &str| element(Namespace::Html, name).map_or(Categories::NONE, |e| e.categories);
        let run = |names: &str| {
            let names = names.split_whitespace();
            names.fold(Order::START, |states, name| TABLE.step(states, kinds(name)))
        };
        assert_ne!(run("caption colgroup script thead tbody tr tfoot"), 0);
        assert_eq!(run("thead caption"), 0);
        assert_eq!(run("tfoot tbody"), 0);
        assert_eq!(HEAD.missing(Order::START), Some("`title`"));
        assert_eq!(HEAD.missing(HEAD.step(Order::START, kinds("title"))), None);
    }
}
