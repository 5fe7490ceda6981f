//! What a request says of itself: its address, its headers, the charset of its body.

use axum::Extension;
use http::{HeaderMap, header};
use pages::prelude::*;
use pages::server::Peer;

/// The whole address: what the client has sent, completed by the host that it has named, or else by our own end of the
/// connection.
#[page("/request-uri", method = any)]
pub(crate) async fn request_uri(peer: Extension<Peer>) -> String {
    let mut origin = request().origin();
    if origin.is_empty() {
        origin = format!("http://{}", peer.local);
    }
    let uri = request().uri();
    format!(
        "{origin}{}",
        uri.path_and_query().map_or("/", |path| path.as_str())
    )
}

/// Answers an unusual header with an unusual header.
#[page("/unusual-headers", content_type = "text/plain; charset=utf-8")]
pub(crate) async fn unusual_headers(headers: HeaderMap) {
    if headers
        .get("frobfrob")
        .is_some_and(|value| value == "booboo")
    {
        response().header("snortsnort", "zipzip")?;
    }
    html! { "foo" }
}

/// The charset that the request's content type names, or `none`.
#[page("/charset", method = any)]
pub(crate) async fn charset(headers: HeaderMap) -> String {
    let kind = headers.get(header::CONTENT_TYPE);
    let charset = kind.and_then(|kind| super::fields::parameter(kind.to_str().ok()?, "charset"));
    charset.unwrap_or_else(|| "none".to_owned())
}
