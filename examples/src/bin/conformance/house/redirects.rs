//! Redirects: for good, and for now.

use axum::response::IntoResponse;
use http::header;
use pages::prelude::*;

const TO: &str = "/static/name.html";

fn moved(status: StatusCode, to: &'static str) -> impl IntoResponse {
    (status, [(header::LOCATION, to)], "Resource moved...")
}

#[page("/house/name", method = any)]
pub(crate) async fn name() -> impl IntoResponse {
    moved(StatusCode::MOVED_PERMANENTLY, TO)
}

#[page("/house/name-for-now", method = any)]
pub(crate) async fn name_for_now() -> impl IntoResponse {
    moved(StatusCode::TEMPORARY_REDIRECT, TO)
}

/// Redirects on a condition, from within a handler.
#[page("/house/door", layout = none)]
pub(crate) async fn door(
    #[query]
    #[default]
    open: bool,
) {
    if !open {
        return Err(Error::redirect(StatusCode::TEMPORARY_REDIRECT, name::url()));
    }
    html! { "Come in." }
}
