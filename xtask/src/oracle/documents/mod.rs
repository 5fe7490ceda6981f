//! Documents: made by a grammar, spoiled in one place each, or found in a folder; both checkers judge them as a whole.

mod grammar;
mod mutate;
mod random;
mod report;
mod run;

pub(super) use report::Documents;
pub(super) use run::{found, made};
