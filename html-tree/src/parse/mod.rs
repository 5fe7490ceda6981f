//! Reading: `html5gum` cuts the source into tokens and knows where each begins, `html5ever` builds the tree.
//!
//! Between the two stands [`feeder::Feeder`], which hands token after token to the tree builder and remembers their places,
//! and [`sink::Sink`], which makes the nodes. What either of them complains about becomes a finding of one of the rules in
//! `html_spec::rule::SYNTAX`.

mod builder;
mod document;
mod emitter;
mod feeder;
mod open;
mod sink;
mod starts;
mod token;
mod tokens;
mod trees;

pub use document::{Document, TooLong, parse, parse_bytes};
