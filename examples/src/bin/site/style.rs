//! The stylesheet and the icon: files that are part of the program, kept by browsers until they change.

use axum::response::Redirect;
use pages::Link;
use pages::prelude::*;

const STYLES: &str = include_str!("site.css");
const ICON: &str = include_str!("icon.svg");

/// One small stylesheet, for light and dark, wide and narrow.
#[page(
    "/site.css",
    content_type = "text/css; charset=utf-8",
    cache = "public, max-age=31536000, immutable"
)]
pub(crate) async fn stylesheet() -> &'static str {
    STYLES
}

#[page(
    "/icon.svg",
    content_type = "image/svg+xml",
    cache = "public, max-age=31536000, immutable"
)]
pub(crate) async fn icon() -> &'static str {
    ICON
}

/// Where browsers look for an icon when a page, being text, names none.
#[page("/favicon.ico")]
pub(crate) async fn favicon() -> Redirect {
    Redirect::permanent(&to_icon().to_string())
}

/// The address of the stylesheet as it is now. Another text has another address.
pub(crate) fn to_stylesheet() -> Link {
    const VERSION: u32 = fingerprint(STYLES);
    stylesheet::url().query("v", VERSION)
}

/// The address of the icon as it is now.
pub(crate) fn to_icon() -> Link {
    const VERSION: u32 = fingerprint(ICON);
    icon::url().query("v", VERSION)
}

/// A number that differs where texts differ, but for one chance in four thousand million (FNV-1a, 32 bits).
pub(crate) const fn fingerprint(text: &str) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < text.len() {
        hash = (hash ^ text.as_bytes()[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn fingerprints_are_those_of_the_algorithm() {
        assert_eq!(fingerprint(""), 0x811c_9dc5);
        assert_eq!(fingerprint("a"), 0xe40c_292c);
        assert_eq!(fingerprint("foobar"), 0xbf9c_f968);
    }
}
