//! Cookies on their way into a response, and out of a request: sealed, marked as the site wants it, and opened again.

use super::date::seconds;
use super::policy::Place;
use super::{Seal, SetCookie, read};
use crate::context::Context;
use crate::{Error, Result};
use http::{HeaderMap, HeaderValue, header};
use std::time::SystemTime;

/// What browsers keep of a cookie: name and value together (RFC 6265bis §5.6). A longer one is dropped without a word.
const KEPT: usize = 4096;

/// Kept by the visitor's browser alone, and asked for anew each time (RFC 9111 §5.2.2).
pub(crate) const PRIVATE: HeaderValue = HeaderValue::from_static("private, no-cache");

/// A cookie as it is to be sent: checked, and sealed if it is to be.
pub(crate) fn prepare(cookie: SetCookie, context: &Context) -> Result<SetCookie> {
    cookie.check()?;
    let cookie = match cookie.seal() {
        None => cookie,
        Some(seal) => {
            let safety = &context.shared.safety;
            let secret = safety.secret(context.shared.mode).ok_or_else(missing)?;
            let end = cookie.end(SystemTime::now());
            let value = secret
                .current()
                .seal(seal, cookie.name(), end, cookie.value())
                .ok_or_else(|| Error::new("the operating system has no random numbers"))?;
            cookie.sealed(value)
        }
    };
    Ok(cookie)
}

fn missing() -> Error {
    Error::new(
        "signed and encrypted cookies need a secret: set `PAGES_SECRET` to what `openssl rand -hex 64` prints, or give the site one with `Site::secret`",
    )
}

/// Writes the cookies into the head of a response.
pub(crate) fn write(cookies: &[SetCookie], headers: &mut HeaderMap, context: &Context) {
    if cookies.is_empty() {
        return;
    }
    // A cookie is for one visitor, unless the page knows better.
    headers.entry(header::CACHE_CONTROL).or_insert(PRIVATE);
    let secure = context.shared.safety.cookies.is_secure(place(context));
    for cookie in cookies {
        for field in cookie.fields(secure) {
            let pair = field.find(';').unwrap_or(field.len());
            if pair > KEPT + 1 {
                tracing::warn!(
                    target: "pages",
                    cookie = cookie.name(), bytes = pair - 1,
                    "browsers drop a cookie of more than {KEPT} bytes"
                );
            }
            if let Ok(field) = HeaderValue::try_from(field) {
                headers.append(header::SET_COOKIE, field);
            }
        }
    }
}

/// What the cookie policy goes by.
pub(crate) fn place(context: &Context) -> Place<'_> {
    Place {
        mode: context.shared.mode,
        uri: &context.uri,
    }
}

/// The first cookie of this name that was sealed by this site, opened.
pub(crate) fn open(context: &Context, name: &str, seal: Seal) -> Option<String> {
    let mut values = read::values(&context.headers, name).peekable();
    values.peek()?;
    let Some(secret) = context.shared.safety.secret(context.shared.mode) else {
        tracing::error!(target: "pages", cookie = name, "{}", missing());
        return None;
    };
    let now = seconds(SystemTime::now());
    values.map(read::decoded).find_map(|value| {
        secret
            .all()
            .find_map(|keys| keys.open(seal, name, &value, now))
    })
}
