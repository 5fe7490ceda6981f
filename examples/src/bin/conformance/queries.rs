//! Names and values from the address, from the body, and from both, as JSON.

use super::form::{self, Pair};
use axum::Json;
use axum::body::Body;
use http::{HeaderMap, Method};
use pages::prelude::{page, request};

#[page("/query-uri", method = any)]
pub(crate) async fn query_uri() -> Json<Vec<Pair>> {
    Json(form::of_query(request().query()))
}

#[page("/query-post", method = any)]
pub(crate) async fn query_post(
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> pages::Result<Json<Vec<Pair>>> {
    Ok(Json(form::of_body(&method, &headers, body).await?))
}

#[page("/query-both", method = any)]
pub(crate) async fn query_both(
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> pages::Result<Json<Vec<Pair>>> {
    let pairs = form::both(&method, request().query(), &headers, body).await?;
    Ok(Json(pairs))
}
