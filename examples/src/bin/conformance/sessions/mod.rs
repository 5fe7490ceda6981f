//! Sessions: sites of their own beside the main one, each with the cookie and the ways of the system that it follows.
//!
//! `sites` are the sites, `house` the page of :house, `actions` the pages of a project of Webactions.

mod actions;
mod house;
mod sites;

pub(crate) use sites::{beside, is_apart, sites};
