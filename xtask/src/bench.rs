//! `cargo xtask bench`: rendering, compiling and serving, beside every peer and the hand-written limit.

use std::env;
use std::path::Path;
use std::process::Command;

/// Runs the benches, a workspace of their own that knows the options (`--help` shows them).
///
/// They are always built for release; which further profiles are measured is an option of theirs.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = root.with_file_name("benches").join("Cargo.toml");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(manifest)
        .arg("--")
        .args(args)
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        // What went wrong, or which bar is missed, has been said by then.
        Err(String::new())
    }
}
