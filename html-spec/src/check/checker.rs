//! The checker's interface.

use super::{Finding, Value};
use crate::attribute::Options;
use crate::element::{Element, Namespace, element};
use alloc::vec::Vec;

/// Holds markup against the rules, event by event.
#[derive(Debug)]
pub struct Checker<L> {
    options: Options,
    findings: Vec<Finding<L>>,
}

impl<L: Copy> Checker<L> {
    /// A checker at the root of a piece of markup whose parent is not known.
    pub fn new(options: Options) -> Self {
        Self {
            options,
            findings: Vec::new(),
        }
    }

    /// A start tag begins. Returns the element, if it is a known one.
    pub fn open(&mut self, name: &str, at: L) -> Option<&'static Element> {
        let _ = at;
        element(Namespace::Html, name)
    }

    /// A component or an element of dynamic name begins: nothing is known about what it does with its content.
    pub fn custom(&mut self, at: L) {
        let _ = at;
    }

    /// An attribute of the start tag that is open.
    pub fn attribute(&mut self, name: &str, at: L, value: Value<'_, L>) {
        let _ = (name, at, value);
    }

    /// Attributes that are known only when the page runs.
    pub fn spread(&mut self, at: L) {
        let _ = at;
    }

    /// The start tag ends.
    pub fn attributes_end(&mut self) {}

    /// Literal text.
    pub fn text(&mut self, text: &str, at: L) {
        let _ = (text, at);
    }

    /// Content that is known only when the page runs.
    pub fn hole(&mut self, at: L) {
        let _ = at;
    }

    /// A comment.
    pub fn comment(&mut self, at: L) {
        let _ = at;
    }

    /// `<!DOCTYPE html>`.
    pub fn doctype(&mut self, at: L) {
        let _ = at;
    }

    /// The innermost element ends.
    pub fn close(&mut self, at: L) {
        let _ = at;
    }

    /// A choice begins, with its first alternative.
    pub fn fork(&mut self) {}

    /// The next alternative begins, from the same state as the first.
    pub fn alternative(&mut self) {}

    /// The choice ends. `exhaustive` says that one of the alternatives is always taken.
    pub fn join(&mut self, exhaustive: bool) {
        let _ = exhaustive;
    }

    /// A loop's body begins: zero or more times.
    pub fn repeat(&mut self) {}

    /// The loop's body ends.
    pub fn repeat_end(&mut self) {}

    /// All findings, in the order in which they were made.
    pub fn finish(self) -> Vec<Finding<L>> {
        let _ = self.options;
        self.findings
    }
}
