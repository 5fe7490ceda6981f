//! `cargo xtask spec --judge`: holds the checker against the Nu HTML Checker, by all pairs of elements and of attributes.

mod compare;
mod probes;

pub(super) use compare::run;
