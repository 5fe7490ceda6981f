//! What the manual and the tests of :house show.
//!
//! Its paths are exact here: neither case nor the number of slashes is made equal.

mod games;
mod greetings;
mod headers;
mod lisp;
mod parameters;
mod redirects;
mod types;

pub(crate) use games::Games;
pub(crate) use headers::headers;
