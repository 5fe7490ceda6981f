//! The guestbook: entries in SQLite, a form that keeps what was typed, and no entry twice.
//!
//! `page` shows the entries and the form, `sign` takes the form, `delete` takes an entry back, `store` keeps them.

mod delete;
mod page;
mod sign;
mod store;

pub(crate) use page::guestbook;
pub(crate) use store::SCHEMA;
