//! The headers of every answer.

use pages::prelude::response;

/// What :house sends with every answer of a handler: nobody keeps it, and pages of other sites may read it.
///
/// # Errors
/// When the response's head is sent already.
pub(crate) fn headers() -> pages::Result {
    response().header("cache-control", "no-cache, no-store, must-revalidate")?;
    response().header("access-control-allow-origin", "*")?;
    response().header("access-control-allow-headers", "Content-Type")
}
