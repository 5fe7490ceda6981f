//! The conformance site as a program of its own, and how it is asked.

use crate::server::support::{Client, PATIENCE, Response, get, get_last};
use crate::site::{Leash, program};
use std::ffi::OsStr;
use std::fmt::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

/// Starts the program that the arguments name, with its log in its output, and says which process it is and how it has ended.
const SCRIPT: &str = r#""$@" 2>&1 & echo "process $!"; wait $!; echo "ended $?""#;

/// The running site. It ends with the last test that asks it.
pub(crate) struct Conformance {
    _leash: Leash,
    address: SocketAddr,
    /// What it prints.
    lines: Mutex<Receiver<String>>,
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
        static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
        let program = PROGRAM.get_or_init(|| program("conformance"));
        let command = ["sh", "-c", SCRIPT, "sh"].map(OsStr::new);
        let options = ["--port", "0"].map(OsStr::new);
        let command = [&command[..], &[program.as_os_str()], &options].concat();
        let (sender, lines) = channel();
        let (leash, address) = Leash::start(&command, move |line| {
            let _nobody_may_look = sender.send(line.to_owned());
            address(line)
        })
        .expect("the site says where it listens");
        Self {
            _leash: leash,
            address,
            lines: Mutex::new(lines),
        }
    }

    /// The next of the lines that it prints which says what is looked for.
    pub(crate) fn line<T>(&self, look: impl Fn(&str) -> Option<T>) -> T {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let line = lines.recv_timeout(PATIENCE).expect("the site prints more");
            if let Some(found) = look(&line) {
                return found;
            }
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
}

/// The address in the line that says where the site listens.
fn address(line: &str) -> Option<SocketAddr> {
    let addresses: serde_json::Value = serde_json::from_str(line).ok()?;
    addresses["http"].as_str()?.parse().ok()
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

/// As a process manager asks it.
#[test]
fn it_ends_when_it_is_asked_to() {
    let site = Conformance::start();
    assert_eq!(site.text("/hello"), "Hello World!");
    let process = site.line(|line| line.strip_prefix("process ").map(str::to_owned));
    let asked = Command::new("kill").args(["-TERM", &process]).status();
    assert!(asked.unwrap().success());
    let status = site.line(|line| line.strip_prefix("ended ").map(str::to_owned));
    assert_eq!(status, "0");
}
