//! What a contender does: it serves the site on an address until its process ends.

use std::net::SocketAddr;

/// A server of the site.
#[derive(Clone, Copy, Debug)]
pub struct Contender {
    /// The name in tables and files, and for the process that serves.
    pub name: &'static str,
    /// Serves. Runs on a runtime with one thread, and returns only when it fails.
    pub serve: fn(SocketAddr) -> Serving,
    /// Whether its pages go out while they are written.
    pub streams: bool,
}

/// A server that runs.
pub type Serving = std::pin::Pin<Box<dyn Future<Output = Failure>>>;

/// Why a server has ended.
pub type Failure = Box<dyn std::error::Error>;
