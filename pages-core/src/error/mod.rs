//! Errors: what a page may fail with, and the page that is shown then.
//!
//! | module | does |
//! |---|---|
//! | `kind` | [`Error`]: a status, words for the visitor, and the cause for the log |
//! | `or` | turns an `Option` or a `Result` into a status |
//! | `problem` | [`Problem`]: what an error page knows |
//! | `log` | each error in the log, with the id that the visitor sees |
//! | `plain` | the error page of a site that has none of its own |
//! | `development` | what is added to it on the machine of whoever writes the site |

mod development;
mod kind;
mod log;
mod or;
mod plain;
mod problem;

pub(crate) use development::Trace;
pub use kind::{Error, Result};
pub(crate) use kind::unwound;
pub(crate) use log::log;
pub use or::OrStatus;
pub(crate) use plain::plain;
pub use problem::Problem;
