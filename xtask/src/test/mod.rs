//! `cargo xtask test`: everything that must be green before a change goes in.
//!
//! `plan` says what is run, `runner` runs it, `summary` tells how it went, `command` holds the options.

mod command;
mod plan;
mod runner;
mod summary;

pub(crate) use command::run;
