//! Starts `chromedriver` on a port of its own choice, once for all tests that run at a time, and ends it after them.

use super::wire::exchange;
use crate::site::Leash;
use serde_json::Value;
use std::ffi::OsStr;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A running driver. It ends with the last browser that uses it.
pub(crate) struct Driver {
    /// Ends also the browsers that it has started.
    _leash: Leash,
    port: u16,
}

impl Driver {
    /// The driver that runs, or a new one.
    ///
    /// # Panics
    /// When `chromedriver` isn't there or says nothing: without a browser these tests prove nothing.
    pub(crate) fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start());
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Self {
        let command = ["chromedriver", "--port=0"].map(OsStr::new);
        let (leash, port) = Leash::start(&command, port).expect(
            "chromedriver says on which port it listens: are Debian's packages `chromium` and `chromium-driver` there?",
        );
        Self {
            _leash: leash,
            port,
        }
    }

    /// Sends one command.
    ///
    /// # Errors
    /// Those of [`exchange`].
    pub(crate) fn command(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        exchange(self.port, method, path, body)
    }
}

/// The port in the line that says that the driver listens.
fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

#[test]
fn the_port_stands_in_one_line() {
    assert_eq!(
        port("ChromeDriver was started successfully on port 37699."),
        Some(37699)
    );
    assert_eq!(port("Starting ChromeDriver 156.0 on port 0"), None);
}
