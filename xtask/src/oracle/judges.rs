//! Runs both checkers over files.

use super::probe::Syntax;
use crate::spec::{Json, archive, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A message that is an error.
pub(super) struct Message {
    /// The lines that it is about, first and last.
    pub(super) lines: (u32, u32),
    pub(super) text: String,
}

/// What a checker says of each file, by the name of the file.
pub(super) type Answers = BTreeMap<String, Vec<Message>>;

/// How many files one process of the Nu HTML Checker gets.
const BATCH: usize = 6_000;

/// The Nu HTML Checker, over all files of a folder.
///
/// Some documents make it fail. Those it has no answer for; they are in the second result.
pub(super) fn nu(sources: &Path, folder: &Path) -> Result<(Answers, BTreeSet<String>), String> {
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.sort();
    let mut answers = Answers::new();
    let mut failed = BTreeSet::new();
    let mut batches: Vec<Vec<PathBuf>> = files.chunks(BATCH).map(<[PathBuf]>::to_vec).collect();
    while let Some(mut batch) = batches.pop() {
        let output = Command::new("java")
            .arg("-Xmx1g")
            .arg("-jar")
            .arg(archive(sources))
            .args(["--verbose", "--format", "json", "--exit-zero-always"])
            .args(&batch)
            .output()
            .map_err(|error| format!("java: {error}"))?;
        let text = String::from_utf8_lossy(&output.stderr);
        if let Ok(json) = json::parse(&text) {
            read_nu(&json, &mut answers);
            continue;
        }
        // It names each file before it reads it, and fails at some that come after certain others. What it said of the
        // last files is lost: those are read again, without what comes behind them.
        let names = String::from_utf8_lossy(&output.stdout);
        let last = names
            .lines()
            .last()
            .map(name)
            .ok_or("the Nu HTML Checker fails at once")?;
        let whole = text.rfind(",{\"type\":").map_or("", |end| &text[..end]);
        let mut said = Answers::new();
        if let Ok(json) = json::parse(&format!("{whole}]}}")) {
            read_nu(&json, &mut said);
        }
        let lost = said.pop_last().map(|(file, _)| file);
        answers.append(&mut said);
        let at = |file: &String| {
            batch
                .iter()
                .position(|path| name(&path.to_string_lossy()) == *file)
        };
        let end = at(&last).unwrap_or(0);
        let start = lost.as_ref().and_then(at).unwrap_or(0).min(end);
        let mut rest = batch.split_off(end);
        if end == 0 {
            rest.remove(0);
            failed.insert(last);
        }
        let again = batch.split_off(start);
        batches.extend([rest, again].into_iter().filter(|batch| !batch.is_empty()));
    }
    Ok((answers, failed))
}

/// The last part of a path.
fn name(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

fn read_nu(json: &Json, answers: &mut Answers) {
    for message in json.at("messages").map(Json::list).unwrap_or_default() {
        let field = |name: &str| message.at(name).and_then(Json::text).unwrap_or_default();
        if field("type") != "error" {
            continue;
        }
        let line = |name: &str| message.at(name).and_then(Json::number);
        let last = line("lastLine").unwrap_or(1);
        let first = line("firstLine").unwrap_or(last);
        let text = field("message").to_owned();
        add(answers, field("url"), (first, last), text);
    }
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
