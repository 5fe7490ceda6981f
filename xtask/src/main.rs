//! `cargo xtask …`: the project's own commands, without a dependency of their own.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its terminal"
)]

mod bench;
mod oracle;
mod rules;
mod spec;
mod test;

use std::process::ExitCode;

/// One line per command, in the order in which a newcomer needs them.
const USAGE: &str = "\
The project's own commands.

usage: cargo xtask COMMAND [OPTIONS]

  test    everything that must be green before a change goes in (`test --list` names the steps)
  bench   rendering, compiling and serving, beside every peer and the hand-written limit
  rules   the reference page of the rules that markup is held against, as Markdown
  spec    the tables of the HTML Standard: made anew, or with --check compared
  oracle  how far our checker and the Nu HTML Checker agree

`cargo xtask COMMAND --help` tells more about one of them.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("--help", [].as_slice()),
    };
    let outcome = match command {
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "rules" => rules::run(rest),
        "spec" => spec::run(rest),
        "oracle" => oracle::run(rest),
        "--help" | "-h" | "help" => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("there is no command `{unknown}`\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            if !reason.is_empty() {
                eprintln!("{reason}");
            }
            ExitCode::FAILURE
        }
    }
}
