//! What the content of an element of SVG or MathML has shown so far.

use crate::schema::Model;

/// What the content of an element has shown so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {
    /// The element's model, if it has one.
    pub(super) model: Option<&'static Model>,
    /// The states that the content may be in.
    pub(super) states: u64,
}

impl Progress {
    pub(in crate::check) fn merge(&mut self, other: &Self) {
        self.states |= other.states;
    }

    /// A loop's body may come any number of times.
    pub(in crate::check) fn repeated(&mut self, start: &Self) {
        if let Some(model) = self.model
            && self.states != start.states
        {
            self.states = model.reached(self.states);
        }
    }
}
