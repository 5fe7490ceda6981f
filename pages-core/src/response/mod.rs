//! How a page becomes a response.
//!
//! | module | does |
//! |---|---|
//! | `call` | [`Call`]: a request on its way into a page |
//! | `request_head` | the head of that request, as extractors see it |
//! | `answering` | [`Answering`]: the future of the response's head, which runs the page up to where that is known |
//! | `body` | [`Body`]: what is sent, which for a page that isn't complete *is* the page |
//! | `finish` | the response of a page that is complete, or of one that goes on |
//! | `plain` | the same for a page that has said nothing about its response |

mod answering;
mod body;
mod call;
#[cfg(test)]
mod cancelled_tests;
mod finish;
mod plain;
mod request_head;
mod running;
#[cfg(test)]
mod tests;

pub use answering::Answering;
pub use body::Body;
pub use call::Call;
pub(crate) use request_head::{Extension, RequestHead};
