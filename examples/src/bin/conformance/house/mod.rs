//! What the manual and the tests of :house show.
//!
//! Its paths are exact here: neither case nor the number of slashes is made equal.

mod games;
mod greetings;
mod redirects;
mod types;

pub(crate) use games::Games;

use pages::prelude::response;

/// What :house sends with every answer of a handler: nobody keeps it, and pages of other sites may read it.
///
/// # Errors
/// When the response's head is sent already.
fn headers() -> pages::Result {
    response().header("cache-control", "no-cache, no-store, must-revalidate")?;
    response().header("access-control-allow-origin", "*")?;
    response().header("access-control-allow-headers", "Content-Type")
}
