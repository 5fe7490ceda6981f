//! The command: which matrices there are, and the table of agreement.

use super::agreement::{self, Agreement};
use super::documents::{self, Documents};
use super::matrix;
use crate::spec;
use std::path::Path;

const HELP: &str = "\
usage: cargo xtask oracle [--quick] [--seed NUMBER] [--count NUMBER] [--found FOLDER] [MATRIX ...]

Compares our checker with the Nu HTML Checker (Java is needed; npm installs the checker) and prints how far they agree.
Disagreements are listed in target/oracle. Without names, all matrices are compared, and `documents`: 24,000 that a
grammar writes from the seed on, or as many as --count says, three of four spoiled in one place. --quick takes fewer; --found judges the HTML below a folder, too.";

/// How many documents are made.
const DOCUMENTS: usize = 24_000;

/// Runs `cargo xtask oracle`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        println!("{HELP}");
        return Ok(());
    }
    let mut quick = false;
    let mut seed = 1;
    let mut count = None;
    let mut folder = None;
    let mut names = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--quick" => quick = true,
            "--seed" => seed = rest.next().and_then(|seed| seed.parse().ok()).ok_or(HELP)?,
            "--count" => {
                let number = rest.next().and_then(|number| number.parse().ok());
                count = Some(number.ok_or(HELP)?);
            }
            "--found" => folder = Some(rest.next().ok_or(HELP)?),
            option if option.starts_with('-') => return Err(HELP.to_owned()),
            name => names.push(name),
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no workspace around xtask")?;
    let sources = root.join("target/spec-sources");
    let out = root.join("target/oracle");
    let tables = spec::read_tables(&sources)?;
    let matrices = matrix::all(&tables);
    let mut known: Vec<&str> = matrices.iter().map(|matrix| matrix.name).collect();
    known.push("documents");
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        return Err(format!("there is no matrix `{name}`: {}", known.join(", ")));
    }
    let is_wanted = |name: &str| (names.is_empty() && folder.is_none()) || names.contains(&name);
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>8} {:>8} {:>10}",
        "matrix", "probes", "wrong", "alarms", "misses", "accepted", "agreement"
    );
    for mut matrix in matrices {
        if !is_wanted(matrix.name) {
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
    println!(
        "\n{:<24} {:>8} {:>8} {:>8} {:>10} {:>10}",
        "documents", "valid", "alarms", "invalid", "found", "on line"
    );
    if is_wanted("documents") {
        let count = count.unwrap_or(if quick { DOCUMENTS / 20 } else { DOCUMENTS });
        let values = matrix::seeds();
        let made = documents::made(&tables, &values, (count, seed), &sources, &out)?;
        print_documents(&made);
    }
    if let Some(folder) = folder {
        print_documents(&documents::found(Path::new(folder), &sources, &out)?);
    }
    println!("\ndisagreements: {}", out.display());
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

fn print_documents(documents: &Documents) {
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts of documents, far below 2^52"
    )]
    let share = |part: usize| part as f64 / documents.invalid.max(1) as f64 * 100.0;
    println!(
        "{:<24} {:>8} {:>8} {:>8} {:>8.2} % {:>8.2} %",
        documents.name,
        documents.valid,
        documents.alarms,
        documents.invalid,
        share(documents.found),
        share(documents.on_line)
    );
}
