//! The forms of the site in a real browser: with scripts and without, by keyboard alone, twice, back again, too late.
//!
//! `guestbook`, `members`, `upload` and `controls` are the pages, `keyboard` all of them; `announced` is what a reader of the page aloud learns of errors.

mod announced;
mod controls;
mod guestbook;
mod keyboard;
mod members;
mod upload;
