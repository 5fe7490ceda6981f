//! What two hundred pages cost to compile: written by a generator, the same for each contender.

mod cargo;
mod generate;
mod measure;
mod model;
mod package;
mod syntax;

pub use measure::measure;
