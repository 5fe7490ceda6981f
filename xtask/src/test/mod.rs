//! `cargo xtask test`: everything that must be green before a change goes in.
//!
//! `plan` says what is run, `packages` sees to the programs it needs, `runner` runs it, `summary` tells how it went,
//! `command` holds the options.

mod command;
mod packages;
mod plan;
mod runner;
mod summary;

pub(crate) use command::run;
