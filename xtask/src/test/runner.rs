//! Runs the commands of a step, shows what they print, and counts the tests they report.

use super::packages::{BROWSER, ensure};
use super::plan::{Invocation, Need, Step, has_address_sanitizer};
use super::summary::{Outcome, Record};
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs steps at the root of the workspace.
pub(crate) struct Runner {
    root: PathBuf,
    cargo: OsString,
}

impl Runner {
    pub(crate) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            // Cargo names itself to what it runs, so that a chosen toolchain stays chosen.
            cargo: std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
        }
    }

    /// Runs every command of `step`, also those after one that fails.
    pub(crate) fn run(&self, step: &Step) -> Record {
        let start = Instant::now();
        let mut tests = 0;
        let outcome = match self.missing(&step.needs) {
            Some(outcome) => {
                println!("  {outcome}");
                outcome
            }
            None => self.run_all(&step.invocations, &mut tests),
        };
        Record {
            outcome,
            tests,
            time: start.elapsed(),
        }
    }

    fn run_all(&self, invocations: &[Invocation], tests: &mut usize) -> Outcome {
        let mut failed: Vec<String> = Vec::new();
        for invocation in invocations {
            let line = format!("cargo {}", invocation.arguments.join(" "));
            println!("  $ {line}");
            match self.run_one(invocation, tests) {
                Ok(true) => {}
                Ok(false) => failed.push(line),
                Err(error) => failed.push(format!("{line} ({error})")),
            }
        }
        if failed.is_empty() {
            Outcome::Passed
        } else {
            Outcome::Failed(failed.join("; "))
        }
    }

    /// Runs one command, passes its output on line by line, and says whether it succeeded.
    fn run_one(&self, invocation: &Invocation, tests: &mut usize) -> std::io::Result<bool> {
        let mut child = Command::new(&self.cargo)
            .args(&invocation.arguments)
            .envs(
                invocation
                    .environment
                    .iter()
                    .map(|(name, value)| (name, value)),
            )
            .current_dir(&self.root)
            .stdout(Stdio::piped())
            .spawn()?;
        if let Some(output) = child.stdout.take() {
            let mut terminal = std::io::stdout().lock();
            for line in BufReader::new(output).split(b'\n') {
                let line = line?;
                *tests += passed_tests(&String::from_utf8_lossy(&line));
                terminal.write_all(&line)?;
                terminal.write_all(b"\n")?;
            }
        }
        Ok(child.wait()?.success())
    }

    /// What the step gets instead of a run when something it needs isn't there.
    fn missing(&self, need: &Need) -> Option<Outcome> {
        match need {
            Need::Rust => None,
            Need::Component { subcommand, name } => (!self.answers(subcommand)).then(|| {
                Outcome::Failed(format!("{name} is missing: rustup component add {name}"))
            }),
            Need::Optional {
                subcommand,
                install,
            } => (!self.answers(subcommand)).then(|| {
                Outcome::Skipped(format!("cargo {subcommand} isn't installed ({install})"))
            }),
            Need::Browser => ensure(BROWSER).err().map(Outcome::Failed),
            Need::AddressSanitizer => (!has_address_sanitizer()).then(|| {
                Outcome::Skipped("AddressSanitizer has no runtime for this machine".to_owned())
            }),
        }
    }

    fn answers(&self, subcommand: &str) -> bool {
        Command::new(&self.cargo)
            .args([subcommand, "--version"])
            .current_dir(&self.root)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }
}

/// The number in the line `test result: ok. 12 passed; …`, and none in any other.
fn passed_tests(line: &str) -> usize {
    line.strip_prefix("test result: ")
        .and_then(|rest| rest.split_once(". "))
        .and_then(|(_, counts)| counts.split_once(" passed"))
        .and_then(|(number, _)| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_counted_by_their_summary_line_only() {
        assert_eq!(
            passed_tests("test result: ok. 12 passed; 0 failed; 0 ignored"),
            12
        );
        assert_eq!(passed_tests("test result: FAILED. 3 passed; 1 failed"), 3);
        assert_eq!(passed_tests("12 passed"), 0);
    }

    #[test]
    fn a_step_goes_on_after_a_failure() {
        let runner = Runner {
            root: PathBuf::from("."),
            cargo: "cargo".into(),
        };
        let invocation = |argument: &str| Invocation {
            arguments: vec![argument.to_owned()],
            environment: Vec::new(),
        };
        let record = runner.run(&Step {
            name: "x",
            duty: "",
            needs: Need::Rust,
            invocations: vec![
                invocation("--no-such-option"),
                invocation("--version"),
                invocation("--nor-this"),
            ],
        });
        let Outcome::Failed(what) = record.outcome else {
            panic!("two commands failed");
        };
        assert_eq!(what, "cargo --no-such-option; cargo --nor-this");
    }

    #[test]
    fn a_missing_component_fails_and_a_missing_extra_does_not() {
        let runner = Runner::new(Path::new("."));
        let component = runner.missing(&Need::Component {
            subcommand: "no-such-command",
            name: "this",
        });
        assert!(matches!(component, Some(Outcome::Failed(_))));
        let extra = runner.missing(&Need::Optional {
            subcommand: "no-such-command",
            install: "somehow",
        });
        assert!(matches!(extra, Some(Outcome::Skipped(_))));
    }
}
