//! What is said of a value that isn't of its datatype.

use alloc::string::String;

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
