//! The site as a program of its own, on a port that the system chooses.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak, mpsc};
use std::thread;
use std::time::Duration;

/// The running site. It ends with the last test that looks at it.
pub(crate) struct Site {
    process: Child,
    address: SocketAddr,
}

impl Site {
    /// The site that runs, or a new one.
    ///
    /// # Panics
    /// When it doesn't build, or doesn't say where it listens.
    pub(crate) fn shared() -> Arc<Self> {
        static RUNNING: Mutex<Weak<Site>> = Mutex::new(Weak::new());
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let site = Arc::new(Self::start());
            *running = Arc::downgrade(&site);
            site
        })
    }

    fn start() -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        let mut process = Command::new(BUILT.get_or_init(|| program("site")))
            .args(["--port", "0"])
            .env("PAGES_MODE", "production")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the site was built just now");
        let output = process.stdout.take().expect("its output is a pipe");
        let (sender, receiver) = mpsc::channel();
        // The output is read to its end, so that the site never waits for a reader.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some(address) = line.strip_prefix("listening on http://") {
                    let _nobody_waits_any_more = sender.send(address.parse());
                }
            }
        });
        let address = receiver
            .recv_timeout(Duration::from_secs(30))
            .expect("the site says where it listens")
            .expect("it says so as an address");
        Self { process, address }
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _it_may_have_ended = self.process.kill();
        let _its_status = self.process.wait();
    }
}

/// Builds a program of the examples and says where it is.
pub(crate) fn program(name: &str) -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "-p", "examples", "--bin", name])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{name} doesn't build:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| {
            (message["target"]["name"] == name)
                .then(|| message["executable"].as_str().map(PathBuf::from))
                .flatten()
        })
        .expect("cargo tells where the program is")
}
