//! The bodies of requests, with their limits, and of responses, with their ends noticed.

mod error;
mod request;
mod response;
mod turn;

pub use error::BodyError;
pub use request::RequestBody;
pub(crate) use response::ResponseBody;
pub(crate) use turn::FIRST;
