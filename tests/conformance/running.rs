//! The conformance site as a program of its own, and how it is asked.

use crate::server::support::{Client, Response, get, get_last};
use crate::site::program;
use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

/// The running site. It ends with the last test that asks it.
pub(crate) struct Conformance {
    process: Child,
    address: SocketAddr,
}

impl Conformance {
    /// The site that runs, or a new one.
    ///
    /// # Panics
    /// When it doesn't build, or doesn't say where it listens.
    pub(crate) fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Conformance>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let site = Arc::new(Self::start());
            *running = Arc::downgrade(&site);
            site
        })
    }

    /// A site of one's own.
    pub(crate) fn start() -> Self {
        Self::start_with(Stdio::null())
    }

    /// A site of one's own, and its log.
    pub(crate) fn start_logged() -> (Self, BufReader<ChildStderr>) {
        let mut site = Self::start_with(Stdio::piped());
        let log = site.process.stderr.take().expect("its log is a pipe");
        (site, BufReader::new(log))
    }

    fn start_with(log: Stdio) -> Self {
        static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
        let program = PROGRAM.get_or_init(|| program("conformance"));
        let mut process = Command::new(program)
            .args(["--port", "0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the site was built just now");
        let output = process.stdout.take().expect("its output is a pipe");
        let mut line = String::new();
        BufReader::new(output)
            .read_line(&mut line)
            .expect("the site says where it listens");
        let addresses: serde_json::Value = serde_json::from_str(&line).expect("it says so in JSON");
        let address = addresses["http"]
            .as_str()
            .and_then(|text| text.parse().ok());
        Self {
            process,
            address: address.expect("one of the addresses is for HTTP"),
        }
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn connect(&self) -> Client {
        Client::connect(self.address)
    }

    /// Asks for a path.
    pub(crate) fn get(&self, path: &str) -> Response {
        let mut client = self.connect();
        client.send(get_last(path));
        client.response()
    }

    /// Asks for a path and checks that it is there; its text.
    pub(crate) fn text(&self, path: &str) -> String {
        let response = self.get(path);
        assert_eq!(response.status, 200, "{path}: {}", response.head);
        response.text().to_owned()
    }

    /// The status of the answer, which goes to a connection that can be used again.
    pub(crate) fn status(&self, path: &str) -> u16 {
        let mut client = self.connect();
        client.send(get(path));
        client.response().status
    }

    /// A request with a body of known length.
    pub(crate) fn send(&self, method: &str, path: &str, fields: &str, body: &str) -> Response {
        let mut client = self.connect();
        client.send(with_body(method, path, fields, body));
        client.response_to(method)
    }

    /// A form as a browser posts it.
    pub(crate) fn post_form(&self, path: &str, form: &str) -> Response {
        self.send(
            "POST",
            path,
            "Content-Type: application/x-www-form-urlencoded\r\n",
            form,
        )
    }

    /// Asks the process to end as a process manager does, and says how it did.
    #[cfg(unix)]
    pub(crate) fn terminate(mut self) -> Option<i32> {
        let id = self.process.id().to_string();
        let killed = Command::new("kill").args(["-TERM", &id]).status();
        assert!(killed.is_ok_and(|status| status.success()));
        self.process.wait().expect("it is our child").code()
    }
}

impl Drop for Conformance {
    fn drop(&mut self) {
        let _it_may_have_ended = self.process.kill();
        let _its_status = self.process.wait();
    }
}

/// A request with a body of known length, after which the connection stays.
pub(crate) fn with_body(method: &str, path: &str, fields: &str, body: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{fields}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// A request whose body comes in chunks, with what stands behind it.
pub(crate) fn chunked(path: &str, chunks: &[&str], trailers: &str) -> String {
    let mut request =
        format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for chunk in chunks {
        write!(request, "{:x}\r\n{chunk}\r\n", chunk.len()).unwrap();
    }
    request.push_str("0\r\n");
    request.push_str(trailers);
    request.push_str("\r\n");
    request
}

#[test]
#[cfg(unix)]
fn it_ends_when_it_is_asked_to() {
    let site = Conformance::start();
    assert_eq!(site.text("/hello"), "Hello World!");
    assert_eq!(site.terminate(), Some(0));
}
