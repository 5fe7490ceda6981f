//! Forms: what browsers send, what strangers send, and what a page gets of it.

mod agreement;
mod bodies;
mod bound;
mod browser;
mod connections;
mod derive;
mod limits;
mod memory;
mod mutations;
mod properties;
mod reading;
mod redirects;
mod refused;
mod rounds;
mod seen;
mod state;
