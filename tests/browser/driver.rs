//! Starts `chromedriver` on a port of its own choice, once for all tests that run at a time, and ends it after them.

use super::wire::exchange;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak, mpsc};
use std::thread;
use std::time::Duration;

/// A running driver. It ends with the last browser that uses it.
pub(crate) struct Driver {
    process: Child,
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
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("chromedriver: {error} (Debian's packages `chromium` and `chromium-driver` are needed)")
            });
        let output = process.stdout.take().expect("its output is a pipe");
        let (sender, receiver) = mpsc::channel();
        // The output is read to its end, so that the driver never waits for a reader.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(port) = port(&line) {
                    let _nobody_waits_any_more = sender.send(port);
                }
            }
        });
        let told = receiver.recv_timeout(Duration::from_secs(30));
        let port = told.unwrap_or_else(|_| {
            let _it_may_have_ended = process.kill();
            panic!("chromedriver doesn't say on which port it listens")
        });
        Self { process, port }
    }

    /// Sends one command.
    ///
    /// # Errors
    /// Those of [`exchange`].
    pub(crate) fn command(&self, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
        exchange(self.port, method, path, body)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _it_may_have_ended = self.process.kill();
        let _its_status = self.process.wait();
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
