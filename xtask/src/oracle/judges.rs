//! Runs both checkers over files.

use super::probe::Syntax;
use crate::spec::{Json, archive, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// A message that is an error.
pub(super) struct Message {
    /// The lines that it is about, first and last.
    pub(super) lines: (u32, u32),
    pub(super) text: String,
}

/// What a checker says of each file, by the name of the file.
pub(super) type Answers = BTreeMap<String, Vec<Message>>;

/// The Nu HTML Checker, over all files of a folder.
pub(super) fn nu(sources: &Path, folder: &Path) -> Result<Answers, String> {
    let output = Command::new("java")
        .arg("-Xmx1g")
        .arg("-jar")
        .arg(archive(sources))
        .args(["--format", "json", "--exit-zero-always", "--stdout"])
        .arg(folder)
        .output()
        .map_err(|error| format!("java: {error}"))?;
    let json = json::parse(&String::from_utf8_lossy(&output.stdout))
        .map_err(|error| format!("the Nu HTML Checker's answer: {error}"))?;
    let mut answers = Answers::new();
    for message in json.at("messages").map(Json::list).unwrap_or_default() {
        let field = |name: &str| message.at(name).and_then(Json::text).unwrap_or_default();
        if field("type") != "error" {
            continue;
        }
        let line = |name: &str| message.at(name).and_then(Json::number);
        let last = line("lastLine").unwrap_or(1);
        let first = line("firstLine").unwrap_or(last);
        add(
            &mut answers,
            field("url"),
            (first, last),
            field("message").to_owned(),
        );
    }
    Ok(answers)
}

/// Our checker, over all files of a folder.
pub(super) fn ours(syntax: Syntax, folder: &Path) -> Result<Answers, String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet"]);
    match syntax {
        Syntax::Html => command.args([
            "--package",
            "html-tree",
            "--bin",
            "html-lint",
            "--",
            "--json",
        ]),
        Syntax::Xml => command.args(["--package", "html-spec", "--example", "judge", "--"]),
    };
    let output = command
        .arg(folder)
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    // One says that it has found errors, the other nothing.
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let json = json::parse(&String::from_utf8_lossy(&output.stdout))
        .map_err(|error| format!("our own answer: {error}"))?;
    let mut answers = Answers::new();
    for message in json.list() {
        let field = |name: &str| message.at(name).and_then(Json::text).unwrap_or_default();
        if field("severity") != "error" {
            continue;
        }
        let line = message.at("line").and_then(Json::number).unwrap_or(1);
        let text = format!("{} {}", field("rule"), field("message"));
        add(&mut answers, field("file"), (line, line), text);
    }
    Ok(answers)
}

fn add(answers: &mut Answers, file: &str, lines: (u32, u32), text: String) {
    let name = file.rsplit('/').next().unwrap_or_default().to_owned();
    answers
        .entry(name)
        .or_default()
        .push(Message { lines, text });
}
