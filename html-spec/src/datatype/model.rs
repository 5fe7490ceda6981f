//! The closed list of datatypes, and what is said of a value that isn't one.

use crate::rule::{self, Rule};
use alloc::string::String;

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Datatype {
    /// Any text.
    Any,
    /// Any text but the empty one.
    NonEmpty,
    /// An integer, possibly negative.
    Integer,
    /// An integer that isn't negative.
    NonNegative,
    /// An integer greater than zero.
    Positive,
    /// A floating-point number.
    Float,
}

impl Datatype {
    /// The rule that a value breaks when it isn't of this type. One rule stands for a family of datatypes.
    ///
    /// ```
    /// use html_spec::datatype::Datatype;
    /// assert_eq!(Datatype::Positive.rule().name, "invalid-number");
    /// ```
    pub fn rule(self) -> &'static Rule {
        match self {
            Self::Any | Self::NonEmpty => &rule::INVALID_TEXT,
            Self::Integer | Self::NonNegative | Self::Positive | Self::Float => {
                &rule::INVALID_NUMBER
            }
        }
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What is wrong, as a clause that follows the value: "the month 13 doesn't exist".
    pub reason: String,
    /// What to write instead, if that is known better than the rule's own help says it.
    pub help: Option<String>,
}

impl Flaw {
    /// A flaw with its reason alone; the rule's own help says what to write.
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            help: None,
        }
    }

    /// A flaw, and what to write instead.
    pub(super) fn with(reason: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            help: Some(help.into()),
        }
    }
}
