//! The script that shows how far an upload has come: a file of this site, as its policy wants it.

use crate::style::fingerprint;
use pages::Link;
use pages::prelude::*;

const SCRIPT: &str = include_str!("progress.js");

#[page(
    "/progress.js",
    content_type = "text/javascript; charset=utf-8",
    cache = "public, max-age=31536000, immutable"
)]
pub(super) async fn script() -> &'static str {
    SCRIPT
}

/// The address of the script as it is now.
pub(super) fn to_script() -> Link {
    const VERSION: u32 = fingerprint(SCRIPT);
    script::url().query("v", VERSION)
}
