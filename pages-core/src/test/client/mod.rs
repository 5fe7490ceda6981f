//! The client: runs a site in process and follows it as a browser would.
//!
//! | module | does |
//! |---|---|
//! | `application` | [`Application`]: what a client can be made for |
//! | `visitor` | [`Client`]: the site, where it is, and the visitor's cookies |
//! | `base` | where the site is |
//! | `address` | where a reference leads |
//! | `request` | [`RequestBuilder`]: what is asked |
//! | `form` | encodes fields as a form does, and makes the requests of forms |
//! | `exchange` | sends it, and follows redirects |
//! | `error` | [`ClientError`]: why there is no answer |

mod address;
mod application;
mod base;
mod error;
mod exchange;
mod form;
mod request;
mod visitor;

pub(super) use address::{Address, Target, scheme, without_dots};
pub use application::{Application, InProcess};
use base::Base;
pub use error::ClientError;
pub(super) use form::{lines, urlencoded};
pub use request::RequestBuilder;
pub use visitor::{Client, client};
