//! Load: many connections at once, each with one request after the other.

use super::connection::{Arrival, Connection, connect};
use crate::http::site::Route;
use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use std::net::SocketAddr;
use std::time::Duration;

/// How much is read at once.
const BUFFER: usize = 256 * 1024;

/// How long nothing may come.
const PATIENCE: Duration = Duration::from_mins(1);

/// Clients that are connected and stay so.
#[derive(Debug)]
pub struct Clients {
    poll: Poll,
    events: Events,
    connections: Vec<Connection<TcpStream>>,
    buffer: Vec<u8>,
    /// How long every response must be.
    length: u64,
}

impl Clients {
    /// Connects `count` clients that ask for `route`, whose body has `length` bytes.
    ///
    /// # Errors
    ///
    /// Repeats what the system says.
    pub fn connect(
        address: SocketAddr,
        route: Route,
        length: u64,
        count: usize,
    ) -> Result<Self, String> {
        let poll = Poll::new().map_err(|error| format!("there is nothing to poll: {error}"))?;
        let mut connections = Vec::with_capacity(count);
        for index in 0..count {
            let stream = connect(address, None)?;
            let mut stream = stream
                .set_nonblocking(true)
                .map(|()| TcpStream::from_std(stream))
                .map_err(|error| format!("a socket always waits: {error}"))?;
            poll.registry()
                .register(&mut stream, Token(index), Interest::READABLE)
                .map_err(|error| format!("a socket can't be polled: {error}"))?;
            connections.push(Connection::new(stream, route, false));
        }
        Ok(Self {
            poll,
            events: Events::with_capacity(count),
            connections,
            buffer: vec![0; BUFFER],
            length,
        })
    }

    /// Sends `count` requests, never more at once than there are clients, and waits for all responses.
    ///
    /// # Errors
    ///
    /// A connection fails, or a response isn't the page.
    pub fn run(&mut self, count: u32) -> Result<(), String> {
        let (mut sent, mut received) = (0, 0);
        for connection in &mut self.connections {
            if sent < count {
                connection.send()?;
                sent += 1;
            }
        }
        while received < count {
            self.poll
                .poll(&mut self.events, Some(PATIENCE))
                .map_err(|error| format!("nothing can be waited for: {error}"))?;
            if self.events.is_empty() {
                return Err("a server has stopped to answer".to_owned());
            }
            for event in &self.events {
                let connection = &mut self.connections[event.token().0];
                loop {
                    let arrival = connection.receive(&mut self.buffer)?;
                    let response = &connection.response;
                    if response.is_complete() {
                        if (response.status, response.length) != (200, self.length) {
                            return Err(format!(
                                "a response has status {} and {} bytes instead of {}",
                                response.status, response.length, self.length
                            ));
                        }
                        received += 1;
                        if sent < count {
                            connection.send()?;
                            sent += 1;
                        }
                        break;
                    }
                    // What is less than there was room for was all there is.
                    if arrival != Arrival::Bytes(BUFFER) {
                        break;
                    }
                }
            }
        }
        Ok(())
    }
}
