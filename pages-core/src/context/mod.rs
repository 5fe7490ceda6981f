//! What a page can ask about its request and say about its response: one [`Context`] per request.
//!
//! | module | does |
//! |---|---|
//! | `authority` | whom a request is for: host and port |
//! | `current` | which request this thread is working for: set around each poll of a page |
//! | `request` | [`request()`]: the request, as a page sees it |
//! | `response` | [`response()`]: status, headers and head of the document, until they are sent |
//! | `sent` | the error of those who come too late |
//! | `state` | what is shared by all requests: databases, settings |

mod authority;
mod current;
mod record;
mod request;
mod response;
mod sent;
mod state;

pub(crate) use authority::{authority, host, port};
pub(crate) use current::{current, enter, with};
pub(crate) use record::{Context, Head, Splice};
pub use request::{RequestHandle, request};
pub use response::{ResponseHandle, add_to_head, response};
pub(crate) use response::{field, is_title};
pub use sent::TooLate;
pub(crate) use state::States;
pub use state::{State, StateMissing};
