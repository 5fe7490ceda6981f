//! What is wrong with a document: its syntax, and what the checker of `html_spec` finds in its tree.

mod findings;
#[cfg(test)]
mod tests;
mod walk;

pub use findings::{lint, lint_bytes};
