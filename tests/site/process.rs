//! The site as a program of its own, on a port that the system chooses.

use super::leash::Leash;
use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use tempfile::TempDir;

/// The running site. It ends with the last test that looks at it.
pub(crate) struct Site {
    _leash: Leash,
    address: SocketAddr,
    /// What visitors leave, if nobody else looks after it.
    _data: Option<TempDir>,
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
            let site = Arc::new(Self::alone(&[]));
            *running = Arc::downgrade(&site);
            site
        })
    }

    /// A site for one test, with a folder of its own, and these options.
    ///
    /// # Panics
    /// As [`shared`](Self::shared).
    pub(crate) fn alone(options: &[&str]) -> Self {
        let data = TempDir::new().expect("a folder");
        let site = Self::with(data.path(), options);
        Self {
            _data: Some(data),
            ..site
        }
    }

    /// A site that keeps there what visitors leave.
    ///
    /// # Panics
    /// As [`shared`](Self::shared).
    pub(crate) fn with(data: &Path, options: &[&str]) -> Self {
        static BUILT: OnceLock<PathBuf> = OnceLock::new();
        let program = BUILT.get_or_init(|| program("site"));
        let command = ["env", "PAGES_MODE=production"].map(OsStr::new);
        let fixed = ["--port", "0", "--data"].map(OsStr::new);
        let options: Vec<&OsStr> = options.iter().copied().map(OsStr::new).collect();
        let command = [
            &command[..],
            &[program.as_os_str()],
            &fixed,
            &[data.as_os_str()],
            &options,
        ]
        .concat();
        let (leash, address) =
            Leash::start(&command, address).expect("the site says where it listens");
        Self {
            _leash: leash,
            address,
            _data: None,
        }
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The URL of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// The address in the line that says where the site listens.
fn address(line: &str) -> Option<SocketAddr> {
    line.strip_prefix("listening on http://")?.parse().ok()
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
