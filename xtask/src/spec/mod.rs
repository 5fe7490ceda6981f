//! `cargo xtask spec`: makes the tables of `html-spec` and the documented names of `html` from the standards.
//!
//! The tables hold facts of the WHATWG's HTML Standard and of the schemas beside it, which all come with one npm package,
//! and of `@markuplint/html-spec` for SVG and ARIA. The words (summaries, advice) are our own: the files in `own/`.

mod command;
mod content;
mod datatypes;
mod emit;
mod fetch;
mod foreign;
mod json;
mod judge;
mod model;
mod names;
mod obsolete;
mod own;
mod standard;
mod values;

pub(crate) use command::run;
