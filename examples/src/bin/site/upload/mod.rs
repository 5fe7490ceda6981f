//! Files: taken within limits, with a progress that is seen, kept under names of our own, and handed out so that they do no harm.
//!
//! `page` shows the form and the files, `parcel` takes them, `download` hands one out, `discard` throws one away, `shelf` keeps
//! them, `script` and `progress.js` show how far an upload has come.

mod discard;
mod download;
mod page;
mod parcel;
mod script;
mod shelf;

pub(crate) use page::upload;
pub(crate) use shelf::{SCHEMA, Shelf};
