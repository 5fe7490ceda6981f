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
    let mut pairs = Vec::new();
    for field in headers.get_all(header::COOKIE) {
        let field = String::from_utf8_lossy(field.as_bytes());
        for pair in field
            .split(';')
            .map(str::trim)
            .filter(|pair| !pair.is_empty())
        {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((decoded(name), decoded(value)));
        }
    }
    Json(pairs)
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
