//! Tables made by `cargo xtask spec`; not to be edited.

pub(crate) mod html;
pub(crate) mod mathml;
pub(crate) mod svg;
