//! The stylesheet and the icon: files that are part of the program.

use axum::response::Redirect;
use pages::prelude::*;

/// One small stylesheet, for light and dark, wide and narrow.
#[page(
    "/site.css",
    content_type = "text/css; charset=utf-8",
    cache = "public, max-age=3600"
)]
pub(crate) async fn stylesheet() -> &'static str {
    include_str!("site.css")
}

#[page(
    "/icon.svg",
    content_type = "image/svg+xml",
    cache = "public, max-age=3600"
)]
pub(crate) async fn icon() -> &'static str {
    include_str!("icon.svg")
}

/// Where browsers look for an icon when a page, being text, names none.
#[page("/favicon.ico")]
pub(crate) async fn favicon() -> Redirect {
    Redirect::permanent(&icon::url().to_string())
}
