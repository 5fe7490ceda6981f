//! The clients: cheap, so that the server is what is measured.

mod beside;
mod connection;
mod load;
mod response;
mod slow;

pub use beside::beside;
pub use connection::{Connection, connect};
pub use load::Clients;
pub use slow::download;
