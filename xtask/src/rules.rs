//! `cargo xtask rules`: the table of the rules that markup is held against.

use std::process::Command;

const HELP: &str = "\
usage: cargo xtask rules

Prints a table of the rules that `html!` checks: code, name, and what each says.";

/// Runs `cargo xtask rules`.
///
/// The table lives in `html-spec`, which prints it in an example of its own: so this crate needs no dependency.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if !arguments.is_empty() {
        return Err(HELP.to_owned());
    }
    let status = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            "html-spec",
            "--example",
            "rules",
        ])
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(String::new())
    }
}
