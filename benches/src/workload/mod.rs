//! The inputs: what is rendered, the same for every contender and on every run.

mod articles;
mod inputs;
mod random;

pub use articles::{Article, Author, NavItem, Page};
pub use inputs::{Inputs, Table, Team, Teams, Text};
pub use random::Random;
