//! A program of a user's own, made for one test and given to the compiler.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A crate that depends on `html` and nothing else.
pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    /// Writes a crate called `name` with this source.
    pub(crate) fn new(name: &str, source: &str) -> Self {
        Self::with_features(name, source, &[])
    }

    /// The same, with these features of `html`.
    pub(super) fn with_features(name: &str, source: &str, features: &[&str]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("projects")
            .join(name);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let html = root
            .join("html")
            .canonicalize()
            .expect("the crate `html` is there");
        let html = html.to_str().expect("the path of the repository is UTF-8");
        fs::create_dir_all(folder.join("src")).expect("the target folder can be written to");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n[dependencies]\nhtml = {{ path = {html:?}, features = {features:?} }}\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)
            .expect("the target folder can be written to");
        fs::write(folder.join("src/main.rs"), source).expect("the target folder can be written to");
        // The same versions as everywhere, so that nothing has to be fetched.
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock is there");
        Self { folder }
    }

    /// Runs cargo in it. All projects share one target folder, so that `html` is built once.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("projects/target");
        Command::new(env!("CARGO"))
            .args(arguments)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", target)
            .env_remove("RUSTFLAGS")
            .env("RUSTC_BOOTSTRAP", "1")
            .current_dir(&self.folder)
            .output()
            .expect("cargo runs")
    }

    /// The source after all macros, as the compiler prints it.
    pub(super) fn expanded(&self) -> String {
        // A build that is up to date prints nothing.
        let main = self.folder.join("src/main.rs");
        let source = fs::read(&main).expect("it was written before");
        fs::write(&main, source).expect("it was written before");
        let output = self.cargo(&[
            "rustc",
            "--quiet",
            "--profile",
            "check",
            "--",
            "-Zunpretty=expanded",
        ]);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("source is UTF-8")
    }
}
