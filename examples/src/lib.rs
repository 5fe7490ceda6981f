//! What the programs of this package share: their command line.

mod options;

pub use options::{Options, Program};
