//! Renders the same pages with every contender, checks that they say the same, and measures what they cost.
//!
//! `cargo xtask bench` is the way in. The library holds everything, so that the binary that measures time and the
//! binary that counts allocations run the very same code.

pub mod bars;
pub mod child;
pub mod compile;
pub mod contender;
pub mod escaper;
pub mod figures;
#[cfg(feature = "ours")]
pub mod http;
pub mod jobs;
pub mod json;
pub mod limit;
pub mod measure;
pub mod normal;
pub mod options;
pub mod table;
pub mod workload;
