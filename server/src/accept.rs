//! Takes connections from the kernel, whatever is short.

use crate::address::{Address, Peer};
use crate::connections::{Connections, Slot};
use crate::socket::{Listener, Stream};
use std::fs::File;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// The longest pause while something is short. It ends when a connection does.
const PAUSE: Duration = Duration::from_millis(10);

/// What those get for whom there is no place.
const BUSY: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/plain; charset=utf-8\r\n\
content-length: 30\r\nretry-after: 1\r\nconnection: close\r\n\r\nToo many connections for now.\n";

/// The door: one connection after the other.
#[derive(Debug)]
pub(crate) struct Door {
    listener: Listener,
    connections: Arc<Connections>,
    /// A file that is closed when there are no more descriptors, so that there is one to answer with.
    reserve: Option<File>,
}

/// A connection with its place.
#[derive(Debug)]
pub(crate) struct Guest {
    pub(crate) stream: Stream,
    pub(crate) slot: Slot,
}

impl Door {
    pub(crate) fn new(listener: Listener, connections: Arc<Connections>) -> Self {
        Self {
            listener,
            connections,
            reserve: open_reserve(),
        }
    }

    /// Waits for the next connection that has a place. It may be dropped at any time.
    pub(crate) async fn next(&mut self) -> Guest {
        loop {
            while self.connections.is_full() {
                let left = self.connections.left();
                self.connections.make_room();
                // Those who go need a moment; those who come wait in the kernel.
                let _ = timeout(PAUSE, left).await;
            }
            match self.listener.accept().await {
                Ok((stream, address)) => {
                    if let Some(guest) = self.admit(stream, address) {
                        return guest;
                    }
                }
                Err(error) if is_exhausted(&error) => self.survive(&error).await,
                // The client has gone before we came: the next one is there at once.
                Err(error) => {
                    tracing::debug!(%error, "a connection was lost before it was accepted");
                }
            }
        }
    }

    fn admit(&self, stream: Stream, address: Address) -> Option<Guest> {
        // Fails only when the client has already gone, as does what comes next.
        let local = stream.local().ok()?;
        let peer = Peer { address, local };
        let Some(slot) = self.connections.enter(&peer) else {
            tracing::warn!(peer = %peer.address, "a client has too many connections");
            refuse(&stream);
            return None;
        };
        stream.set_nodelay().ok()?;
        Some(Guest { stream, slot })
    }

    /// No descriptor, or no memory for a socket: who waits makes room, and who stands before the door hears of it.
    async fn survive(&mut self, error: &io::Error) {
        let left = self.connections.left();
        let cut = self.connections.make_room();
        tracing::error!(%error, cut, "no connection can be accepted");
        if self.reserve.take().is_some() {
            // The listener may have nobody left, and then this must not wait.
            if let Ok(Ok((stream, _))) = timeout(Duration::ZERO, self.listener.accept()).await {
                refuse(&stream);
            }
            self.reserve = open_reserve();
        }
        let _ = timeout(PAUSE, left).await;
        if self.reserve.is_none() {
            self.reserve = open_reserve();
        }
    }
}

/// Any file will do. Without one the server works, too.
fn open_reserve() -> Option<File> {
    File::open("/dev/null").ok()
}

/// Answers without waiting, and closes.
fn refuse(stream: &Stream) {
    // Who doesn't get it sees that the connection is closed.
    let _ = stream.dismiss(BUSY);
}

/// Whether accepting fails for want of something that comes back: descriptors (of the process, of the system) or memory.
fn is_exhausted(error: &io::Error) -> bool {
    const ENOMEM: i32 = 12;
    const ENFILE: i32 = 23;
    const EMFILE: i32 = 24;
    const ENOBUFS: i32 = if cfg!(target_os = "linux") { 105 } else { 55 };
    matches!(
        error.raw_os_error(),
        Some(ENOMEM | ENFILE | EMFILE | ENOBUFS)
    )
}

#[cfg(test)]
mod tests {
    use super::{BUSY, is_exhausted};
    use std::io;

    #[test]
    fn the_length_of_the_refusal_is_right() {
        let text = std::str::from_utf8(BUSY).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("\r\ncontent-length: {}\r\n", body.len())));
    }

    #[test]
    fn only_what_comes_back_is_waited_for() {
        assert!(is_exhausted(&io::Error::from_raw_os_error(24)));
        assert!(!is_exhausted(&io::ErrorKind::ConnectionAborted.into()));
    }
}
