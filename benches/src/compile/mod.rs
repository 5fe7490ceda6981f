//! What two hundred pages cost to compile: written by a generator, the same for each contender.

mod cargo;
mod expansion;
mod generate;
mod measure;
mod model;
mod package;
mod syntax;

pub use expansion::{EXPANSION, LONG, WITHOUT};
pub use measure::measure;
