//! The quick start: a fixed path, and one with a name in it.

use super::headers;
use pages::prelude::*;

#[page("/house/hello-world", method = any)]
pub(crate) async fn hello_world() -> pages::Result<&'static str> {
    headers()?;
    Ok("Hello world!")
}

#[page("/house/hello-you/{name}", method = any, layout = none)]
pub(crate) async fn hello_you(name: String) {
    headers()?;
    html! { "Hello there, {name}!" }
}

#[page("/house/test", method = any)]
pub(crate) async fn test() -> pages::Result<&'static str> {
    headers()?;
    Ok("Hello!")
}

/// A page of which only `GET` is known.
#[page("/house/get-only")]
pub(crate) async fn get_only() -> pages::Result<&'static str> {
    headers()?;
    Ok("got")
}
