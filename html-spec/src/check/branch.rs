//! Choices: each alternative starts from the same state, and afterwards what holds in all of them holds.

use super::Checker;
use super::given::{Known, Seen};
use super::progress::Progress;
use alloc::vec::Vec;

/// A choice that is under way.
#[derive(Debug)]
pub(super) struct Fork<L> {
    /// How many elements were open.
    depth: usize,
    /// How many attributes had been seen.
    base: usize,
    /// The attributes of the alternatives so far, with the number of alternatives that surely have each.
    attributes: Vec<(Seen<L>, usize)>,
    alternatives: usize,
    /// What the open elements had shown when the choice began.
    start: Vec<Progress>,
    /// What they may have shown after the alternatives so far.
    ends: Vec<Progress>,
    /// The number of the choice, for [`Checker::path`].
    number: u32,
}

impl<L: Copy> Checker<L> {
    pub(super) fn begin_choice(&mut self) {
        self.choices += 1;
        self.path.push((self.choices, 0));
        let start = self
            .frames
            .iter()
            .map(|frame| frame.progress.clone())
            .collect();
        self.forks.push(Fork {
            depth: self.frames.len(),
            base: self.seen.len(),
            attributes: Vec::new(),
            alternatives: 0,
            start,
            ends: Vec::new(),
            number: self.choices,
        });
    }

    /// Whether no choice is under way within the open element of that index: what comes now surely comes, and only once.
    pub(super) fn is_certain_in(&self, index: usize) -> bool {
        self.forks.iter().all(|fork| fork.depth <= index)
    }

    /// Puts what the alternative has shown aside, and begins anew.
    pub(super) fn next_alternative(&mut self) {
        let Some(fork) = self.forks.last_mut() else {
            return;
        };
        // What an alternative opened it has closed, unless the markup was broken.
        self.frames.truncate(fork.depth);
        fork.alternatives += 1;
        for seen in self.seen.drain(fork.base.min(self.seen.len())..) {
            let count = usize::from(seen.definite);
            let known = fork
                .attributes
                .iter_mut()
                .find(|(other, _)| other.name.as_str() == seen.name.as_str());
            match known {
                Some((other, sure)) => {
                    *sure += count;
                    if !is_same(other.value, seen.value, &self.texts) {
                        other.value = Known::Unknown;
                    }
                }
                None => fork.attributes.push((seen, count)),
            }
        }
        let first = fork.ends.is_empty();
        for (index, (frame, start)) in self.frames.iter_mut().zip(&fork.start).enumerate() {
            let end = core::mem::replace(&mut frame.progress, start.clone());
            match fork.ends.get_mut(index) {
                Some(all) if !first => all.merge(&end),
                _ => fork.ends.push(end),
            }
        }
        if let Some((_, alternative)) = self.path.last_mut() {
            *alternative += 1;
        }
    }

    pub(super) fn end_choice(&mut self, end: End) {
        self.next_alternative();
        let Some(fork) = self.forks.pop() else { return };
        let exhaustive = end == End::Exhaustive;
        for (mut seen, sure) in fork.attributes {
            seen.definite = exhaustive && sure == fork.alternatives;
            self.seen.push(seen);
        }
        for ((frame, mut progress), start) in self.frames.iter_mut().zip(fork.ends).zip(&fork.start)
        {
            match end {
                End::Exhaustive => {}
                End::Optional => progress.merge(start),
                End::Loop => {
                    progress.repeated(start);
                    progress.merge(start);
                }
            }
            frame.progress = progress;
        }
        self.path.truncate(
            self.path
                .iter()
                .position(|&(number, _)| number == fork.number)
                .unwrap_or(0),
        );
    }
}

/// How a choice ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// One of the alternatives is always taken.
    Exhaustive,
    /// It may be that none is.
    Optional,
    /// It was the body of a loop.
    Loop,
}

fn is_same(one: Known, other: Known, texts: &str) -> bool {
    match (one, other) {
        (Known::Text(a, b), Known::Text(c, d)) => texts.get(a..b) == texts.get(c..d),
        _ => false,
    }
}
