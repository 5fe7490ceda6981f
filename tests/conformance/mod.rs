//! The conformance site on raw sockets: what the systems did from which this one comes, and what HTTP says.
//!
//! `running` starts the real program, once for all of these tests that run at a time. Clients are those of the server's tests.

mod running;

// What the pages do.
mod bodies;
mod cookies;
mod house;
mod markup;
mod queries;
mod requests;
mod sessions;
mod tutorial;
mod uploads;

// What HTTP makes of any page.
mod connections;
mod failing;
mod http2;
mod methods;
mod paths;
mod reading;
mod waiting;

pub(crate) use running::Conformance;
