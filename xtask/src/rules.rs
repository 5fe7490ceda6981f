//! `cargo xtask rules`: the reference page of the rules that markup is held against.

use std::process::Command;

const HELP: &str = "\
usage: cargo xtask rules

Prints the reference page of the rules that markup is held against, as Markdown: id, name, message, help, reason, section
of the standard, and an example, wrong and right. The example site shows the same at /rules.";

/// Runs `cargo xtask rules`.
///
/// The tables live in `html-spec`, which prints them in an example of its own: so this crate needs no dependency.
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
