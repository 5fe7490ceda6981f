//! Each mistake gets the message that is written down for it, with its place, its help, and nothing beside.
//!
//! `TRYBUILD=overwrite` writes the messages down anew; read them before you commit them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The toolchain on which the compiler's own words are compared too. They change from one to the next.
const PINNED: &str = "rustc 1.95.";

#[test]
fn mistakes_get_their_message() {
    let cases = trybuild::TestCases::new();
    let pinned = is_pinned();
    let mut compared = 0;
    for case in cases_below(Path::new("ui")) {
        if pinned || is_ours(&case) {
            cases.compile_fail(&case);
            compared += 1;
        }
    }
    assert!(compared > 30, "{compared} cases");
}

/// All programs in the folders below `folder`, in the order of their paths.
fn cases_below(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = entries(folder)
        .into_iter()
        .flat_map(|group| entries(&group))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .expect("the folder of the cases can be read")
        .map(|entry| entry.expect("an entry of the folder").path())
        .collect()
}

/// Whether every word of the message comes from the macro, so that it is the same on every toolchain.
fn is_ours(case: &Path) -> bool {
    let message = fs::read_to_string(case.with_extension("stderr")).unwrap_or_default();
    message
        .lines()
        .filter(|line| line.starts_with("error") || line.starts_with("warning"))
        .count()
        == message.matches("       help: ").count()
        && !message.contains("note: ")
}

fn is_pinned() -> bool {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler).arg("--version").output();
    output.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).starts_with(PINNED))
}
