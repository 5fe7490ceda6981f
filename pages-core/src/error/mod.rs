//! Errors: what a page may fail with, and the page that is shown then.
//!
//! | module | does |
//! |---|---|
//! | `kind` | [`Error`]: a status, words for the visitor, and the cause for the log |
//! | `or` | turns an `Option` or a `Result` into a status |
//! | `problem` | [`Problem`]: what an error page knows |
//! | `panic` | the error for a panic, and where it began |
//! | `body` | what goes wrong with the body of a request, as a status |
//! | `log` | each error in the log, with the id that the visitor sees |
//! | `respond` | an error as a response, for pages that answer with a `Result` |
//! | `plain` | the error page of a site that has none of its own |
//! | `development` | what is added to it on the machine of whoever writes the site |

mod body;
mod development;
mod kind;
mod log;
mod or;
mod panic;
mod plain;
mod problem;
mod respond;

pub(crate) use body::RequestBodyError;
pub(crate) use development::Trace;
pub use kind::{Error, Result};
pub(crate) use log::log;
pub use or::OrStatus;
pub use panic::watch_panics;
pub(crate) use panic::{dropped, unwound};
pub(crate) use plain::plain;
pub use problem::Problem;
