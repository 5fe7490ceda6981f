//! Pages of a project of Webactions that need no controller: what a session holds, and how its id travels.

use http::Method;
use pages::prelude::*;
use pages::{MemoryStore, session};
use std::sync::Arc;

/// Counts the visits of a session, with links as the client needs them.
#[page("/counter", title = "A counter", method = any)]
pub(super) async fn counter() {
    let next = |n: Option<u64>| n.unwrap_or(0) + 1;
    let visits = session().update("visits", next).await?;
    html! {
        <p>{visits}</p>
        <p><a href={counter::url()}>"Again"</a> <a href={plain::url()}>"Elsewhere"</a></p>
    }
}

/// A page that asks for no session.
#[page("/plain", title = "No session")]
pub(super) async fn plain() {
    html! { <p><a href={counter::url()}>"The counter"</a></p> }
}

/// Begins a session and leads to a page: for now where that was asked for, for good after anything else.
#[page("/redirect", method = any)]
pub(super) async fn redirect(method: Method) -> pages::Result {
    session().set("redirected", &true).await?;
    let status = match method {
        Method::GET | Method::HEAD => StatusCode::TEMPORARY_REDIRECT,
        _ => StatusCode::MOVED_PERMANENTLY,
    };
    Err(Error::redirect(status, counter::url()))
}

/// `websession-variable`, with a value: sets it.
#[page("/set")]
pub(super) async fn set(#[query] name: String, #[query] value: String) -> pages::Result<String> {
    session().set(name.as_str(), &value).await?;
    Ok(value)
}

/// `websession-variable`, without one: `nil` where it was never set.
#[page("/value")]
pub(super) async fn value(#[query] name: String) -> pages::Result<String> {
    let value = session().get::<String>(name.as_str()).await?;
    Ok(value.unwrap_or_else(|| "nil".to_owned()))
}

/// Ends the session.
#[page("/end", method = any)]
pub(super) async fn end() -> pages::Result<&'static str> {
    session().destroy().await?;
    Ok("ended")
}

/// How many sessions there are.
#[page("/session-count")]
pub(super) async fn session_count(store: State<Arc<MemoryStore>>) -> String {
    store.len().to_string()
}
