//! Answers requests with pages: which page a URL names, what its arguments are, and how what it writes is sent.
//!
//! This is the part of `pages` that knows HTTP and axum, and neither sockets nor processes. Users depend on `pages`, which
//! re-exports all of it.

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod context;
mod cookie;
mod document;
mod error;
mod form;
mod later;
mod link;
mod param;
mod registry;
mod response;
mod route;
mod secure;
mod session;
mod site;
#[cfg(feature = "test")]
pub mod test;

pub use context::{
    RequestHandle, ResponseHandle, State, StateMissing, TooLate, add_to_head, request, response,
};
pub use cookie::{CookiePolicy, SameSite, Secret, SecretError, SetCookie};
pub use document::{HeadMarkup, head};
#[doc(hidden)]
pub use error::watch_panics;
pub use error::{Error, OrStatus, Problem, Result};
pub use form::*;
pub use html;
pub use http::{Method, StatusCode};
pub use later::{
    Concurrently, Deferred, FlushNow, boundary, boundary_or, concurrently, defer, flush,
};
pub use link::*;
pub use param::*;
pub use registry::{Conflict, Entry, Errors, Need, Page, Table, collect};
pub use response::{Answering, Body, Call};
pub use route::{Methods, Segment};
#[cfg(feature = "sqlite-system")]
pub use session::sqlite;
pub use session::{
    AsValue, Flash, FlashKind, Key, Lifetime, MemoryStore, Record, Session, SessionError,
    SessionHash, SessionKey, SessionStore, StoreResult, session,
};
pub use site::{
    AnswerWith, HostNames, Hosts, HostsService, Mode, PageService, SetupError, Site, router,
};

/// Any error, as the crates around us pass it on.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;
