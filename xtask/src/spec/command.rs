//! The command: reads the sources, makes the files, and writes or compares them.

use super::{
    datatypes, domains, emit, fetch, foreign, model::Tables, names, properties, registry, standard,
};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const HELP: &str = "\
usage: cargo xtask spec [--check]

Makes html-spec/src/generated and html/src/names anew from the HTML Standard and its companions, which are fetched with
npm into target/spec-sources. With --check, compares instead and fails where a committed file is out of date.";

/// Runs `cargo xtask spec`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let check = match arguments.as_slice() {
        [] => false,
        ["--check"] => true,
        ["--help" | "-h"] => {
            println!("{HELP}");
            return Ok(());
        }
        _ => return Err(HELP.to_owned()),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("no workspace around xtask")?;
    let folder = root.join("target/spec-sources");
    let sources = fetch::sources(&folder)?;
    let tables = tables(&sources)?;
    let mut files = emit::files(&tables);
    files.extend(names::files(&tables));
    files.push((emit::path("languages"), registry::file(&sources.registry)?));
    files.push((emit::path("properties"), properties::file(&sources.css)?));
    files.push((
        emit::path("domains"),
        domains::file(&sources.domains, &sources.marks)?,
    ));
    let mut stale = Vec::new();
    for (name, text) in files {
        let made = format(&name, &text)?;
        let path = root.join(&name);
        if std::fs::read_to_string(&path).is_ok_and(|there| there == made) {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            println!("writing {name}");
            write(&path, &made)?;
        }
    }
    println!(
        "{} elements of HTML, {} of SVG, {} of MathML",
        tables.html.len(),
        tables.svg.len(),
        tables.mathml.len()
    );
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "out of date: {}\nrun `cargo xtask spec`",
            stale.join(", ")
        ))
    }
}

/// The tables, from sources that are fetched into the folder where they aren't there.
pub(crate) fn read_tables(folder: &Path) -> Result<Tables, String> {
    tables(&fetch::sources(folder)?)
}

/// All that the sources say, in one place.
fn tables(sources: &fetch::Sources) -> Result<Tables, String> {
    let mut tables = standard::read(&sources.standard)?;
    foreign::read(sources, &mut tables)?;
    datatypes::assign(&mut tables)?;
    Ok(tables)
}

/// The text as rustfmt would have it.
fn format(name: &str, text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("rustfmt on {name}: {error}");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut input = rustfmt.stdin.take().ok_or("rustfmt takes no input")?;
    // A thread writes, so that neither side waits for the other with its pipe full.
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output().map_err(failed)?;
    writer
        .join()
        .map_err(|_| "the writer to rustfmt panicked")?
        .map_err(failed)?;
    if !output.status.success() {
        return Err(format!("rustfmt refuses {name}"));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
