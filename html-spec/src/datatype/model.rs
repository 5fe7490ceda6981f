//! The closed list of datatypes, and what is said of a value that isn't one.

use alloc::string::String;

/// What a value must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Datatype {
    /// Any text.
    Any,
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What is wrong, as a clause that follows the value: "the month 13 doesn't exist".
    pub reason: String,
    /// What to write instead, if that is known better than the rule's own help says it.
    pub help: Option<String>,
}
