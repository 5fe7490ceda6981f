//! Web pages as Rust functions: `#[page]` binds a function to a URL, `html!` writes into the response while it runs.
//!
//! ```no_run
//! use pages::prelude::*;
//!
//! #[page("/hello/{name}", title = "Hello")]
//! async fn hello(name: String) {
//!     html! {
//!         <h1>"Hello, " {&name} "!"</h1>
//!         <p><a href={hello::url("you")}>"And you?"</a></p>
//!     }
//! }
//!
//! #[tokio::main]
//! async fn main() -> pages::Result {
//!     pages::serve("127.0.0.1:8000").await
//! }
//! ```
//!
//! This crate is the one name that sites depend on. It holds nothing of its own but `serve`:
//!
//! | of | comes |
//! |---|---|
//! | `html` | what writes: [`html!`], [`fragment!`], [`Html`], [`Fragment`], [`danger`](html::danger) |
//! | `pages-macro` | what binds: [`macro@page`], [`macro@component`], [`routes!`], [`derive@FromParam`] |
//! | `pages-core` | what answers: [`Site`], [`Error`], parameters, links, [`defer!`], [`State`] |
//! | `server` | what listens, with the feature `serve` |
//!
//! | feature | adds |
//! |---|---|
//! | `serve` (default) | `serve` and the `server` |
//! | `test` | `test`: a client that runs a site in process |
//! | `date`, `uuid` | dates and UUIDs as parameters |
//! | `sqlite` | `sqlite::SessionStore`: sessions in a file, with a SQLite that is brought along |
//! | `sqlite-system` | the same with the SQLite of the system |

pub mod prelude;
#[cfg(feature = "serve")]
mod serve;

pub use ::html;
pub use ::html::{Fragment, Html, fragment, html};
pub use pages_core::*;
pub use pages_macro::*;
#[cfg(feature = "serve")]
pub use serve::{Bound, Serve, serve};
#[cfg(feature = "serve")]
pub use server;

/// The samples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
