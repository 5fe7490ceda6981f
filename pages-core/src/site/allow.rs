//! What is answered without running a page: `OPTIONS`, 405 with `Allow`, and the redirect to the right slash.

use crate::Error;
use crate::context::Context;
use crate::response::{Answering, Body};
use crate::route::Methods;
use crate::session::tell;
use http::{HeaderValue, Response, StatusCode, header};
use std::sync::Arc;

/// `OPTIONS` (RFC 9110 §9.3.7): what may be asked here.
pub(super) fn options(allowed: Methods) -> Answering {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
        .headers_mut()
        .insert(header::ALLOW, allowed.allow());
    Answering::known(response)
}

/// 405 (RFC 9110 §15.5.6).
pub(super) fn not_allowed(allowed: Methods, context: &Arc<Context>) -> Answering {
    let error = Error::status_with(
        StatusCode::METHOD_NOT_ALLOWED,
        format!("This page can't be asked with {}.", context.method),
    )
    .with_header(header::ALLOW, allowed.allow());
    Answering::error(error, context)
}

/// 308 (RFC 9110 §15.4.9) to the path that a page has, with the query as it was.
pub(super) fn slash(path: &str, context: &Context) -> Answering {
    let mut to = format!("{}{}{path}", context.shared.mounted_at, context.prefix());
    // `//host`, and to browsers `/\\host`, would lead elsewhere.
    if to.starts_with("//") || to.starts_with("/\\") {
        to.insert_str(0, "/.");
    }
    if let Some(query) = context.uri.query() {
        to.push('?');
        to.push_str(query);
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    if let Ok(to) = HeaderValue::try_from(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    // An id in the path goes on into the address.
    tell(context, None, false, response.headers_mut());
    Answering::known(response)
}
