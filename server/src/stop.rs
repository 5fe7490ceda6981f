//! When to stop, and what was cut by it.

use std::io;
use std::time::Duration;

/// What became of the connections when the server stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Connections that were open when the server stopped to listen.
    pub open: usize,
    /// Those of them that weren't finished at the deadline, and were cut.
    pub cut: usize,
    /// How long it took until the last one was gone.
    pub took: Duration,
}

impl Report {
    pub(crate) fn new(open: usize, cut: usize, took: Duration) -> Self {
        Self { open, cut, took }
    }
}

/// Listens to the signals that ask a process to end: SIGINT (ctrl-c) and SIGTERM. This is the only place that does.
///
/// # Errors
///
/// When the system doesn't take the handlers.
pub(crate) fn signals() -> io::Result<impl Future<Output = ()> + Send> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
