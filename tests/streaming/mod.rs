//! A page that streams, as the body of a response: polled by hand, and sent by hyper over a real connection.

mod body;
mod by_hand;
mod connection;
mod memory;
mod page;
