//! `cargo xtask spec`: makes the tables of `html-spec` and the documented names of `html` from the standards.
//!
//! The tables hold facts of the WHATWG's HTML Standard, of the schemas beside it and of IANA's registry of language subtags,
//! which all come with one npm package, of `@markuplint/html-spec` for SVG and ARIA, and of Unicode's mapping of domains,
//! which `tr46` brings, and
//! of `@webref/css` for the names of properties. The words (summaries, advice) are our own: the files in `own/`.

mod command;
mod content;
mod datatypes;
mod domains;
mod emit;
mod fetch;
mod foreign;
pub(crate) mod json;
mod model;
mod names;
mod obsolete;
mod own;
mod properties;
mod registry;
mod schema;
mod standard;
mod values;

pub(crate) use command::{read_tables, run};
pub(crate) use fetch::archive;
pub(crate) use json::Json;
pub(crate) use model::{Attribute, Tables};
pub(crate) use own::sisters;
