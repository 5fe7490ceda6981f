//! What the black-box tests share: the judges of our output.
//!
//! Nothing in here knows how the output was made. `tree` reads it as a browser does (html5ever), `nesting` as a reader
//! of the source does, tag by tag; where both see the same tree, the output is well formed:
//! `judge` says so.

pub mod judge;
pub mod nesting;
pub mod tree;

/// The README, whose sample is compiled and run with the other documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
