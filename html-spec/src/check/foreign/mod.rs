//! SVG and MathML: attributes, values and children by their own schemas.

mod attributes;
mod content;
mod progress;

#[cfg(test)]
mod tests;

pub(super) use progress::Progress;
