//! Writes HTML: the sink that pages are written to, and what may be printed where.
//!
//! | feature | adds |
//! |---|---|
//! | `json` | `Json`, any value that serde serializes, for scripts and event handlers |
//! | `stream` | `for await` over streams |
//! | `htmx`, `alpine`, `vue` | the attributes of these libraries in markup |
//!
//! None of them is on by default.
#![deny(unsafe_code)]

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod attrs;
mod call;
mod children;
pub mod danger;
mod hint;
#[cfg(feature = "json")]
mod json;
mod kernel;
mod link;
mod macros;
#[expect(clippy::doc_markdown, reason = "names of the Standards, not of ours")]
pub mod names;
mod operation;
mod rendering;
mod report;
mod sink;
mod value;

pub use attrs::Attrs;
pub use children::{AsyncChildren, Children, NoChildren};
pub use html_macro::component;
#[cfg(feature = "json")]
pub use json::Json;
pub use link::{BlockedUrl, Link, allow_scheme};
pub use rendering::Rendering;
pub use sink::{Chunk, Chunks, Flush, Fragment, Html};
pub use value::{
    Attr, AttrName, AttrWriter, Css, Js, Redirect, Refresh, Render, Spread, Srcdoc, Srcset, Token,
    TokenWriter, Url, UrlPart, UrlPartWriter, UrlValue, Urls, Word,
};
