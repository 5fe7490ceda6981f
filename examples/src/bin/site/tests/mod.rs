//! The pages as a visitor uses them, in process: forms are filled by their labels, and sent by their buttons.
//!
//! `visitor` opens the site; the others are called like the pages that they look at.

mod controls;
mod guestbook;
mod members;
mod rules;
mod upload;
mod visitor;
