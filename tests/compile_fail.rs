//! Each mistake gets the message that is written down for it, with its place, its help, and nothing beside.
//!
//! `UPDATE=1` writes the messages down anew; read them before you commit them.

use std::process::Command;

/// The toolchain on which the compiler's own words are compared. They change from one to the next.
const PINNED: &str = "1.95.";

/// Messages whose every word is ours, or has long been the compiler's.
#[test]
fn mistakes_get_their_message() {
    let cases = trybuild::TestCases::new();
    for folder in [
        "markup",
        "attributes",
        "components",
        "jumps",
        "places",
        "half_typed",
        "rules",
    ] {
        if is_pinned() {
            cases.compile_fail(format!("ui/{folder}/*.rs"));
        }
    }
}

fn is_pinned() -> bool {
    let output = Command::new("rustc").arg("--version").output();
    output.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout).starts_with(&format!("rustc {PINNED}"))
    })
}
