//! Programs that tests drive and Rust doesn't bring: looked for, and installed from Debian where that is possible.

use std::process::{Command, Stdio};

/// A program, and the package of Debian that holds it.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) package: &'static str,
}

/// The browser of the tests, and what speaks WebDriver to it.
pub(crate) const BROWSER: &[Program] = &[
    Program {
        name: "chromium",
        package: "chromium",
    },
    Program {
        name: "chromedriver",
        package: "chromium-driver",
    },
];

/// Sees to it that all `programs` are there, if need be by installing their packages.
///
/// Nothing asks for a password: it is tried as root, or through `sudo` where that needs none.
///
/// # Errors
/// When a program is missing and can't be installed here. The message names it, and how to get it.
pub(crate) fn ensure(programs: &[Program]) -> Result<(), String> {
    let packages = missing(programs);
    if packages.is_empty() {
        return Ok(());
    }
    let install = format!("apt-get install --yes {}", packages.join(" "));
    println!("  $ {install}");
    if installer().is_some_and(|installer| run(installer, &packages))
        && missing(programs).is_empty()
    {
        return Ok(());
    }
    Err(format!(
        "{} is missing, and can't be installed from here: {install}",
        packages.join(" and ")
    ))
}

/// The packages of those programs that don't start.
fn missing(programs: &[Program]) -> Vec<&'static str> {
    programs
        .iter()
        .filter(|program| !succeeds(&[program.name, "--version"]))
        .map(|program| program.package)
        .collect()
}

/// What a command of the administrator begins with, where there is a way.
fn installer() -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [&[], &["sudo", "--non-interactive"]];
    ways.into_iter().find(|way| is_root(way))
}

/// Whether commands that begin like this run as root.
fn is_root(way: &[&str]) -> bool {
    let words = [way, ["id", "-u"].as_slice()].concat();
    command(&words)
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|output| output.stdout == b"0\n")
}

/// Installs packages; with fresh lists, since those of a new machine are empty.
fn run(installer: &[&str], packages: &[&str]) -> bool {
    let apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let update = [installer, &apt, &["--quiet", "update"]].concat();
    let install = [installer, &apt, &["--quiet", "--yes", "install"], packages].concat();
    [update, install].iter().all(|words| {
        command(words)
            .stdin(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    })
}

fn succeeds(words: &[&str]) -> bool {
    command(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The first word is the program.
fn command(words: &[&str]) -> Command {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_does_not_start_is_missing() {
        let programs = [
            Program {
                name: "cargo",
                package: "there",
            },
            Program {
                name: "no-program-has-this-name",
                package: "not-there",
            },
        ];
        assert_eq!(missing(&programs), ["not-there"]);
    }

    #[test]
    fn what_is_there_is_not_installed() {
        assert_eq!(
            ensure(&[Program {
                name: "cargo",
                package: "no-package-has-this-name",
            }]),
            Ok(())
        );
    }
}
