//! The tables, made by `cargo xtask spec` from the standards.

pub(crate) mod attributes;
pub(crate) mod bits;
pub(crate) mod domains;
pub(crate) mod html;
pub(crate) mod languages;
pub(crate) mod mathml;
pub(crate) mod properties;
pub(crate) mod schema;
pub(crate) mod svg;
