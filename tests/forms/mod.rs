//! Forms: what browsers send, what strangers send, and what a page gets of it.

mod bodies;
mod browser;
mod connections;
mod derive;
mod memory;
mod mutations;
mod properties;
mod reading;
mod rounds;
mod state;
