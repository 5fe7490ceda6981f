//! The command: which matrices there are, and the table of agreement.

use super::agreement::{self, Agreement};
use super::matrix;
use crate::spec;
use std::path::Path;

const HELP: &str = "\
usage: cargo xtask oracle [--quick] [MATRIX ...]

Compares our checker with the Nu HTML Checker (Java is needed; npm installs the checker) and prints how far they agree.
Disagreements are listed in target/oracle. --quick takes every tenth probe; without names, all matrices are compared.";

/// Runs `cargo xtask oracle`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        println!("{HELP}");
        return Ok(());
    }
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let names: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|argument| *argument != "--quick")
        .collect();
    if names.iter().any(|name| name.starts_with('-')) {
        return Err(HELP.to_owned());
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no workspace around xtask")?;
    let sources = root.join("target/spec-sources");
    let out = root.join("target/oracle");
    let tables = spec::read_tables(&sources)?;
    let matrices = matrix::all(&tables);
    let known: Vec<&str> = matrices.iter().map(|matrix| matrix.name).collect();
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        return Err(format!("there is no matrix `{name}`: {}", known.join(", ")));
    }
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>8} {:>8} {:>10}",
        "matrix", "probes", "wrong", "alarms", "misses", "accepted", "agreement"
    );
    for mut matrix in matrices {
        if !names.is_empty() && !names.contains(&matrix.name) {
            continue;
        }
        if quick {
            let mut index = 0;
            matrix.probes.retain(|_| {
                index += 1;
                index % 10 == 1
            });
        }
        print(&agreement::judge(&matrix, &sources, &out)?);
    }
    println!("disagreements: {}", out.display());
    Ok(())
}

fn print(agreement: &Agreement) {
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8.2} %",
        agreement.name,
        agreement.probes,
        agreement.wrong,
        agreement.alarms,
        agreement.misses,
        agreement.accepted,
        agreement.share()
    );
}
