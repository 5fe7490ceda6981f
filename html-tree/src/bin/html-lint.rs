//! `html-lint`: holds HTML files against the rules that `html!` holds markup against.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its terminal"
)]

use html_spec::check::Finding;
use html_spec::rule::Severity;
use html_tree::{Lines, Span};
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
usage: html-lint [--json] FILE|DIRECTORY|- ...

Says what is wrong with HTML documents. Of a directory it reads all files that end in .html or .htm; `-` is standard input.
XHTML is passed over.
With --json it prints one array of {file, line, column, rule, severity, message, help}; else text.

Exit status: 0 where no error was found, 1 where one was, 2 where a file couldn't be read.";

fn main() -> ExitCode {
    let mut json = false;
    let mut paths = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--help" | "-h" => {
                println!("{HELP}");
                return ExitCode::SUCCESS;
            }
            option if option.len() > 1 && option.starts_with('-') => {
                eprintln!("there is no option `{option}`\n\n{HELP}");
                return ExitCode::from(2);
            }
            _ => paths.push(argument),
        }
    }
    if paths.is_empty() {
        eprintln!("{HELP}");
        return ExitCode::from(2);
    }
    match run(&paths, json) {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

/// Prints what is wrong with the files, and returns whether any of it is an error.
fn run(paths: &[String], json: bool) -> Result<bool, String> {
    let mut files = Vec::new();
    for path in paths {
        gather(path, &mut files)?;
    }
    let mut output = String::new();
    let mut failed = false;
    for (name, path) in &files {
        if path.as_deref().is_some_and(is_xml) {
            eprintln!("{name}: passed over, as it is XML");
            continue;
        }
        let bytes = if let Some(path) = path {
            std::fs::read(path).map_err(|error| format!("{name}: {error}"))?
        } else {
            let mut bytes = Vec::new();
            let read = std::io::stdin().read_to_end(&mut bytes);
            read.map_err(|error| format!("standard input: {error}"))?;
            bytes
        };
        let (text, findings) =
            html_tree::lint_bytes(&bytes).map_err(|error| format!("{name}: {error}"))?;
        if findings.is_empty() {
            continue;
        }
        let lines = Lines::new(&text);
        for found in &findings {
            failed |= found.rule.severity == Severity::Error;
            if json {
                output.push_str(if output.is_empty() { "[\n" } else { ",\n" });
                write_json(&mut output, name, found, &lines);
            } else {
                write_text(&mut output, name, found, &lines);
            }
        }
    }
    if json {
        output.push_str(if output.is_empty() { "[]\n" } else { "\n]\n" });
    }
    let written = std::io::stdout().write_all(output.as_bytes());
    written.map_err(|error| format!("standard output: {error}"))?;
    Ok(failed)
}

/// The files that a path stands for, sorted, each with its name as it is to be printed.
fn gather(path: &str, files: &mut Vec<(String, Option<PathBuf>)>) -> Result<(), String> {
    if path == "-" {
        files.push((path.to_owned(), None));
        return Ok(());
    }
    let mut folders = vec![PathBuf::from(path)];
    if !folders[0].is_dir() {
        files.push((path.to_owned(), folders.pop()));
        return Ok(());
    }
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_html(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    files.extend(
        found
            .into_iter()
            .map(|path| (path.display().to_string(), Some(path))),
    );
    Ok(())
}

fn is_html(path: &Path) -> bool {
    path.extension().is_some_and(|extension| {
        extension.eq_ignore_ascii_case("html") || extension.eq_ignore_ascii_case("htm")
    })
}

/// Whether a file is read by another parser, with other rules of syntax.
fn is_xml(path: &Path) -> bool {
    let extension = path.extension().and_then(std::ffi::OsStr::to_str);
    extension.is_some_and(|extension| ["xhtml", "xht", "xml"].contains(&extension))
}

fn severity(found: &Finding<Span>) -> &'static str {
    match found.rule.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn write_json(out: &mut String, file: &str, found: &Finding<Span>, lines: &Lines<'_>) {
    let (line, column) = lines.place(found.at.start);
    out.push_str("{\"file\":");
    write_string(out, file);
    let _ = write!(
        out,
        ",\"line\":{line},\"column\":{column},\"rule\":\"{}\",\"severity\":\"{}\",\"message\":",
        found.rule.id,
        severity(found)
    );
    write_string(out, &found.message);
    out.push_str(",\"help\":");
    match &found.help {
        Some(help) => write_string(out, help),
        None => out.push_str("null"),
    }
    out.push('}');
}

fn write_string(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if (control as u32) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

fn write_text(out: &mut String, file: &str, found: &Finding<Span>, lines: &Lines<'_>) {
    let (line, column) = lines.place(found.at.start);
    let (last, behind) = lines.place(found.at.end.max(found.at.start));
    let text = lines.line(line).replace('\t', " ");
    let length = text.chars().count();
    let width = if last == line {
        behind.saturating_sub(column)
    } else {
        (length + 1).saturating_sub(column)
    };
    let (number, marks) = (line.to_string(), "^".repeat(width.max(1)));
    let margin = " ".repeat(number.len());
    // A line that is longer than this is machine-made; what is around the place is shown of it.
    let from = column
        .saturating_sub(60)
        .min(if length > 200 { column } else { 0 });
    let shown: String = text.chars().skip(from).take(200).collect();
    let marks: String = marks.chars().take(140).collect();
    let indent = " ".repeat(column - 1 - from.min(column - 1));
    let _ = write!(
        out,
        "{}[{}]: {}\n{margin}--> {file}:{line}:{column}\n{margin} |\n{number} | {shown}\n{margin} | {indent}{marks}\n",
        severity(found),
        found.rule.id,
        found.message,
    );
    if let Some(help) = &found.help {
        let _ = writeln!(out, "{margin} = help: {help}");
    }
    out.push('\n');
}
