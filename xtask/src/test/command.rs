//! The options of `cargo xtask test`.

use super::plan::{Step, plan};
use super::runner::Runner;
use super::summary::Summary;
use std::path::Path;

const USAGE: &str = "\
Runs every check of the project, goes on after a failure, and ends with a summary.

usage: cargo xtask test [--only STEP]… [--list]

  --only STEP   this step alone; may be given more than once
  --list        the names of the steps, with what each does";

/// Runs the steps that `arguments` ask for.
///
/// # Errors
/// When an option is unknown, when the workspace can't be read, or when a step fails.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    // The manifest stands one folder below the root of the workspace.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .ok_or("xtask has no parent folder")?;
    let steps = plan(root)?;
    let mut only: Vec<&str> = Vec::new();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--only" => {
                let name = rest.next().ok_or("--only wants the name of a step")?;
                if !steps.iter().any(|step| step.name == name) {
                    return Err(format!("there is no step `{name}`\n\n{}", list(&steps)));
                }
                only.push(name);
            }
            "--list" => {
                println!("{}", list(&steps));
                return Ok(());
            }
            "--help" | "-h" => {
                println!("{USAGE}\n\n{}", list(&steps));
                return Ok(());
            }
            unknown => return Err(format!("there is no option `{unknown}`\n\n{USAGE}")),
        }
    }

    let chosen: Vec<Step> = steps
        .into_iter()
        .filter(|step| only.is_empty() || only.contains(&step.name))
        .collect();
    let runner = Runner::new(root);
    let mut summary = Summary::default();
    let number = chosen.len();
    for (index, step) in chosen.into_iter().enumerate() {
        println!("\n[{}/{number}] {}: {}", index + 1, step.name, step.duty);
        let record = runner.run(&step);
        summary.add(step.name, record);
    }
    println!("\n{summary}");
    if summary.is_green() {
        Ok(())
    } else {
        // The summary has said it already, and its last line stays the last.
        Err(String::new())
    }
}

fn list(steps: &[Step]) -> String {
    let lines: Vec<String> = steps
        .iter()
        .map(|step| format!("  {:<13} {}", step.name, step.duty))
        .collect();
    format!("steps:\n{}", lines.join("\n"))
}
