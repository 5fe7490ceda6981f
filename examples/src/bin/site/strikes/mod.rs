//! The data page: 3,722 reports of wildlife that met an aircraft, in SQLite.
//!
//! `store` keeps them, `rows` brings them to a page one by one, `page` lets you search, `report` shows one of them, and
//! `summary` counts them for the dashboard.

mod page;
mod report;
mod rows;
mod store;
mod summary;

pub(crate) use page::strikes;
pub(crate) use store::Store;
pub(crate) use summary::{Figures, Share};
