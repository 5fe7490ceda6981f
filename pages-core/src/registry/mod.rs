//! Which pages there are: every `#[page]` describes itself with an [`Entry`], and those of all linked crates are collected.
//!
//! | module | holds |
//! |---|---|
//! | `entry` | [`Entry`], one page as its attribute describes it, and [`Page`], the type that carries it |
//! | `errors` | [`Errors`], the status codes that an error page is for |
//! | `collection` | [`collect`], the pages of this program |
//! | `conflict` | [`Conflict`], two pages of which only one could answer |
//! | `table` | [`Table`], the pages for people to read |

mod collection;
mod conflict;
mod entry;
mod errors;
mod table;

#[doc(hidden)]
pub use crate::__submit as submit;
#[doc(hidden)]
pub use collection::Registered;
pub use collection::collect;
pub use conflict::Conflict;
pub use entry::{Entry, Need, Page};
pub use errors::Errors;
#[doc(hidden)]
pub use inventory;
pub use table::Table;
