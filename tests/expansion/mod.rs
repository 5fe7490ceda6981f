//! How an expansion behaves among strict, odd or large code.

mod determinism;
mod large;
mod macros;
mod opt_in;
mod project;
mod strict;
