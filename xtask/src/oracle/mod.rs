//! `cargo xtask oracle`: holds our checker against the Nu HTML Checker, by exhaustive matrices and by documents.
//!
//! A matrix is a list of probes: documents with one question each, on a line of its own. Both checkers read all of them,
//! and agree on a probe where both or neither reports an error on that line.

mod accepted;
mod agreement;
mod command;
mod documents;
mod judges;
mod matrix;
mod probe;

pub(crate) use command::run;
