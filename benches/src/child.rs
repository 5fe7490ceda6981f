//! Measuring in a process of its own, built with the profile in question.

use crate::figures::{Figure, Figures, Part};
use crate::jobs::Job;
use crate::measure;
use crate::options::Profile;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first argument of a process that measures for another one.
pub const MEASURE: &str = "measure";

/// What such a process measures.
#[derive(Clone, Debug)]
pub struct Order {
    pub parts: Vec<Part>,
    pub quick: bool,
}

impl Order {
    /// Reads the arguments as [`Order::arguments`] gives them.
    ///
    /// # Errors
    ///
    /// Names the argument that makes no sense.
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut order = Self {
            parts: Vec::new(),
            quick: false,
        };
        for argument in arguments {
            match Part::named(argument) {
                Some(part) => order.parts.push(part),
                None if argument == "quick" => order.quick = true,
                None => return Err(format!("`{argument}` makes no sense here")),
            }
        }
        Ok(order)
    }

    /// The arguments for a process.
    pub fn arguments(&self) -> Vec<&'static str> {
        let quick = self.quick.then_some("quick");
        self.parts
            .iter()
            .map(|part| part.name())
            .chain(quick)
            .collect()
    }
}

/// Tells the figures to the process that asked.
pub fn print(figures: &Figures) {
    for figure in figures.iter() {
        println!("{figure}");
    }
}

/// Builds the binaries with `profile` and returns the folder in which they are.
///
/// # Errors
///
/// Says that it didn't build; cargo has said why.
pub fn build(profile: Profile) -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let mut command = Command::new(cargo);
    command
        .args([
            "build",
            "--quiet",
            "--bins",
            "--profile",
            profile.name(),
            "--manifest-path",
        ])
        .arg(manifest);
    if cfg!(feature = "ours") {
        command.args(["--features", "ours"]);
    } else {
        command.arg("--no-default-features");
    }
    let status = command
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err(format!(
            "the benches don't build with the profile {}",
            profile.name()
        ));
    }
    // This program lies in target/PROFILE.
    let program = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    let target = program
        .ancestors()
        .nth(2)
        .ok_or("this program lies in no folder")?;
    Ok(target.join(profile.name()))
}

/// Time, allocations and, where valgrind is there, instructions, measured by the binaries in `folder`.
///
/// # Errors
///
/// Says which process failed.
pub fn measure(folder: &Path, order: &Order, jobs: &[Job<'_>]) -> Result<Figures, String> {
    let program = program(folder);
    let with = |mode: &'static str| {
        let mut arguments = vec![MEASURE, mode];
        arguments.extend(order.arguments());
        arguments
    };
    let mut figures = run(&program, &with("clock"))?;
    figures.extend(run(&folder.join("allocations"), &order.arguments())?);
    match measure::instructions(jobs, &program, &with("once")) {
        Ok(counted) => figures.extend(counted),
        Err(reason) => println!("No instructions are counted: {reason}.\n"),
    }
    Ok(figures)
}

/// This program, as it was built into `folder`.
pub fn program(folder: &Path) -> PathBuf {
    folder.join("pages-benches")
}

fn run(program: &Path, arguments: &[&str]) -> Result<Figures, String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        return Err(format!(
            "{} ended with {}",
            program.display(),
            output.status
        ));
    }
    let mut figures = Figures::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        figures.push(Figure::parse(line).ok_or_else(|| format!("`{line}` is no figure"))?);
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::Order;
    use crate::figures::Part;

    #[test]
    fn an_order_is_read_as_it_was_given() {
        let order = Order {
            parts: vec![Part::Render, Part::Escape],
            quick: true,
        };
        let arguments: Vec<String> = order.arguments().iter().map(|&word| word.into()).collect();
        let read = Order::parse(&arguments).expect("it was written by us");
        assert_eq!((read.parts, read.quick), (order.parts, order.quick));
        assert!(Order::parse(&["all".to_owned()]).is_err());
    }
}
