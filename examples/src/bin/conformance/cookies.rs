//! Four cookies that are set, and what comes back.

use axum::Json;
use http::{HeaderMap, header};
use pages::SetCookie;
use pages::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// As good as for ever: the longest time that browsers keep a cookie (RFC 6265bis §5.5).
const NEVER: Duration = Duration::from_secs(400 * 24 * 60 * 60);

#[page("/cookietest", title = "Cookie Test")]
pub(crate) async fn cookietest() {
    for (name, value) in [
        ("froba", "vala"),
        ("frob2", "val2"),
        ("frob3-loooooooooooooong", "val3-loooooooooooooong"),
    ] {
        response().cookie(SetCookie::new(name, value)?.max_age(NEVER))?;
    }
    // The name holds a space, which a cookie's name can't.
    let name = utf8_percent_encode("the time", NON_ALPHANUMERIC).to_string();
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    response().cookie(
        SetCookie::new(name, now)?
            .path(&cookieverify::url().to_string())
            .max_age(Duration::from_secs(20 * 60)),
    )?;
    html! {
        "you should have a cookie now. Go " <a href={cookieverify::url()}>"here"</a> " to see if they were saved"
    }
}

/// The cookies that came, in their order, decoded.
#[page("/cookieverify")]
pub(crate) async fn cookieverify(headers: HeaderMap) -> Json<Vec<(String, String)>> {
    let fields = headers.get_all(header::COOKIE);
    let pairs = fields
        .iter()
        .filter_map(|field| field.to_str().ok())
        .flat_map(|field| field.split(';'))
        .map(str::trim)
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    Json(
        pairs
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect(),
    )
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
