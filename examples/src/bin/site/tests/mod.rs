//! The pages with forms, as a visitor uses them: filled by their labels, sent by their buttons, in process.
//!
//! `visitor` opens the site; the others are called like the pages that they look at.

mod controls;
mod guestbook;
mod members;
mod upload;
mod visitor;
