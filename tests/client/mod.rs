//! The test client that users of the crate get, judged by sites of its own.
//!
//! `site` is the site, `asking` what is sent, `answers` what comes back, `cookies` and `redirects` what a visitor does with
//! it, `clicks` and `forms` the way from page to page, `hosts` that from host to host, `judged` what Chromium says of forms,
//! `visit` a visitor who makes mistakes, `chunks` pages that arrive bit by bit, `links` the check of literal links.

mod answers;
mod asking;
mod chunks;
mod clicks;
mod cookies;
mod forms;
mod hosts;
mod judged;
mod links;
mod redirects;
mod site;
mod visit;
