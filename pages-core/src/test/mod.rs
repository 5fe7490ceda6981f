//! For the tests of sites, with the feature `test`: a [`client`] that runs a site in process, and [`links!`], which finds
//! links in markup that no page answers.
//!
//! ```
//! use pages::prelude::*;
//!
//! #[page("/", title = "Home")]
//! async fn home() {
//!     html! { <a href="/hello?name=Ada">"Greet Ada"</a> }
//! }
//!
//! #[page("/hello", title = "Hello")]
//! async fn hello(#[query] name: String) {
//!     html! { <p class="greeting">"Hello, " {name} "!"</p> }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> pages::Result {
//! let client = pages::test::client(pages::Site::new())?;
//! let home = client.get("/").await?.assert_status(200);
//! let hello = home.click("Greet Ada").await?;
//! assert_eq!(hello.url(), "/hello?name=Ada");
//! assert_eq!(hello.select("p.greeting")[0].text(), "Hello, Ada!");
//! # Ok(())
//! # }
//! ```
//!
//! | module | does |
//! |---|---|
//! | `client` | asks: [`Client`], [`RequestBuilder`] |
//! | `cookie` | the visitor's cookies |
//! | `page` | what comes back: [`Stream`], [`Answer`], [`Element`]; its forms: [`Form`], [`File`] |
//! | `link` | [`links!`], [`Links`]: the links in the sources |
//! | `session_store` | [`session_store()`]: whether a store of sessions keeps its word |

mod client;
mod cookie;
mod link;
mod page;
mod session_store;

#[doc(inline)]
pub use crate::__links as links;
pub use client::{Application, Client, ClientError, InProcess, RequestBuilder, client};
pub use link::{BrokenLink, BrokenLinks, Checked, Links};
pub use page::{Answer, Element, File, Form, Stream};
pub use session_store::session_store;
