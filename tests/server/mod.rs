//! The server on raw sockets: what a client sees, byte by byte.

mod site;
pub(crate) mod support;

// What the protocol says.
mod bodies;
mod heads;
mod overdue;
mod responses;

// What a stranger may take.
mod limits;
mod shortage;
mod slow;

// Other ways in.
mod functions;
mod http2;
mod sockets;

// The end, and what is told of it.
mod access;
mod stop;
