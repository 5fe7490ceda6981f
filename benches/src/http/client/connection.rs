//! A connection that is kept: one request after the other, on a socket that waits or on one that doesn't.

use super::response::Response;
use crate::http::site::Route;
use socket2::{Domain, Socket, Type};
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// Longer than any server needs for anything, so that a lost connection is an error and not the end of the run.
const PATIENCE: Duration = Duration::from_mins(1);

/// A connection and the response that is arriving.
#[derive(Debug)]
pub struct Connection<S> {
    pub stream: S,
    request: String,
    pub response: Response,
    keep_body: bool,
    /// When the request was sent.
    pub sent: Instant,
}

/// What a read has brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Nothing is there at the moment.
    Nothing,
    /// So many bytes; more may be there if that was as much as there was room for.
    Bytes(usize),
}

/// Connects. With `receive`, the kernel holds about so many bytes for this client.
///
/// # Errors
///
/// Repeats what the system says.
pub fn connect(address: SocketAddr, receive: Option<usize>) -> Result<TcpStream, String> {
    let connect = || {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
        if let Some(bytes) = receive {
            socket.set_recv_buffer_size(bytes)?;
        }
        socket.connect(&address.into())?;
        socket.set_tcp_nodelay(true)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        Ok(socket.into())
    };
    connect().map_err(|error: std::io::Error| format!("{address}: {error}"))
}

impl<S: Read + Write> Connection<S> {
    /// A connection that will ask for `route`.
    pub fn new(stream: S, route: Route, keep_body: bool) -> Self {
        let path = route.path;
        Self {
            stream,
            request: format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
            response: Response::new(keep_body),
            keep_body,
            sent: Instant::now(),
        }
    }

    /// Sends the request; the response starts anew.
    ///
    /// # Errors
    ///
    /// Repeats what the system says.
    pub fn send(&mut self) -> Result<(), String> {
        self.response = Response::new(self.keep_body);
        self.sent = Instant::now();
        // A request is shorter than what any socket takes at once.
        self.stream
            .write_all(self.request.as_bytes())
            .map_err(|error| format!("a request wasn't taken: {error}"))
    }

    /// Reads once.
    ///
    /// # Errors
    ///
    /// The connection has ended, or what has come is no response.
    pub fn receive(&mut self, buffer: &mut [u8]) -> Result<Arrival, String> {
        match self.stream.read(buffer) {
            Ok(0) => Err(format!(
                "the connection was closed after {} bytes of a body",
                self.response.length
            )),
            Ok(count) => {
                let taken = self.response.take(&buffer[..count]);
                taken.map_err(|error| format!("a response is wrong: {}", error.0))?;
                Ok(Arrival::Bytes(count))
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(Arrival::Nothing),
            Err(error) => Err(format!("nothing has come: {error}")),
        }
    }
}

impl Connection<TcpStream> {
    /// Sends the request and waits for all of the response: the time to the first byte of the body, and to the last.
    ///
    /// # Errors
    ///
    /// The same as of reading and writing, or a status other than 200.
    pub fn fetch(&mut self, buffer: &mut [u8]) -> Result<(Duration, Duration), String> {
        self.send()?;
        let mut first = None;
        while !self.response.is_complete() {
            if self.receive(buffer)? == Arrival::Nothing {
                return Err("a server takes too long".to_owned());
            }
            if self.response.length > 0 {
                first.get_or_insert_with(|| self.sent.elapsed());
            }
        }
        match (self.response.status, first) {
            (200, Some(first)) => Ok((first, self.sent.elapsed())),
            (200, None) => Err("a page is empty".to_owned()),
            (status, _) => Err(format!("the status is {status}")),
        }
    }
}
