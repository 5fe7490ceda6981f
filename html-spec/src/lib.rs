//! What the HTML Standard says, as tables, and a checker that holds markup against them.
//!
//! One crate serves the macro at compile time, the runtime and command-line tools alike, so it depends on nothing, has no
//! notion of tokens, trees or files, and allocates only to word a finding.
//!
//! | module | knows |
//! |---|---|
//! | [`element`] | the elements of HTML, SVG and MathML: categories, content model, what stands between the tags |
//! | [`attribute`] | the attributes of each element and the kind of their values |
//! | [`datatype`] | what the value of an attribute must look like |
//! | [`context`] | how a value must be escaped, by the place where it stands |
//! | [`url`] | which URLs may be linked to |
//! | [`check`] | the checker: events in, findings out |
//! | [`rule`] | the rules, one row each |
//! | [`names`] | the identifiers under which names are documented |
//! | [`near`] | the name that was probably meant |
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod aria;
pub mod attribute;
pub mod check;
pub mod context;
pub mod datatype;
pub mod element;
mod generated;
pub mod names;
pub mod near;
mod order;
pub mod rule;
mod schema;
mod sorted;
pub mod url;

pub use check::Checker;
