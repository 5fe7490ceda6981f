//! Choices: each alternative starts from the same state, and afterwards what holds in all of them holds.

use super::Checker;
use super::frame::Seen;
use alloc::vec::Vec;

/// A choice that is under way.
#[derive(Debug)]
pub(super) struct Fork {
    /// How many elements were open.
    depth: usize,
    /// How many attributes had been seen.
    base: usize,
    /// The attributes of the alternatives so far, with the number of alternatives that surely have each.
    attributes: Vec<(Seen, usize)>,
    alternatives: usize,
}

impl<L: Copy> Checker<L> {
    pub(super) fn begin_choice(&mut self) {
        self.forks.push(Fork {
            depth: self.frames.len(),
            base: self.seen.len(),
            attributes: Vec::new(),
            alternatives: 0,
        });
    }

    /// Puts the attributes of the alternative that ends aside.
    pub(super) fn next_alternative(&mut self) {
        let Some(fork) = self.forks.last_mut() else {
            return;
        };
        // What an alternative opened it has closed, unless the markup was broken.
        self.frames.truncate(fork.depth);
        fork.alternatives += 1;
        for seen in self.seen.drain(fork.base.min(self.seen.len())..) {
            let count = usize::from(seen.definite);
            match fork
                .attributes
                .iter_mut()
                .find(|(other, _)| other.name.as_str() == seen.name.as_str())
            {
                Some((_, sure)) => *sure += count,
                None => fork.attributes.push((seen, count)),
            }
        }
    }

    pub(super) fn end_choice(&mut self, exhaustive: bool) {
        self.next_alternative();
        let Some(fork) = self.forks.pop() else { return };
        for (mut seen, sure) in fork.attributes {
            seen.definite = exhaustive && sure == fork.alternatives;
            self.seen.push(seen);
        }
    }
}
