//! Tables of routes, asked.
//!
//! | module | holds |
//! |---|---|
//! | `pages` | pages for tests, here and elsewhere |
//! | `table` | what is found, case by case |
//! | `naive` | the same by trying each pattern by itself: both must find the same |

mod naive;
mod pages;
mod table;

pub(crate) use pages::{leak, page};
