//! The names of HTML, SVG and MathML, so that editors can say what each is for. Made by `cargo xtask spec`.
//!
//! Nothing here is meant to be used by hand: `html!` refers to the names that its markup holds.

pub mod attributes;
pub mod elements;
pub mod mathml;
pub mod svg;
