//! Sessions in a file, for sites of one machine: [`SessionStore`], with the feature `sqlite`, or `sqlite-system`, which takes
//! the SQLite of the system instead of bringing one along.
//!
//! | module | does |
//! |---|---|
//! | `store` | [`SessionStore`]: hands each step to a thread |
//! | `file` | opens the file, makes it, and looks whether it is ours and whole |
//! | `error` | [`OpenError`]: why that failed |
//! | `work` | the threads: one that reads, one that writes what waits in one go |
//! | `statement` | each step as statements of SQL |

mod error;
mod file;
mod statement;
mod store;
#[cfg(test)]
mod tests;
mod work;

pub use error::OpenError;
pub use store::SessionStore;
