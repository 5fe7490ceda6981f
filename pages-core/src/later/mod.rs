//! What a page sends later than its place: deferred parts, and items that are rendered side by side.
//!
//! | module | does |
//! |---|---|
//! | `boundary` | [`boundary()`]: content that may fail without taking the page with it |
//! | `defer` | [`defer()`]: a placeholder now, the content when it is ready |
//! | `flush` | [`flush()`]: sends what is written now |
//! | `parts` | the deferred parts of one page: polled together, taken in the order in which they get ready |
//! | `scopes` | which parts stand in which boundary |
//! | `patch` | the markup that puts a part into its place |
//! | `concurrently` | [`concurrently()`]: a bounded number of items at a time, in their order |

mod boundary;
mod concurrently;
mod defer;
mod flush;
mod parts;
mod patch;
mod scopes;
#[cfg(test)]
mod turn_tests;

pub use boundary::{boundary, boundary_or};
pub use concurrently::{Concurrently, concurrently};
pub use defer::{Deferred, defer};
pub use flush::{FlushNow, flush};
pub(crate) use parts::{Parts, finish};
