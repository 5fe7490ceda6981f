//! Names and values as a form sends them, from the address and from the body, in their order.

use super::echo;
use axum::body::Body;
use http::{HeaderMap, Method, header};
use pages::Result;

/// A name and its value.
pub(crate) type Pair = (String, String);

/// What the query of an address says.
pub(crate) fn of_query(query: Option<&str>) -> Vec<Pair> {
    pairs(query.unwrap_or_default().as_bytes())
}

/// What a body says, when the method is one whose body means something and it is of a form's type.
///
/// # Errors
/// When the body can't be read.
pub(crate) async fn of_body(method: &Method, headers: &HeaderMap, body: Body) -> Result<Vec<Pair>> {
    if !matches!(*method, Method::POST | Method::PUT | Method::PATCH) || !is_form(headers) {
        return Ok(Vec::new());
    }
    Ok(pairs(&echo::whole(body).await?.to_bytes()))
}

/// What the address says, then what the body says.
///
/// # Errors
/// When the body can't be read.
pub(crate) async fn both(
    method: &Method,
    query: Option<&str>,
    headers: &HeaderMap,
    body: Body,
) -> Result<Vec<Pair>> {
    let mut pairs = of_query(query);
    pairs.extend(of_body(method, headers, body).await?);
    Ok(pairs)
}

/// The value of the first pair with this name.
pub(crate) fn first<'a>(pairs: &'a [Pair], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .find(|(other, _)| other == name)
        .map(|(_, value)| value.as_str())
}

/// `application/x-www-form-urlencoded` (URL Standard §5.1).
fn pairs(text: &[u8]) -> Vec<Pair> {
    form_urlencoded::parse(text).into_owned().collect()
}

fn is_form(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .and_then(|kind| kind.split(';').next())
        .is_some_and(|kind| {
            kind.trim()
                .eq_ignore_ascii_case("application/x-www-form-urlencoded")
        })
}
