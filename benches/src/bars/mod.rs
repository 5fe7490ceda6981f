//! What we have set ourselves: each bar with the figure of this run.

mod all;
mod bar;
mod http;
mod rendering;

pub use all::bars;
pub use bar::{Bar, table};
