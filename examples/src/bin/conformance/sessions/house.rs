//! What :house remembers of a visitor.

use super::super::house::headers;
use pages::prelude::page;
use pages::session;

/// How often the visitor was here.
#[page("/visits", method = any)]
pub(super) async fn visits() -> pages::Result<String> {
    headers()?;
    let next = |n: Option<u64>| n.unwrap_or(0) + 1;
    let visits = session().update("visits", next).await?;
    Ok(visits.to_string())
}
