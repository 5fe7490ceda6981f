//! What only members see: a login with sessions, and a longer form that survives the end of one.
//!
//! `account` holds who is known, `guard` judges passwords and slows down those who guess, `login` and `logout` begin and end,
//! `page` greets, `note` is the longer form, `store` keeps the notes.

mod account;
mod guard;
mod login;
mod logout;
mod note;
mod page;
mod store;
mod throttle;

pub(crate) use guard::Guard;
pub(crate) use page::members;
pub(crate) use store::SCHEMA;
