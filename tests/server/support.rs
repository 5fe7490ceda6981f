//! A server in a runtime of its own, and a client that writes and reads bytes.

use server::{Limits, Report, Serve, Server};
use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Longer than anything takes, so that what hangs fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A server that runs until it is stopped or dropped.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    runtime: Runtime,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<Report>>,
}

pub(crate) fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
}

/// Serves at a free port.
pub(crate) fn serve<S: Serve>(limits: Limits, service: S) -> Running {
    serve_as(|server| server.limits(limits), service)
}

/// Serves at a free port, by a server that is told how.
pub(crate) fn serve_as<S: Serve>(tell: impl FnOnce(Server) -> Server, service: S) -> Running {
    let runtime = runtime();
    let server = runtime.block_on(Server::bind("127.0.0.1:0")).unwrap();
    let address = server.local_addr().tcp().unwrap();
    let (stop, stopped) = oneshot::channel();
    let server = tell(server);
    let task = runtime.spawn(server.run_until(service, async { stopped.await.unwrap_or(()) }));
    Running {
        address,
        runtime,
        stop,
        task,
    }
}

impl Running {
    pub(crate) fn connect(&self) -> Client {
        Client::connect(self.address)
    }

    /// Asks it to stop, and doesn't wait.
    pub(crate) fn begin_stop(self) -> Stopping {
        self.stop.send(()).unwrap();
        Stopping {
            runtime: self.runtime,
            task: self.task,
        }
    }

    /// One request on a connection of its own: the whole answer.
    pub(crate) fn ask(&self, request: &str) -> String {
        let mut client = self.connect();
        client.send(request);
        client.rest()
    }
}

pub(crate) struct Stopping {
    runtime: Runtime,
    task: JoinHandle<std::io::Result<Report>>,
}

impl Stopping {
    pub(crate) fn report(self) -> Report {
        let task = self.task;
        self.runtime
            .block_on(async { tokio::time::timeout(PATIENCE, task).await })
            .expect("the server stops")
            .unwrap()
            .unwrap()
    }
}

/// One end of a connection.
pub(crate) struct Client {
    stream: TcpStream,
    /// Read, and not yet looked at.
    held: Vec<u8>,
}

/// A response as it came.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Client {
    pub(crate) fn connect(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        Self {
            stream,
            held: Vec::new(),
        }
    }

    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).unwrap();
    }

    /// Sends to a server that may have closed.
    pub(crate) fn try_send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).is_ok()
    }

    pub(crate) fn stream(&self) -> &TcpStream {
        &self.stream
    }

    /// Says that nothing more comes.
    pub(crate) fn finish(&self) {
        self.stream.shutdown(std::net::Shutdown::Write).unwrap();
    }

    /// Reads something more. Says whether the connection goes on.
    fn more(&mut self) -> bool {
        let mut piece = [0; 16 * 1024];
        match self.stream.read(&mut piece) {
            Ok(0) => false,
            Ok(length) => {
                self.held.extend_from_slice(&piece[..length]);
                true
            }
            Err(error) if error.kind() == ErrorKind::ConnectionReset => false,
            Err(error) => panic!(
                "{error}, after {:?}",
                String::from_utf8_lossy(&self.held[..self.held.len().min(500)])
            ),
        }
    }

    /// Reads until `end` has come, and hands out everything up to it.
    pub(crate) fn until(&mut self, end: &str) -> Vec<u8> {
        loop {
            let found = self
                .held
                .windows(end.len())
                .position(|window| window == end.as_bytes());
            if let Some(at) = found {
                return self.held.drain(..at + end.len()).collect();
            }
            assert!(
                self.more(),
                "the connection ended before {end:?}: {:?}",
                String::from_utf8_lossy(&self.held)
            );
        }
    }

    fn exactly(&mut self, length: usize) -> Vec<u8> {
        while self.held.len() < length {
            assert!(self.more(), "the connection ended within a body");
        }
        self.held.drain(..length).collect()
    }

    /// Reads one response with its body; `HEAD` has none.
    pub(crate) fn response_to(&mut self, method: &str) -> Response {
        let head = String::from_utf8(self.until("\r\n\r\n")).unwrap();
        let status = head[9..12].parse().unwrap();
        let mut response = Response {
            status,
            head,
            body: Vec::new(),
        };
        if method == "HEAD" || matches!(status, 100..=199 | 204 | 304) {
            return response;
        }
        if response.header("transfer-encoding") == Some("chunked") {
            loop {
                let line = String::from_utf8(self.until("\r\n")).unwrap();
                let length = usize::from_str_radix(line.trim(), 16).unwrap();
                let chunk = self.exactly(length + 2);
                response.body.extend_from_slice(&chunk[..length]);
                if length == 0 {
                    return response;
                }
            }
        }
        let length = response.header("content-length").map(str::parse);
        response.body = match length {
            Some(length) => self.exactly(length.unwrap()),
            None => self.rest().into_bytes(),
        };
        response
    }

    pub(crate) fn response(&mut self) -> Response {
        self.response_to("GET")
    }

    /// Everything until the server closes.
    pub(crate) fn rest(&mut self) -> String {
        String::from_utf8_lossy(&self.rest_bytes()).into_owned()
    }

    pub(crate) fn rest_bytes(&mut self) -> Vec<u8> {
        while self.more() {}
        std::mem::take(&mut self.held)
    }

    /// Whether the server has closed, without a word.
    pub(crate) fn is_closed_silently(&mut self) -> bool {
        self.rest().is_empty()
    }

    /// How much comes within the time.
    pub(crate) fn comes_within(&mut self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let before = self.held.len();
        while let Some(left) = end
            .checked_duration_since(Instant::now())
            .filter(|left| !left.is_zero())
        {
            self.stream.set_read_timeout(Some(left)).unwrap();
            let mut piece = [0; 1024];
            match self.stream.read(&mut piece) {
                Ok(length) if length > 0 => self.held.extend_from_slice(&piece[..length]),
                _ => break,
            }
        }
        self.stream.set_read_timeout(Some(PATIENCE)).unwrap();
        self.held.len() - before
    }
}

/// A request that keeps the connection.
pub(crate) fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

/// A request after which the server closes.
pub(crate) fn get_last(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
}

pub(crate) fn post(path: &str, fields: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n{body}")
}

/// Milliseconds, for limits.
pub(crate) fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}
