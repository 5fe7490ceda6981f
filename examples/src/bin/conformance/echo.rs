//! Bodies of requests: sent back, measured, and what stands behind them; and a response with something behind its body.

use axum::body::{Body, Bytes};
use axum::response::IntoResponse;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use http_body_util::{BodyExt, Collected};
use pages::prelude::*;

/// A body with what stands behind it.
///
/// # Errors
/// When it is too large, too slow, or not complete.
pub(crate) async fn whole(body: Body) -> pages::Result<Collected<Bytes>> {
    Ok(body.collect().await?)
}

/// The body of the request, under the type that it came with.
#[page("/echo", method = any)]
pub(crate) async fn echo(headers: HeaderMap, body: Body) -> pages::Result<impl IntoResponse> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .cloned()
        .unwrap_or(HeaderValue::from_static("application/octet-stream"));
    Ok((
        [(header::CONTENT_TYPE, kind)],
        whole(body).await?.to_bytes(),
    ))
}

/// How many bytes the body of the request has. None of them is kept.
#[page("/echo-len", method = any)]
pub(crate) async fn echo_len(mut body: Body) -> pages::Result<String> {
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        length += frame?.data_ref().map_or(0, Bytes::len);
    }
    Ok(length.to_string())
}

/// A header of the request, or what came behind its body under that name.
#[page("/echo-header", method = any)]
pub(crate) async fn echo_header(
    #[query] h: String,
    headers: HeaderMap,
    body: Body,
) -> pages::Result<String> {
    let name = HeaderName::try_from(&h)
        .map_err(|_| Error::bad_request(format!("{h:?} isn't the name of a header.")))?;
    let body = whole(body).await?;
    let behind = body.trailers().cloned().unwrap_or_default();
    let values: Vec<_> = headers
        .get_all(&name)
        .iter()
        .chain(behind.get_all(&name))
        .map(|value| String::from_utf8_lossy(value.as_bytes()))
        .collect();
    Ok(values.join(", "))
}

/// Says behind its body what it has announced before.
#[page("/trailer", content_type = "text/plain; charset=utf-8", method = any)]
pub(crate) async fn trailer() {
    response().declare_trailer("x-trailer-test")?;
    html! { "foo the bar" }
    response().trailer("x-trailer-test", "trailer test")?;
}
