//! The response of a page that is complete and has said nothing about it: what most pages are, made with the least work.

use super::body::Body;
use super::finish::fitting;
use super::running::Running;
use crate::document::{is_own, unwrap};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::collections::VecDeque;

/// The response, if the page is one for which [`respond`](super::finish::respond) would change nothing of what its site
/// sends with all.
pub(super) fn plain(page: &mut Running) -> Option<Response<Body>> {
    let (page, context) = page.alone()?;
    if !context.is_plain() {
        return None;
    }
    let whole = Bytes::from_owner(page.take_whole()?);
    let body = if is_own(&whole, context) {
        let mut pieces = VecDeque::from([whole]);
        unwrap(&mut pieces, &mut context.take_head(), context, true);
        Body::pieces(pieces)
    } else {
        Body::whole(whole)
    };
    let mut response = Response::new(body);
    let headers = &context.shared.safety.headers;
    *response.headers_mut() = headers.of_page(HeaderMap::new(), None, None);
    fitting(&mut response, &context.method);
    Some(response)
}
