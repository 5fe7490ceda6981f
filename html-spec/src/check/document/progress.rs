//! What the content of an element has shown so far about tables, headings and the like.

/// What the content of an element has shown so far.
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {}

impl Progress {
    pub(in crate::check) fn merge(&mut self, other: &Self) {
        let _ = other;
    }

    pub(in crate::check) fn repeated(&mut self, start: &Self) {
        let _ = start;
    }
}
