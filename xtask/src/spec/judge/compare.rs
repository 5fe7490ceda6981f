//! Runs both checkers over the probes and counts where they agree.

use super::super::fetch;
use super::super::json::{self, Json};
use super::super::model::Tables;
use super::probes::{self, Probes};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a checker says of each document.
type Answers = BTreeMap<String, Vec<String>>;

/// The messages of the Nu checker that speak of what our rules on nesting and on names of attributes speak of.
const NESTING: [&str; 3] = ["not allowed", "must not appear as a descendant", "ancestor"];
const ATTRIBUTES: [&str; 2] = ["not allowed on element", "is obsolete"];

/// Runs the comparison and prints it.
pub(in super::super) fn run(folder: &Path, tables: &Tables) -> Result<(), String> {
    let nesting = probes::nesting(tables);
    let attributes = probes::attributes(tables);
    compare(folder, "element in element", &nesting, &NESTING, &["H05"])?;
    compare(
        folder,
        "attribute on element",
        &attributes,
        &ATTRIBUTES,
        &["H014", "H015", "H017"],
    )
}

fn compare(
    folder: &Path,
    what: &str,
    probes: &Probes,
    words: &[&str],
    rules: &[&str],
) -> Result<(), String> {
    let ours = ours(probes)?;
    let theirs = theirs(folder, probes)?;
    let nothing = Vec::new();
    let mut agreed = 0_u32;
    let mut pairs = 0_u32;
    let (mut alarms, mut missed) = (Vec::new(), Vec::new());
    for name in probes.keys().filter(|name| !name.ends_with('~')) {
        let alone = format!("{}~", name.split('~').next().unwrap_or_default());
        let before = theirs.get(&alone).unwrap_or(&nothing);
        let found = ours.get(name).ok_or(format!("no answer about {name}"))?;
        let found = found
            .iter()
            .any(|id| rules.iter().any(|rule| id.starts_with(rule)));
        let judged = theirs.get(name).unwrap_or(&nothing).iter();
        let judged = judged
            .filter(|message| !before.contains(message))
            .any(|m| words.iter().any(|w| m.contains(w)));
        pairs += 1;
        match (found, judged) {
            (true, false) => alarms.push(name.as_str()),
            (false, true) => missed.push(name.as_str()),
            _ => agreed += 1,
        }
    }
    println!(
        "{what}: {agreed} of {pairs} pairs agree, {:.2} %",
        f64::from(agreed) / f64::from(pairs.max(1)) * 100.0
    );
    println!(
        "  we object, Nu doesn't ({}): {}",
        alarms.len(),
        short(&alarms)
    );
    println!(
        "  Nu objects, we don't ({}): {}",
        missed.len(),
        short(&missed)
    );
    Ok(())
}

fn short(names: &[&str]) -> String {
    let shown: Vec<&str> = names.iter().copied().take(200).collect();
    shown.join(" ")
}

/// Our checker, by an example of `html-spec`, so that this crate needs no dependency.
fn ours(probes: &Probes) -> Result<Answers, String> {
    let failed = |error: std::io::Error| format!("the example `judge` of html-spec: {error}");
    let mut child = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--package",
            "html-spec",
            "--example",
            "judge",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut input = child
        .stdin
        .take()
        .ok_or("the example `judge` takes no input")?;
    let lines: Vec<String> = probes
        .iter()
        .map(|(name, markup)| format!("{name}\t{markup}\n"))
        .collect();
    let writer = std::thread::spawn(move || input.write_all(lines.concat().as_bytes()));
    let output = child.wait_with_output().map_err(failed)?;
    writer
        .join()
        .map_err(|_| "the writer panicked")?
        .map_err(failed)?;
    let answers = String::from_utf8_lossy(&output.stdout);
    let answer = |line: &str| {
        let (name, ids) = line.split_once('\t')?;
        Some((
            name.to_owned(),
            ids.split_whitespace().map(ToOwned::to_owned).collect(),
        ))
    };
    Ok(answers.lines().filter_map(answer).collect())
}

/// The Nu HTML Checker, over one file for each probe.
fn theirs(folder: &Path, probes: &Probes) -> Result<Answers, String> {
    let documents = folder.join("probes");
    if documents.exists() {
        std::fs::remove_dir_all(&documents).map_err(|error| error.to_string())?;
    }
    std::fs::create_dir_all(&documents).map_err(|error| error.to_string())?;
    for (name, markup) in probes {
        let path = documents.join(format!("{}.xhtml", name.replace(':', "=")));
        std::fs::write(path, markup).map_err(|error| error.to_string())?;
    }
    let output = Command::new("java")
        .arg("-jar")
        .arg(fetch::archive(folder))
        .args(["--format", "json", "--exit-zero-always", "--stdout"])
        .arg(&documents)
        .output()
        .map_err(|error| format!("java: {error}"))?;
    let json = json::parse(&String::from_utf8_lossy(&output.stdout))?;
    let mut answers = Answers::new();
    for message in json.at("messages").map(Json::list).unwrap_or_default() {
        let field = |name: &str| message.at(name).and_then(Json::text).unwrap_or_default();
        // An obsolete attribute is a warning there as it is here.
        if field("type") == "error" || field("subType") == "warning" {
            let file = field("url").rsplit('/').next().unwrap_or_default();
            let name = file
                .trim_end_matches(".xhtml")
                .replace('=', ":")
                .replace("%3D", ":");
            answers
                .entry(name)
                .or_default()
                .push(field("message").to_owned());
        }
    }
    Ok(answers)
}
