//! What the checker is told, and what it tells.

use crate::rule::{Rule, fill};
use alloc::string::String;

/// A part of a value that is literal text with holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Literal text.
    Text(&'a str),
    /// A value that is known only when the page runs.
    Hole,
}

/// The value of an attribute, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a, L> {
    /// No value: `checked`.
    Bare,
    /// A literal.
    Literal(&'a str, L),
    /// A literal with holes.
    Partial(&'a [Piece<'a>], L),
    /// Known only when the page runs.
    Dynamic(L),
}

/// A place where the markup breaks a rule.
#[derive(Clone, Debug)]
pub struct Finding<L> {
    /// The rule.
    pub rule: &'static Rule,
    /// The place.
    pub at: L,
    /// What is wrong, in words.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl<L> Finding<L> {
    /// A finding in the rule's own words, the holes of its message and its help filled in.
    ///
    /// ```
    /// use html_spec::{check::Finding, rule};
    /// let found = Finding::new(&rule::SELF_CLOSING, (), &[("name", "div")]);
    /// assert_eq!(found.message, "`<div/>` doesn't end the `div`");
    /// ```
    pub fn new(rule: &'static Rule, at: L, values: &[(&str, &str)]) -> Self {
        Self {
            rule,
            at,
            message: fill(rule.message, values),
            help: Some(fill(rule.help, values)).filter(|help| !help.is_empty()),
        }
    }
}
