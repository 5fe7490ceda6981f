//! The server: from an address to a report.

use crate::accept::Door;
use crate::address::Address;
use crate::connection::Connection;
use crate::connections::Connections;
use crate::conversation::Order;
use crate::heap;
use crate::limits::Limits;
use crate::service::Serve;
use crate::socket::Listener;
use crate::stop::{self, Report};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How long connections that are cut may take to go.
const CUT: Duration = Duration::from_secs(1);

/// A socket that listens, with its limits, and without a service yet.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use server::{Limits, Server};
///
/// let server = Server::bind("127.0.0.1:0").await?.limits(Limits { backlog: 64, ..Limits::default() });
/// println!("http://{}", server.local_addr());
/// # Ok(())
/// # }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(example()).unwrap();
/// ```
#[derive(Debug)]
pub struct Server {
    listener: Listener,
    address: Address,
    limits: Limits,
    extends: bool,
}

impl Server {
    /// Listens at an address, `127.0.0.1:80` or `unix:/path`. Port 0 is a free one. From here on the kernel takes
    /// connections; they are answered when the server runs.
    ///
    /// A socket that a dead server has left is replaced, one of a living server isn't.
    ///
    /// # Errors
    ///
    /// When the address isn't one, is in use, isn't ours or isn't allowed.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime with I/O enabled; so does [`from_listener`](Self::from_listener).
    pub async fn bind(address: &str) -> io::Result<Self> {
        Self::new(Listener::bind(address).await?)
    }

    /// Takes over a socket that listens already: from a process manager, or from the server before.
    ///
    /// # Errors
    ///
    /// When the socket isn't one that tokio can wait for.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    /// let server = server::Server::from_listener(listener)?;
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(example()).unwrap();
    /// ```
    pub fn from_listener(listener: std::net::TcpListener) -> io::Result<Self> {
        Self::new(Listener::from_std(listener)?)
    }

    fn new(listener: Listener) -> io::Result<Self> {
        Ok(Self {
            address: listener.address()?,
            listener,
            limits: Limits::default(),
            extends: true,
        })
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Leaves the extensions of requests empty: for a service that asks [`RequestBody::peer`](crate::RequestBody::peer).
    ///
    /// A table of extensions for each request costs as much as a small page.
    ///
    /// ```
    /// # async fn example() -> std::io::Result<()> {
    /// let server = server::Server::bind("127.0.0.1:0").await?.without_extensions();
    /// # Ok(())
    /// # }
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(example()).unwrap();
    /// ```
    #[must_use]
    pub fn without_extensions(mut self) -> Self {
        self.extends = false;
        self
    }

    /// Where the server listens, with the port that the system has chosen.
    pub fn local_addr(&self) -> &Address {
        &self.address
    }

    /// Serves until the process is asked to end (SIGTERM, or ctrl-c), then finishes what is in flight.
    ///
    /// # Errors
    ///
    /// When the system doesn't take the handlers of the signals, or the socket isn't one any more. No client can make the server
    /// return.
    pub async fn run<S: Serve>(self, service: S) -> io::Result<Report> {
        let signals = stop::signals()?;
        self.run_until(service, signals).await
    }

    /// Serves until `stop` is ready, then finishes what is in flight.
    ///
    /// From then on nobody is accepted and connections without a request are closed. The others are closed behind their
    /// responses, or cut when [`Limits::stop`] is over; the report says how many that were. Whoever drops this future instead
    /// stops only the accepting.
    ///
    /// # Errors
    ///
    /// When the socket doesn't listen any more.
    pub async fn run_until<S: Serve>(
        self,
        service: S,
        stop: impl Future<Output = ()>,
    ) -> io::Result<Report> {
        self.listener.set_backlog(self.limits.backlog)?;
        heap::keep();
        let limits = Arc::new(self.limits);
        let connections = Arc::new(Connections::new(
            limits.connections,
            limits.connections_per_peer,
        ));
        let mut door = Door::new(self.listener, Arc::clone(&connections));
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                biased;
                () = &mut stop => break,
                guest = door.next() => {
                    let connection = Connection::new(guest, service.clone(), Arc::clone(&limits), self.extends);
                    tokio::spawn(connection.serve());
                }
            }
        }
        drop(door); // who comes now is refused by the kernel, and can go elsewhere
        Ok(finish(&connections, limits.stop).await)
    }
}

/// Lets the connections finish, and cuts them at the deadline.
async fn finish(connections: &Connections, limit: Duration) -> Report {
    let begin = Instant::now();
    let open = connections.tell(Order::Stop);
    let cut = if gone(connections, begin + limit).await {
        0
    } else {
        let cut = connections.tell(Order::Cut);
        gone(connections, Instant::now() + CUT).await;
        cut
    };
    Report::new(open, cut, begin.elapsed())
}

/// Waits until all connections are gone, and says whether they are.
async fn gone(connections: &Connections, deadline: Instant) -> bool {
    loop {
        let left = connections.left();
        if connections.count() == 0 {
            return true;
        }
        if timeout_at(deadline, left).await.is_err() {
            return connections.count() == 0;
        }
    }
}
